import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differenceOf, run } from '../scripts/conformance/payroll.ts'
import type { PayrollCase } from '../scripts/conformance/payroll-case.ts'
import { sharedFolder } from './shared.ts'

const folder = join(sharedFolder() ?? '', 'vectors', 'payroll')

test.skipIf(!existsSync(folder))(
  'every payroll case of the shared folder comes out within its tolerance',
  async () => {
    const { passed, failed, notHandled } = await run(folder)
    expect(failed).toEqual([])
    expect(notHandled).toEqual([])
    expect(passed).toBeGreaterThanOrEqual(184)
  },
)

const weekly: PayrollCase = {
  id: 'x',
  kind: 'pay',
  category: 'c',
  edition: '2026-01',
  inputs: { province: 'ON', payPeriodsPerYear: 52, grossPay: '1000.00' },
  expected: { cpp: '55.50', ei: '16.30', federalTax: '81.61', provincialTax: '45.80' },
  tolerance: '0.01',
}

test('a case passes within its tolerance and fails outside it, with both values', () => {
  expect(differenceOf(weekly)).toBe('')
  expect(differenceOf({ ...weekly, expected: { cpp: '55.51' } })).toBe('')
  expect(differenceOf({ ...weekly, expected: { cpp: '55.52' } })).toBe('cpp: expected 55.52, got 55.50')
  expect(differenceOf({ ...weekly, expected: { cpp: '55.51' }, tolerance: '0' })).not.toBe('')
})

test('an answer that the engine does not have and an input that it does not read fail the case', () => {
  expect(differenceOf({ ...weekly, expected: { wages: '1.00' } })).toContain('no such answer')
  const inputs = { ...weekly.inputs, moonPhase: 'full' }
  expect(differenceOf({ ...weekly, inputs })).toContain('moonPhase')
})

test('the edition decides over the pay date', () => {
  // A worked case of the shared folder: British Columbia, twice a month, 2,500.00, in July 2026.
  const inputs = { payDate: '2026-03-13', province: 'BC', payPeriodsPerYear: 24, grossPay: '2500.00' }
  const july = { ...weekly, edition: '2026-07', inputs, expected: { provincialTax: '114.48' } }
  expect(differenceOf(july)).toBe('')
  expect(differenceOf({ ...july, edition: '2026-01' })).toContain('provincialTax: expected 114.48')
})

test('cases are counted by category, and a kind that is not understood is named and not counted', async () => {
  const at = mkdtempSync(join(tmpdir(), 'payroll-cases-'))
  try {
    const other = { ...weekly, id: 'y', kind: 'tea-leaves' }
    const wrong = { ...weekly, id: 'z', expected: { ei: '99.00' } }
    writeFileSync(join(at, 'a.json'), JSON.stringify({ category: 'c', vectors: [weekly, other, wrong] }))
    expect(await run(at)).toMatchObject({
      passed: 1,
      failed: [{ name: 'z', why: 'ei: expected 99.00, got 16.30' }],
      notHandled: ['y (tea-leaves)'],
      groups: [{ name: 'c', passed: 1, failed: 1 }],
    })
  } finally {
    rmSync(at, { recursive: true })
  }
})
