import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import type { GivenPay } from '@daybook/core/payroll/pay-case.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import { totalLines, totalsOf, yearToDate } from '@daybook/core/payroll/year-to-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrected, type Payroll, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

function week(number: number): RunWish {
  const from = addDays('2026-01-05', 7 * (number - 1))
  return {
    kind: 'regular',
    frequency: 'weekly',
    date: addDays(from, 11),
    span: { from, through: addDays(from, 6) },
    insist: false,
  }
}

function hours(count: number, bonus: bigint = 0n): GivenPay {
  const lines = [{ id: 'hours', quantity: String(count) }]
  return { employee: 'E1', lines: bonus === 0n ? lines : [...lines, { id: 'bonus', amount: bonus }] }
}

/**
 * All totals of a person that slips and later pays add up, what is owed between them and its recovery apart.
 */
function told(books: Payroll, province: string) {
  const pays = paysOf(books, 'E1')
  const totals = totalsOf(pays)
  const lines = (['earnings', 'benefits', 'deductions', 'employer', 'bases'] as const).flatMap((part) =>
    totalLines(totals, part).flatMap(({ id, amount, quantity = '' }) =>
      id === 'overpayment' || (amount === 0n && (quantity === '' || quantity === '0'))
        ? []
        : [`${part} ${id} ${formatCents(amount)} ${quantity}`],
    ),
  )
  const overpaid = pays.flatMap(({ earnings }) => earnings.filter(({ id }) => id === 'overpayment'))
  const net = totals.net - overpaid.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    lines: lines.sort(),
    net: formatCents(net),
    before: Object.entries(yearToDate(pays, province)).map(
      ([name, amount]) => `${name} ${formatCents(amount)}`,
    ),
  }
}

test('a correction by difference equals having paid right at first, in totals and in the year to date', () => {
  const given = fc.record({
    province: fc.constantFrom('ON', 'BC', 'AB', 'QC'),
    // Up to 300.00 an hour, so that the maxima are reached in the middle of the sequence.
    wage: fc.bigInt({ min: 1800n, max: 30_000n }),
    way: fc.constantFrom('accrue', 'each-pay', 'days'),
    weeks: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 12 }),
    at: fc.nat(),
    right: fc.integer({ min: 10, max: 60 }),
    later: fc.option(fc.bigInt({ min: 1_000n, max: 900_000n }), { nil: 0n }),
    bonus: fc.option(fc.bigInt({ min: 1_000n, max: 900_000n }), { nil: 0n }),
    forgotten: fc.option(fc.integer({ min: 1, max: 20 }), { nil: 0 }),
  })
  fc.assert(
    fc.property(given, ({ province, wage, way, weeks, at, right, bonus, later, forgotten }) => {
      const pay = { kind: 'hourly', amount: wage, hours: '40' } as const
      const empty = payrollOf(person('E1', [terms({ province, pay, vacation: { way, percent: '4' } })]))
      const wrongAt = at % weeks.length
      let [wrong, fine] = [empty, empty]
      for (const [index, count] of weeks.entries()) {
        const wish = week(index + 1)
        wrong = paid(wrong, wish, [hours(count, index === wrongAt ? bonus : 0n)])
        fine = paid(fine, wish, [hours(index === wrongAt ? right : count, index === wrongAt ? bonus : 0n)])
      }
      if (weeks[wrongAt] === right) return
      const { date: last, span } = week(weeks.length)
      const alone = { kind: 'off-cycle', date: last, span, insist: false } as const
      if (forgotten > 0) {
        // Hours of the last week that had been forgotten: their tax is what the period lacks.
        wrong = paid(wrong, alone, [hours(forgotten)])
        fine = paid(fine, alone, [hours(forgotten)])
      }
      if (later > 0n) {
        // A bonus that comes alone after the last week: it is taxed beside the last regular pay.
        const given = [{ employee: 'E1', lines: [{ id: 'bonus', amount: later }] }]
        wrong = paid(wrong, alone, given)
        fine = paid(fine, alone, given)
      }
      const should = [{ employee: 'E1', lines: [{ id: 'hours', quantity: String(right) }] }]
      const date = week(weeks.length).date
      const mended = corrected(wrong, { run: String(wrongAt + 1), date, should })
      expect(told(mended, province)).toEqual(told(fine, province))
    }),
    { numRuns: 150 },
  )
})

