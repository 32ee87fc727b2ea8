import { describe, expect, test } from 'vitest'
import type { Loan } from '../daybook/cash-facts.ts'
import { type Cents, formatCents, parseCents, sumOf } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { dueDate } from './loan-dates.ts'
import { paymentOver, percentText, periodicRate } from './loan-rate.ts'
import { interestOf, type LoanRow, loanRows, nextPayment, owedOn, payoffOn } from './loan-schedule.ts'

const cents = (text: string): Cents => value(parseCents(text))

/**
 * A loan of an amount over months, its payment worked out from them, advanced one period before the first.
 */
function loanOf(
  amount: string,
  percent: string,
  months: number,
  given: Partial<Pick<Loan, 'compounding' | 'frequency' | 'first' | 'advanced'>> = {},
): Loan {
  const { compounding = 'monthly', frequency = 'monthly', first = '2026-02-01' } = given
  const advanced = given.advanced ?? dueDate({ first, frequency }, 0)
  const payment = paymentOver(cents(amount), { percent, compounding, frequency }, months)
  return {
    id: 'loan',
    name: 'Loan',
    account: '2600',
    interest: '6055',
    amount: cents(amount),
    advanced,
    compounding,
    frequency,
    first,
    terms: [{ from: advanced, percent, amount: payment }],
  }
}

const rowsOf = (loan: Loan): readonly LoanRow[] => value(loanRows({ loan, payments: [] }))
const split = ({ amount, interest, principal, balance }: LoanRow) =>
  [amount, interest, principal, balance].map(formatCents).join(' ')
const payment = (loan: Loan) => formatCents(loan.terms[0]?.amount ?? 0n)

describe('published examples', () => {
  // J. Olivier, Business Math: A Step-by-Step Handbook, 13.4 (the Chans): payment, balance after three years,
  // and the payment of the renewal.
  test('a mortgage at 4.9 % half-yearly: payment, balance at the end of the term, renewed payment', () => {
    const loan = loanOf('350100.00', '4.9', 240, { compounding: 'semi-annual' })
    expect(payment(loan)).toBe('2281.73')
    expect(formatCents(rowsOf(loan)[35]?.balance ?? 0n)).toBe('316593.49')
    expect(payment(loanOf('316593.49', '5.85', 204, { compounding: 'semi-annual' }))).toBe('2440.73')
  })

  // eCampus Ontario, Mathematics of Finance, 4.4.1: quarterly payments of a half-yearly rate.
  test('a mortgage at 3.8 % half-yearly, paid quarterly', () => {
    const quarterly = { compounding: 'semi-annual', frequency: 'quarterly' } as const
    const loan = loanOf('297500.00', '3.8', 240, quarterly)
    expect(payment(loan)).toBe('5317.62')
    expect(formatCents(rowsOf(loan)[11]?.balance ?? 0n)).toBe('265830.61')
    expect(payment(loanOf('265830.61', '2.5', 204, quarterly))).toBe('4807.70')
  })

  // eCampus Ontario, Mathematics of Finance, 4.3, exercise 3: payment 60 of 96.
  test('a loan at 3.53 % monthly: interest and principal of its 60th payment', () => {
    const row = rowsOf(loanOf('20200.00', '3.53', 96))[59]
    expect(row && split(row)).toMatch(/^241\.83 24\.91 216\.92 /)
  })

  // The same handbook, 13.3: a dishwasher at 5.9 %; first row and all interest.
  test('a loan of six months at 5.9 % monthly: first row and all interest', () => {
    const rows = rowsOf(loanOf('895.94', '5.9', 6))
    expect(rows[0] && split(rows[0])).toBe('151.90 4.41 147.49 748.45')
    expect(formatCents(sumOf(rows.map(({ interest }) => interest)))).toBe('15.48')
  })

  // Consumer Financial Protection Bureau, sample form H-25(B): the first five months.
  test('a loan at 3.875 % monthly over thirty years: its first five rows', () => {
    expect(
      rowsOf(loanOf('162000.00', '3.875', 360))
        .slice(0, 5)
        .map(split),
    ).toEqual([
      '761.78 523.13 238.65 161761.35',
      '761.78 522.35 239.43 161521.92',
      '761.78 521.58 240.20 161281.72',
      '761.78 520.81 240.97 161040.75',
      '761.78 520.03 241.75 160799.00',
    ])
  })

  // Royal Bank of Canada, accelerated bi-weekly payments: 350,000 at 5 % over 25 years.
  test('an accelerated biweekly payment is half of the monthly one and ends the loan sooner', () => {
    const loan = loanOf('350000.00', '5', 300, {
      compounding: 'semi-annual',
      frequency: 'accelerated-biweekly',
    })
    expect(payment(loan)).toBe('1017.81')
    // 26 a year for 25 years would be 650.
    expect(rowsOf(loan).length).toBeLessThan(570)
  })

  // A Canadian and an American payment of the same loan, set side by side by a mortgage broker
  // (thomas-goebel.ca, tools of the trade).
  test('300,000 at 4 % over thirty years: half-yearly and monthly', () => {
    expect(payment(loanOf('300000.00', '4', 360, { compounding: 'semi-annual' }))).toBe('1426.56')
    expect(payment(loanOf('300000.00', '4', 360))).toBe('1432.25')
  })
})

test('the monthly rate of a half-yearly 5 % is the sixth root of 1.025, less one', () => {
  const { numerator, denominator } = periodicRate('5', 'semi-annual', 'monthly')
  const sixth = (numerator + denominator) ** 6n
  const wanted = (1025n * denominator ** 6n) / 1000n
  // Cut off at the fortieth digit: the sixth power lies just under, by less than 6.2 of the last digit.
  expect(sixth <= wanted).toBe(true)
  expect(wanted - sixth < 7n * denominator ** 5n).toBe(true)
  expect(percentText(periodicRate('5', 'semi-annual', 'monthly'))).toBe('0.41239155')
})

