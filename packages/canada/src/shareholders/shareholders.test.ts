import type { Dividend } from '@daybook/core/daybook/owner-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { type LoanMovement, loanAccount } from '@daybook/core/owners/loan-account.ts'
import { expect, test } from 'vitest'
import { grossedUp } from './dividend-tax.ts'
import { imputedInterest } from './imputed-interest.ts'
import { advanceStandings, overdueOf } from './loan-repayment.ts'
import { prescribedRates } from './prescribed-rates.ts'
import { dividendResolution } from './resolution.ts'

const move = (date: string, number: number, amount: bigint): LoanMovement => ({
  date,
  number,
  memo: '',
  amount,
})

const dividend: Dividend = {
  id: '1',
  kind: 'eligible',
  class: 'A',
  declared: '2026-06-15',
  record: '2026-06-14',
  payable: '2026-06-30',
  per: '0.50',
  amount: 5_000n,
  shares: [
    { shareholder: 'a', count: 60, amount: 3_000n },
    { shareholder: 'b', count: 40, amount: 2_000n },
  ],
  entry: 7,
  account: '2420',
  payments: [{ entry: 9, date: '2026-07-02', by: 'bank', shareholders: ['a', 'b'], amount: 5_000n }],
}

test('dividends are grossed up as the T5 has them', () => {
  // 1,000.00 × 1.15 = 1,150.00; × 9.0301 % = 103.85. 1,000.00 × 1.38 = 1,380.00; × 15.0198 % = 207.27.
  expect(value(grossedUp('other', 100_000n, '2026-06-30'))).toMatchObject({
    taxable: 115_000n,
    credit: 10_385n,
  })
  expect(value(grossedUp('eligible', 100_000n, '2026-06-30'))).toMatchObject({
    taxable: 138_000n,
    credit: 20_727n,
  })
  expect(value(grossedUp('capital', 100_000n, '2026-06-30'))).toBeUndefined()
})

test('an advance is to be repaid within a year after the end of the corporation’s year', () => {
  const { advances } = loanAccount(
    [
      move('2024-07-01', 1, 10_000n),
      move('2025-06-30', 2, 5_000n),
      move('2026-06-30', 3, -4_000n),
      move('2026-07-01', 4, -6_000n),
    ],
    { from: '2024-07-01', through: '2026-12-31' },
  )
  const on = (day: string) =>
    value(advanceStandings(advances, '06-30', day)).map(({ due, left, overdue, state }) => [
      due,
      left,
      overdue,
      state,
    ])
  // Both fall into the year ended 30 June 2025, so both are due on 30 June 2026; 40.00 was repaid by then.
  expect(on('2026-03-31')).toEqual([
    ['2026-06-30', 10_000n, 0n, 'open'],
    ['2026-06-30', 5_000n, 0n, 'open'],
  ])
  expect(on('2026-04-01').map((each) => each[3])).toEqual(['due-soon', 'due-soon'])
  expect(on('2026-06-30').map((each) => each[2])).toEqual([0n, 0n])
  expect(on('2026-07-01')).toEqual([
    ['2026-06-30', 0n, 6_000n, 'repaid-late'],
    ['2026-06-30', 5_000n, 5_000n, 'overdue'],
  ])
  expect(overdueOf(value(advanceStandings(advances, '06-30', '2026-07-01')))).toBe(11_000n)
})

test('a year that ends in February is a year later at the end of February', () => {
  const [advance] = loanAccount([move('2023-02-10', 1, 100n)], {
    from: '2023-01-01',
    through: '2023-12-31',
  }).advances
  if (advance === undefined) throw new Error('it is an advance')
  const [standing] = value(advanceStandings([advance], '02-28', '2023-06-30'))
  expect(standing?.due).toBe('2024-02-29')
})

test('imputed interest follows the balance of each day at the rate of its quarter', () => {
  const movements = [
    move('2025-12-31', 1, 1_000_000n),
    move('2026-04-01', 2, -400_000n),
    move('2026-05-01', 3, -700_000n),
  ]
  const asked = { year: 2026, through: '2026-06-30', paid: 1_000n }
  const { quarters, interest, benefit } = value(imputedInterest(movements, asked))
  // 10,000 × 90 days × 3 % / 365 = 73.97; 6,000 × 30 days × 3 % / 365 = 14.79; from May the business owes.
  expect(quarters.map((each) => [each.from, each.days, each.rate, each.interest])).toEqual([
    ['2026-01-01', 90, '0.03', 7_397n],
    ['2026-04-01', 30, '0.03', 1_479n],
  ])
  expect([interest, benefit]).toEqual([8_876n, 7_876n])
})

test('a leap year has 366 days, and a quarter that nobody looked up is refused only where money was owed', () => {
  const owed = [move('2023-12-31', 1, 366_000n)]
  // 3,660.00 × 91 × 6 % / 366 = 54.60 in each of the first two quarters, 5 % of 92 days = 46.00 after.
  const year = value(imputedInterest(owed, { year: 2024, through: '2024-12-31', paid: 0n }))
  expect(year.quarters.map((each) => each.interest)).toEqual([5_460n, 5_460n, 4_600n, 4_600n])
  const late = imputedInterest(owed, { year: 2026, through: '2026-07-01', paid: 0n })
  expect(late.ok ? '' : late.refusals[0]?.code).toBe('rates-not-checked')
  const none = imputedInterest([move('2026-07-01', 1, -5n)], { year: 2026, through: '2026-12-31', paid: 0n })
  expect(none.ok && none.value.interest).toBe(0n)
})

test('the prescribed rates begin on the first day of each quarter, none is left out', () => {
  const starts = prescribedRates.versions.map(({ from }) => from)
  expect(starts.map((each) => each.slice(5))).toEqual(
    starts.map((_each, index) => ['07-01', '10-01', '01-01', '04-01'][index % 4]),
  )
  expect(starts.map((each) => Number(each.slice(0, 4)))).toEqual(
    starts.map((_each, index) => 2020 + Math.floor((index + 2) / 4)),
  )
})

test('the resolution says what, to whom, when, and what it rests on, in both languages', () => {
  const asked = {
    dividend,
    corporation: 'Sample Ltd.',
    nameOf: (id: string) => `Holder ${id}`,
    taxable: '69.00',
  }
  const english = dividendResolution(asked, 'en')
  expect(english.paragraphs.join(' ')).toContain(
    'declare an eligible dividend of $50.00 ($0.50 a share) on its class A shares',
  )
  expect(english.paragraphs.join(' ')).toContain('subsection 89(14)')
  expect(english.shares).toEqual([
    { name: 'Holder a', count: 60, amount: '30.00' },
    { name: 'Holder b', count: 40, amount: '20.00' },
  ])
  const french = dividendResolution({ ...asked, dividend: { ...dividend, kind: 'capital' } }, 'fr')
  expect(french.paragraphs.join(' ')).toContain(
    'un dividende en capital de 50,00\u00a0$ (0,50\u00a0$ par action)',
  )
  expect(french.paragraphs.join(' ')).toContain('T2054')
  expect(french.paragraphs).toHaveLength(english.paragraphs.length)
})
