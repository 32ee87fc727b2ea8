import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casesIn } from '../scripts/conformance/case-files.ts'
import { casesOf, differenceOf, run } from '../scripts/conformance/payroll.ts'
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

test('amounts and counts may be text or numbers, and what is null or empty is left out', () => {
  const inputs = { province: 'on', payPeriodsPerYear: '52', grossPay: 1000, unionDues: null, ytdCpp: '' }
  expect(differenceOf({ ...weekly, inputs, expected: { cpp: 55.5, ei: '16.3', qpip: null } })).toBe('')
  const named = { ...weekly.inputs, payPeriodsPerYear: 'weekly', grossPay: '$1,000.00', note: 'a remark' }
  expect(differenceOf({ ...weekly, inputs: named })).toBe('')
  expect(differenceOf({ ...weekly, inputs: { ...weekly.inputs, grossPay: 'much' } })).toContain('grossPay')
  expect(differenceOf({ ...weekly, inputs: { province: 'ON', grossPay: '1000.00' } })).toContain(
    'pay periods',
  )
})

test('without a tolerance the very cent is wanted, and without an edition the pay date decides', () => {
  const { tolerance: _, edition: _edition, ...bare } = weekly
  const dated = { ...bare, inputs: { ...weekly.inputs, payDate: '2026-01-15' } }
  expect(differenceOf(dated)).toBe('')
  expect(differenceOf({ ...dated, expected: { cpp: '55.51' } })).toContain('cpp')
  expect(differenceOf(bare)).toContain('neither an edition nor a pay date')
})

test('nothing is passed over: an empty expectation, a shorter list and an unknown factor differ', () => {
  expect(differenceOf({ ...weekly, expected: {} })).toContain('expects nothing')
  expect(differenceOf({ ...weekly, expected: { R2: '0.1' } })).toContain('no such answer')
  const year = {
    ...weekly,
    kind: 'contribution-year',
    inputs: { pensionablePerPeriod: '1000.00', payPeriodsPerYear: 52 },
    expected: { C: ['55.50'] },
  }
  expect(differenceOf(year)).toBe('C: expected 1 values, got 52')
})

test('rates, constants and counts of a guide answer to their letters', () => {
  // Table 8.1 of the guide: 51,514.84 lies in the first bracket of 14 %; P of a weekly pay.
  expect(differenceOf({ ...weekly, expected: { R: '0.14', V: '0.0505', P: '52', K: '0' } })).toBe('')
  const quebec: PayrollCase = {
    ...weekly,
    kind: 'quebec-factors',
    edition: '2026-QC',
    inputs: { payPeriodsPerYear: 12, grossPay: '10000.00', qppContribution: '611.63' },
    // TP-1015.F: 117,385.08 lies over 108,680, at 24 % with the constant 8,151; E is the basic amount.
    expected: { T: '0.24', K: '8151', E: '18952', A: '1447.35' },
  }
  expect(differenceOf(quebec)).toBe('')
})

test('claim code E decides over an amount, and a tax that is not worked out has no credits', () => {
  const inputs = { ...weekly.inputs, federalClaimCode: 'E', federalClaimAmount: '16452.00' }
  expect(differenceOf({ ...weekly, inputs, expected: { federalTax: '0.00', cpp: '55.50' } })).toBe('')
  expect(differenceOf({ ...weekly, inputs, expected: { K2: '1.00' } })).toContain('no such answer')
})

test('a deduction authorized in mid-year is taken times P over the periods left', () => {
  // 26 of 52 periods left: 1,000.00 counts as 2,000.00 (T4127 chapter 4, F1).
  const half = { ...weekly.inputs, authorizedAnnualDeductions: '1000.00', payPeriodsRemaining: 26 }
  // A without it is 51,514.84 (check value of the shared formulas).
  expect(differenceOf({ ...weekly, inputs: half, expected: { A: '49514.84' }, tolerance: '0' })).toBe('')
})

test('the sum of the guide for cumulative averaging comes out, by the words of the names', () => {
  // T4127 chapter 5: (20,000 + 500) × 26 ÷ 21 = 25,380.95; 3,560.17 ÷ 26 × 21 = 2,875.52, less 2,736.40.
  const sum: PayrollCase = {
    ...weekly,
    kind: 'option2-projection',
    inputs: {
      payPeriodsPerYear: 26,
      currentPayPeriodNumber: 21,
      ytdPeriodicIncome: '20000.00',
      grossPay: '500.00',
      annualTax: '3560.17',
      taxDeductedYtdPeriodic: '2736.40',
    },
    expected: { S1: '26/21', projectedIncome: '25380.95', taxToDate: '2875.52', taxForPeriod: '139.12' },
    tolerance: '0.00',
  }
  expect(differenceOf(sum)).toBe('')
  expect(differenceOf({ ...sum, expected: { T: '139.13' } })).toBe('T: expected 139.13, got 139.12')
  expect(differenceOf({ ...sum, inputs: { ...sum.inputs, weather: '1' } })).toContain('weather')
})

test('cases are counted by category; kinds not understood are named, unreadable files fail', async () => {
  const at = mkdtempSync(join(tmpdir(), 'payroll-cases-'))
  try {
    const other = { ...weekly, id: 'y', kind: 'tea-leaves' }
    const wrong = { ...weekly, id: 'z', expected: { ei: '99.00' } }
    writeFileSync(join(at, 'a.json'), JSON.stringify({ category: 'c', vectors: [weekly, other, wrong] }))
    writeFileSync(join(at, 'b.json'), '{"vectors": [')
    const found = await run(at)
    expect(found).toMatchObject({
      passed: 1,
      notHandled: ['y (tea-leaves)'],
      groups: [{ name: 'c', passed: 1, failed: 1 }],
    })
    expect(found.failed).toMatchObject([
      { name: join(at, 'b.json') },
      { name: 'z', why: 'ei: expected 99.00, got 16.30' },
    ])
    writeFileSync(join(at, 'b.json'), JSON.stringify([{ inputs: {}, expected: {} }]))
    expect(casesOf(casesIn(join(at, 'b.json')))).toMatchObject([
      { id: `${join(at, 'b.json')} 1`, kind: 'none' },
    ])
  } finally {
    rmSync(at, { recursive: true })
  }
})