test('a loan without interest is paid back in equal parts, the last with what is left', () => {
  const rows = rowsOf(loanOf('1000.00', '0', 3))
  expect(rows.map(split)).toEqual([
    '333.33 0.00 333.33 666.67',
    '333.33 0.00 333.33 333.34',
    '333.33 0.00 333.33 0.01',
    '0.01 0.00 0.01 0.00',
  ])
})

test('daily interest counts the days over 365, across a change of the rate', () => {
  const loan: Loan = {
    ...loanOf('10000.00', '6', 24, { compounding: 'simple-daily' }),
    terms: [
      { from: '2026-01-01', percent: '6', amount: 50000n },
      { from: '2026-01-16', percent: '7.3', amount: 50000n },
    ],
  }
  const [row] = rowsOf(loan)
  // 10,000 × 6 % × 15/365 = 24.6575…; 10,000 × 7.3 % × 16/365 = 32.00; together 56.66.
  expect(row && split(row)).toBe('500.00 56.66 443.34 9556.66')
  expect(row?.spans.map(({ days, percent }) => `${days} ${percent}`)).toEqual(['15 6', '16 7.3'])
})

test('a lump sum lowers the interest of its period by its days, and all that come after', () => {
  const loan = loanOf('10000.00', '6', 24)
  const extra = {
    id: 'loan/9',
    loan: 'loan',
    entry: 9,
    number: 0,
    date: '2026-01-11',
    parts: [{ kind: 'principal', amount: 310000n }],
  } as const
  const next = value(nextPayment({ loan, payments: [extra] }))
  // Half of one percent a month: 10,000 × 10/31 and 6,900 × 21/31 of it, 16.129… + 23.370…
  expect(next?.interest).toBe(3950n)
  expect(next?.balance).toBe(690000n + 3950n - (loan.terms[0]?.amount ?? 0n))
  expect(owedOn({ loan, payments: [extra] }, '2026-01-10')).toBe(1000000n)
  expect(owedOn({ loan, payments: [extra] }, '2026-01-11')).toBe(690000n)
})

test('what pays a loan off is what is owed and the interest of the days since the last payment', () => {
  const loan = loanOf('10000.00', '6', 24)
  const payoff = payoffOn({ loan, payments: [] }, '2026-01-11')
  // 10,000 × 0.5 % × 10/31 = 16.129…
  expect(payoff).toMatchObject({ balance: 1000000n, interest: 1613n })
  expect(interestOf(payoff.spans)).toBe(1613n)
})

test('payments that were missed leave each period its own interest, and a longer first period the days before it', () => {
  const loan = loanOf('10000.00', '6', 24)
  // January and February whole, ten of the thirty-one days of March: 50.00 + 50.00 + 16.129…
  expect(payoffOn({ loan, payments: [] }, '2026-03-11').interest).toBe(11613n)
  // Advanced on 17 December: fifteen of its thirty-one days, then January: 24.193… + 50.00
  const early = { ...loan, advanced: '2025-12-17' }
  expect(value(nextPayment({ loan: early, payments: [] }))?.interest).toBe(7419n)
})

test('a loan over so many months ends with that payment, which takes what rounding left', () => {
  const loan = loanOf('350100.00', '4.9', 240, { compounding: 'semi-annual' })
  const [terms] = loan.terms
  const rows = rowsOf({ ...loan, terms: terms === undefined ? [] : [{ ...terms, last: 240 }] })
  // 240 payments of 2,281.73 leave 0.39: the last is 2,282.12.
  expect(rows.length).toBe(240)
  expect(rows[239] && split(rows[239])).toBe('2282.12 9.19 2272.93 0.00')
})

test('a payment that does not cover its interest is refused with both amounts', () => {
  const loan = {
    ...loanOf('10000.00', '12', 24),
    terms: [{ from: '2026-01-01', percent: '12', amount: 9999n }],
  }
  expect(loanRows({ loan, payments: [] })).toMatchObject({
    refusals: [{ code: 'loan-payment-too-small', with: { payment: '99.99', interest: '100.00' } }],
  })
})

test('due days keep the end of the month, fortnights and half months', () => {
  const days = (first: string, frequency: Loan['frequency']) =>
    [0, 1, 2, 3, 4].map((number) => dueDate({ first, frequency }, number))
  expect(days('2026-01-31', 'monthly')).toEqual([
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ])
  expect(days('2026-01-30', 'monthly').slice(1, 4)).toEqual(['2026-01-30', '2026-02-28', '2026-03-30'])
  expect(days('2026-01-02', 'biweekly').slice(0, 3)).toEqual(['2025-12-19', '2026-01-02', '2026-01-16'])
  expect(days('2026-01-15', 'semi-monthly')).toEqual([
    '2025-12-31',
    '2026-01-15',
    '2026-01-31',
    '2026-02-15',
    '2026-02-28',
  ])
  expect(days('2026-01-01', 'semi-monthly').slice(0, 4)).toEqual([
    '2025-12-16',
    '2026-01-01',
    '2026-01-16',
    '2026-02-01',
  ])
  expect(days('2026-01-31', 'semi-monthly').slice(1, 4)).toEqual(['2026-01-31', '2026-02-15', '2026-02-28'])
  expect(days('2026-01-20', 'semi-monthly').slice(1, 4)).toEqual(['2026-01-20', '2026-02-05', '2026-02-20'])
})