test('a raise that comes late is paid for every run since, and a lower one is recovered from the next pay', () => {
  const at = (amount: bigint, from = '2026-01-01') =>
    terms({ from, pay: { kind: 'hourly', amount, hours: '40' } })
  const before = paid(paid(payrollOf(person('E1', [at(2000n)])), week(1), [hours(40)]), week(2), [hours(40)])
  const raised = { ...before, people: [person('E1', [at(2000n), at(2200n, '2026-01-05')])] }
  const mended = corrected(raised, { run: '1', date: '2026-01-30', should: [{ employee: 'E1', lines: [] }] })
  const [, , more] = paysOf(mended, 'E1')
  // 40 hours at 2.00 more.
  expect(more?.earnings).toEqual([{ id: 'hours', amount: 8_000n }])
  const lowered = { ...before, people: [person('E1', [at(1800n)])] }
  const owed = corrected(lowered, { run: '2', date: '2026-01-23', should: [{ employee: 'E1', lines: [] }] })
  const [, , less] = paysOf(owed, 'E1')
  expect(less?.net.amount).toBe(0n)
  const overpaid = less?.earnings.find(({ id }) => id === 'overpayment')?.amount ?? 0n
  expect(overpaid).toBeGreaterThan(0n)
  const next = paysOf(paid(owed, week(3), [hours(40)]), 'E1').at(-1)
  expect(next?.deductions.find(({ id }) => id === 'overpayment-recovery')?.amount).toBe(overpaid)
})

test('a run that is corrected twice comes out as if it had been right at first, whatever was said between', () => {
  const count = fc.integer({ min: 10, max: 90 })
  const bonus = fc.oneof(fc.constant(0n), fc.bigInt(10_000n, 900_000n))
  fc.assert(
    fc.property(fc.constantFrom('ON', 'QC'), count, count, count, bonus, (where, first, then, last, more) => {
      fc.pre(first !== then && then !== last)
      const each = terms({
        province: where,
        pay: { kind: 'hourly', amount: 9_000n, hours: '40' },
        vacation: { way: 'accrue', percent: '4' },
      })
      const weeksOf = (given: GivenPay): Payroll =>
        paid(paid(payrollOf(person('E1', [each])), week(1), [given]), week(2), [hours(40)])
      const once = corrected(weeksOf(hours(first, more)), {
        run: '1',
        date: '2026-02-02',
        should: [{ employee: 'E1', lines: [{ id: 'hours', quantity: String(then) }] }],
      })
      const twice = corrected(once, {
        run: '1',
        date: '2026-02-03',
        should: [{ employee: 'E1', lines: [{ id: 'hours', quantity: String(last) }] }],
      })
      expect(told(twice, where)).toEqual(told(weeksOf(hours(last, more)), where))
    }),
    { numRuns: 40 },
  )
})

test('what was given as an amount with its hours stays that amount when a pay is corrected', () => {
  const wage = terms({ pay: { kind: 'hourly', amount: 2400n, hours: '40' } })
  // An hour of overtime at 24.00, as the law of the province has it: not 1.5 times the wage.
  const given = [{ id: 'overtime', quantity: '1', amount: 2400n }]
  const lines = [{ id: 'hours', quantity: '40' }, ...given]
  const once = paid(payrollOf(person('E1', [wage])), week(1), [{ employee: 'E1', lines }])
  const should = [{ employee: 'E1', lines: [{ id: 'hours', quantity: '42' }] }]
  const [, difference] = paysOf(corrected(once, { run: '1', date: '2026-01-20', should }), 'E1')
  expect(difference?.earnings).toMatchObject([{ id: 'hours', amount: 4800n }])
})
