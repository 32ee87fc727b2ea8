import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type AnnualWorksheet, compensationYear, healthLevyYear } from './annual-worksheet.ts'
import { asked, plainSettings, withLevies } from './small-pays.fixture.ts'

const year = { from: '2026-01-01', through: '2026-12-31' }

function remitted(
  form: Remittance['form'],
  who: string,
  amount: bigint,
  lines: Remittance['lines'] = [],
): Remittance {
  const span = { from: '2026-04-01', through: '2026-06-30' }
  return { id: '7', form, who, span, due: '2026-07-31', paid: '2026-07-20', entry: 7, lines, amount }
}

function numbers({ total, paid, owing }: AnnualWorksheet): readonly string[] {
  return [total, paid, owing].map((each) => formatCents(each.value))
}

function accountIn(province: string, frequency: 'quarterly' | 'yearly') {
  return { province, number: '1', classes: [{ code: 'G1', from: '2026-01-01', rate: '2.00' }], frequency }
}

test('a board’s year: each person to the maximum, the premium, what was remitted, what is owed', () => {
  const account = accountIn('BC', 'quarterly')
  const settings = { ...plainSettings, compensation: [account] }
  const pays = withLevies(
    [
      { employee: 'alder', date: '2026-05-15', gross: '130000', province: 'BC' },
      { employee: 'birch', date: '2026-05-15', gross: '20000', province: 'BC' },
    ],
    settings,
  )
  const remittances = [remitted('compensation', 'BC', 250_000n), remitted('compensation', 'ON', 1n)]
  const sheet = value(compensationYear(account, asked(year, pays, { settings, remittances })))
  // The maximum of 2026 is 127,500: 2.00 for 100 of 147,500.
  expect(numbers(sheet)).toEqual(['2950.00', '2500.00', '450.00'])
  expect(
    sheet.persons.map(({ name, excess, counted }) => [name, formatCents(excess), formatCents(counted)]),
  ).toEqual([
    ['alder', '2500.00', '127500.00'],
    ['birch', '0.00', '20000.00'],
  ])
  // Who reports by quarters settles the year at the end of February, a Sunday in 2027.
  expect(sheet.due).toBe('2027-03-01')
  const yearly = value(compensationYear(accountIn('BC', 'yearly'), asked(year, pays, { settings })))
  expect(yearly.due).toBe('2027-03-03')
})

test('Quebec’s statement of wages counts what went to the CNESST with the source deductions', () => {
  const account = accountIn('QC', 'quarterly')
  const settings = { ...plainSettings, compensation: [account] }
  const pays = withLevies(
    [{ employee: 'cedar', date: '2026-05-15', gross: '10000', province: 'QC' }],
    settings,
  )
  const lines = [
    { id: 'cnesst', amount: 15000n },
    { id: 'hsf', amount: 16500n },
  ]
  const ask = asked(year, pays, { settings, remittances: [remitted('tpz-1015', 'QC', 31500n, lines)] })
  expect(numbers(value(compensationYear(account, ask)))).toEqual(['200.00', '150.00', '50.00'])
  // 1.65 % of 10,000 and 0.06 %: 165.00 + 6.00, of which 165.00 were remitted.
  expect(numbers(value(healthLevyYear('QC', ask)))).toEqual(['171.00', '165.00', '6.00'])
})

test('a health levy’s year is the levy of all remuneration less what was remitted', () => {
  const pays = withLevies(
    [{ employee: 'fir', date: '2026-05-15', gross: '1200000', province: 'BC' }],
    plainSettings,
  )
  const ask = asked(year, pays, { remittances: [remitted('health-levy', 'BC', 500_000n)] })
  expect(numbers(value(healthLevyYear('BC', ask)))).toEqual(['11700.00', '5000.00', '6700.00'])
})
