import { expect, test } from 'vitest'
import { type LeviesTyped, leviesTyped } from './levies-typed.ts'

const nothing: LeviesTyped = { levy: [], exemption: [] }

test('an exemption, a sector or labour standards alone leave the rest of a levy as it was', () => {
  const was = [
    { province: 'ON', yearlyPayroll: { amount: 90_000_000n } },
    { province: 'QC', yearlyPayroll: { amount: 50_000_000n } },
  ]
  expect(leviesTyped(was, nothing)).toEqual([])
  expect(leviesTyped(was, { ...nothing, exemption: [{ province: 'ON', amount: 40_000_000n }] })).toEqual([
    { province: 'ON', yearlyPayroll: { amount: 90_000_000n }, exemption: { amount: 40_000_000n } },
  ])
  const quebec = leviesTyped(was, { ...nothing, sector: 'public', labourStandards: 'exempt' })
  expect(quebec).toEqual([
    {
      province: 'QC',
      yearlyPayroll: { amount: 50_000_000n },
      sector: 'public',
      isLabourStandardsExempt: true,
    },
  ])
  // What holds where nothing is said is not kept; the payroll alone leaves the others.
  expect(leviesTyped(quebec, { ...nothing, sector: 'general', labourStandards: 'owed' })).toEqual([
    { province: 'QC', yearlyPayroll: { amount: 50_000_000n } },
  ])
  expect(leviesTyped(quebec, { ...nothing, levy: [{ province: 'QC', isExempt: true }] })).toEqual([
    { province: 'QC', isExempt: true, sector: 'public', isLabourStandardsExempt: true },
  ])
})

test('a sector and labour standards are Quebec’s, whatever province has a levy', () => {
  const typed = { ...nothing, levy: [{ province: 'ON' }], sector: 'public' } as const
  expect(leviesTyped([], typed)).toEqual([{ province: 'ON' }, { province: 'QC', sector: 'public' }])
})
