import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Loan, LoanPayment } from '../daybook/cash-facts.ts'
import { sumOf } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import { dueDate } from './loan-dates.ts'
import { paymentOver, periodicRate } from './loan-rate.ts'
import { loanRows, nextPayment, owedOn } from './loan-schedule.ts'

const loans: fc.Arbitrary<Loan> = fc
  .record({
    amount: fc.bigInt({ min: 100_000n, max: 100_000_000n }),
    percent: fc.integer({ min: 0, max: 1500 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    months: fc.integer({ min: 3, max: 360 }),
    compounding: fc.constantFrom('monthly' as const, 'semi-annual', 'annual', 'simple-daily'),
    frequency: fc.constantFrom(
      'monthly' as const,
      'semi-monthly',
      'biweekly',
      'accelerated-biweekly',
      'weekly',
      'accelerated-weekly',
      'quarterly',
    ),
    first: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
  })
  .map(({ amount, percent, months, compounding, frequency, first }) => {
    const advanced = dueDate({ first, frequency }, 0)
    const level = paymentOver(amount, { percent, compounding, frequency }, months)
    // With interest by days a long period may take more than a level payment at a high rate leaves room for.
    const payment = level + (compounding === 'simple-daily' ? level / 5n : 0n) + 100n
    return {
      id: 'loan',
      name: 'Loan',
      account: '2600',
      interest: '6055',
      amount,
      advanced,
      compounding,
      frequency,
      first,
      terms: [{ from: advanced, percent, amount: payment }],
    }
  })

test('a schedule ends at zero, its principal adds up to the loan, its days never run back', () => {
  fc.assert(
    fc.property(loans, (loan) => {
      const rows = value(loanRows({ loan, payments: [] }))
      expect(rows.at(-1)?.balance).toBe(0n)
      expect(sumOf(rows.map(({ principal }) => principal))).toBe(loan.amount)
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1]
        expect(row.amount).toBe(row.interest + row.principal + row.fee)
        expect(row.balance).toBe((before?.balance ?? loan.amount) - row.principal)
        if (before !== undefined) expect(row.date > before.date).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('payments posted as the schedule says leave the schedule as it was', () => {
  fc.assert(
    fc.property(loans, fc.integer({ min: 1, max: 30 }), (loan, count) => {
      const planned = value(loanRows({ loan, payments: [] }))
      const payments: LoanPayment[] = []
      for (let entry = 1; entry <= count; entry += 1) {
        const next = value(nextPayment({ loan, payments }))
        if (next === undefined) break
        const { number, date, interest, principal } = next
        payments.push({
          id: `loan/${entry}`,
          loan: 'loan',
          entry,
          number,
          date,
          parts: [
            { kind: 'interest', amount: interest },
            { kind: 'principal', amount: principal },
          ],
        })
      }
      const rows = value(loanRows({ loan, payments }))
      const plain = (list: typeof rows) => list.map(({ entry: _entry, ...row }) => row)
      expect(plain(rows)).toEqual(plain(planned))
      const last = payments.at(-1)
      if (last !== undefined) {
        expect(owedOn({ loan, payments }, last.date)).toBe(planned[payments.length - 1]?.balance)
      }
    }),
    { numRuns: 40 },
  )
})

test('the rate of a period, compounded through the year, is the yearly rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (hundredths) => {
      const percent = (hundredths / 100).toFixed(2)
      const weekly = periodicRate(percent, 'semi-annual', 'weekly')
      const monthly = periodicRate(percent, 'semi-annual', 'monthly')
      // Twenty-six weeks and six months are one half-year: both come to it, to thirty digits.
      const near = (rate: typeof weekly, power: number) =>
        ((rate.numerator + rate.denominator) ** BigInt(power) * 10n ** 30n) /
        rate.denominator ** BigInt(power)
      const gap = near(weekly, 26) - near(monthly, 6)
      expect(gap >= -1n && gap <= 1n).toBe(true)
    }),
    { numRuns: 50 },
  )
})
