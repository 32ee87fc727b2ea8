import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { healthLevyForm } from './health-levy-form.ts'
import { rl1Contributions } from './rl1-contributions.ts'
import { asked, paid, plainSettings, shownLines, type WrittenPay, withLevies } from './small-pays.fixture.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }

/** A pay of everybody on the 15th of each month of 2026. */
function monthly(province: string, amounts: readonly string[]): WrittenPay[] {
  return amounts.map((gross, index) => {
    const month = String(index + 1).padStart(2, '0')
    return { employee: 'all', date: `2026-${month}-15`, gross, province, run: String(index + 1) }
  })
}

function monthSpan(month: string) {
  return { from: `2026-${month}-01`, through: `2026-${month}-28` }
}

test('Ontario asks for nothing until 1,200,000, then for all so far, and the year adds up', () => {
  const pays = withLevies(
    monthly(
      'ON',
      Array.from({ length: 12 }, () => '125000'),
    ),
    plainSettings,
  )
  const of = (month: string): string => {
    const ask = asked({ ...monthSpan(month), through: `2026-${month}-28` }, pays)
    return formatCents(value(healthLevyForm('ON', ask)).owed.value)
  }
  // September brings 1,125,000; October 1,250,000: 1.95 % of 250,000; then 1.95 % of 125,000 a month.
  expect(['08', '09', '10', '11', '12'].map(of)).toEqual(['0.00', '0.00', '4875.00', '2437.50', '2437.50'])
  // The year: 1.95 % of 500,000 = 9,750.00, and 9,750.00 of instalments.
  const annual = value(healthLevyForm('ON', asked(year, pays, { frequency: 'annual' })))
  expect(annual.lines.map((line) => formatCents(line.value))).toEqual(['9750.00', '9750.00'])
  expect(annual.owed.value).toBe(0n)
  const accrued = sumOf(pays.flatMap(({ employer }) => employer.map(({ amount }) => amount)))
  expect(formatCents(accrued)).toBe('9750.00')
})

test('an instalment that was paid otherwise changes the return by as much', () => {
  const pays = withLevies(
    monthly(
      'ON',
      Array.from({ length: 12 }, () => '125000'),
    ),
    plainSettings,
  )
  const paidLess: Remittance = {
    id: '9',
    form: 'health-levy',
    who: 'ON',
    span: { from: '2026-10-01', through: '2026-10-31' },
    due: '2026-11-16',
    paid: '2026-11-10',
    entry: 9,
    lines: [],
    amount: 400000n,
  }
  const ask = asked(year, pays, { frequency: 'annual', remittances: [paidLess] })
  const annual = value(healthLevyForm('ON', ask))
  expect(formatCents(annual.owed.value)).toBe('875.00')
  expect(annual.debits.map(({ role, amount }) => [role, formatCents(amount)])).toEqual([
    ['payroll.eht.payable', '875.00'],
  ])
})

test('B.C. asks for a quarter of the smaller of last year’s tax and this year’s', () => {
  const last = monthly('BC', ['1200000']).map((each) => ({ ...each, date: '2025-06-15' }))
  const pays = [...last, ...monthly('BC', ['100000', '100000', '100000'])].map(paid)
  const quarter = { from: '2026-01-01', through: '2026-03-31' }
  const of = (expected?: bigint): string => {
    const levies = expected === undefined ? [] : [{ province: 'BC', yearlyPayroll: { amount: expected } }]
    const settings = { ...plainSettings, levies }
    return formatCents(value(healthLevyForm('BC', asked(quarter, pays, { settings }))).owed.value)
  }
  // Last year 5.85 % of 200,000 = 11,700; this year 5.85 % of 100,000 = 5,850 where 1,100,000 are expected.
  expect(of()).toBe('2925.00')
  expect(of(110_000_000n)).toBe('1462.50')
  // Nothing where last year's tax was at most 2,925.
  const small = [...last.map((each) => ({ ...each, gross: '1050000' }))].map(paid)
  expect(value(healthLevyForm('BC', asked(quarter, small))).owed.value).toBe(0n)
})

test('with the RL-1 summary go labour standards up to the ceiling and what is left of the fund', () => {
  const settings = { ...plainSettings, levies: [{ province: 'QC' }] }
  const pays = withLevies(
    [
      { employee: 'cedar', date: '2026-03-15', gross: '100000', province: 'QC' },
      { employee: 'cedar', date: '2026-09-15', gross: '50000', province: 'QC', run: '2' },
      { employee: 'birch', date: '2026-09-15', gross: '30000', province: 'QC', run: '2' },
    ],
    settings,
  )
  // 0.06 % of 103,000 + 30,000 = 79.80; the fund 1.65 % of 180,000 = 2,970.00, all of it remitted.
  const form = value(rl1Contributions(asked(year, pays, { settings })))
  expect(shownLines(form)).toEqual({
    remuneration: '180000.00',
    standards: '79.80',
    fund: '0.00',
    total: '79.80',
  })
  // Where the payroll came out larger than was thought, the higher rate takes the rest: 1.2662 + 0.3838 × 3
  // = 2.4176, so 2.42 % of 180,000 = 4,356.00.
  const larger = { ...settings, levies: [{ province: 'QC', yearlyPayroll: { amount: 300_000_000n } }] }
  const more = value(rl1Contributions(asked(year, pays, { settings: larger })))
  expect(shownLines(more).fund).toBe('1386.00')
  expect(more.debits.find(({ role }) => role === 'payroll.eht.expense')?.amount).toBe(138_600n)
})
