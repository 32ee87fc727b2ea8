import type { Pay, PayFrequency } from '@daybook/core/daybook/payroll-facts.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type Span } from '@daybook/core/kit/civil-date.ts'
import type { RunWish } from '@daybook/core/payroll/run-prepare.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Payroll, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

/** The published maxima of 2026 in cents: first and second plan, EI, QPIP. */
const maxima = {
  ON: { cpp: 423_045n, cpp2: 41_600n, ei: 112_307n },
  BC: { cpp: 423_045n, cpp2: 41_600n, ei: 112_307n },
  QC: { qpp: 447_930n, qpp2: 41_600n, ei: 89_570n, qpip: 44_290n },
} as const

function held(pays: readonly Pay[], ids: readonly string[]): bigint {
  return sumOf(
    pays.flatMap(({ deductions }) => deductions.flatMap((l) => (ids.includes(l.id) ? [l.amount] : []))),
  )
}

function week(number: number): RunWish {
  const from = addDays('2026-01-05', 7 * (number - 1))
  const span = { from, through: addDays(from, 6) }
  return { kind: 'regular', frequency: 'weekly', date: addDays(from, 11), span, insist: false }
}

const province = fc.constantFrom('ON' as const, 'BC' as const, 'QC' as const)

const between = fc.oneof(fc.constant(0n), fc.bigInt(10_000n, 6_000_000n))

/** A week of hours at 100.00, and a bonus between two runs. */
const weekly = fc.record({ hours: fc.integer({ min: 1, max: 400 }), bonus: between })

function yearOf(where: keyof typeof maxima, weeks: readonly { hours: number; bonus: bigint }[]): Payroll {
  const each = terms({ province: where, pay: { kind: 'hourly', amount: 10_000n, hours: '40' } })
  let books = payrollOf(person('E1', [each]))
  for (const [at, { hours, bonus }] of weeks.entries()) {
    const wish = week(at + 1)
    books = paid(books, wish, [{ employee: 'E1', lines: [{ id: 'hours', quantity: String(hours) }] }])
    if (bonus === 0n) continue
    const { date, span } = wish
    const lines = [{ id: 'bonus', amount: bonus }]
    books = paid(books, { kind: 'off-cycle', date, span, insist: false }, [{ employee: 'E1', lines }])
  }
  return books
}

test('over any sequence of runs contributions never exceed the yearly maximum', () => {
  fc.assert(
    fc.property(province, fc.array(weekly, { minLength: 1, maxLength: 10 }), (where, weeks) => {
      const pays = paysOf(yearOf(where, weeks), 'E1')
      for (const [id, most] of Object.entries(maxima[where]))
        expect(held(pays, [id])).toBeLessThanOrEqual(most)
    }),
    { numRuns: 40 },
  )
})

const daysOf: Readonly<Partial<Record<PayFrequency, number>>> = { weekly: 7, biweekly: 14, 'four-weekly': 28 }

/** The pay periods of 2026 by frequency, the first of them `into` days after January 1. */
function spansOf(frequency: PayFrequency, into: number): readonly Span[] {
  const days = daysOf[frequency]
  const spans: Span[] = []
  if (days === undefined) {
    for (let month = 0; month < 12; month += 1) {
      const first = addMonths('2026-01-01', month)
      const last = addDays(addMonths('2026-01-01', month + 1), -1)
      if (frequency === 'monthly') spans.push({ from: first, through: last })
      else
        spans.push({ from: first, through: addDays(first, 14) }, { from: addDays(first, 15), through: last })
    }
    return spans
  }
  for (let paidOn = addDays('2026-01-01', into); paidOn < '2027-01-01'; paidOn = addDays(paidOn, days))
    spans.push({ from: addDays(paidOn, 1 - days), through: paidOn })
  return spans
}

test('a year of runs ends at the same maxima however often people are paid', () => {
  const frequency = fc.constantFrom<PayFrequency>(
    'weekly',
    'biweekly',
    'four-weekly',
    'semi-monthly',
    'monthly',
  )
  fc.assert(
    fc.property(province, frequency, fc.integer({ min: 0, max: 6 }), (where, often, into) => {
      const pay = { kind: 'salary', amount: 12_000_000n, hours: '40' } as const
      const each = terms({ province: where, from: '2025-12-01', frequency: often, pay })
      let books = payrollOf(person('E1', [each], { hired: '2025-12-01' }))
      for (const span of spansOf(often, into)) {
        const wish = { kind: 'regular', frequency: often, date: span.through, span, insist: false } as const
        books = paid(books, wish)
      }
      const pays = paysOf(books, 'E1')
      for (const [id, most] of Object.entries(maxima[where]))
        expect([id, held(pays, [id])]).toEqual([id, most])
    }),
    { numRuns: 12 },
  )
})

const taxes = ['federal-tax', 'provincial-tax', 'quebec-tax']

// Each step of the formulas is rounded to the cent: beside a bonus that comes alone an hour more may cost a
// cent less.
test('more pay in any week never lowers the tax of the year so far, but for a cent of rounding a pay', () => {
  const more = fc.integer({ min: 1, max: 200 })
  fc.assert(
    fc.property(
      province,
      fc.array(weekly, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      more,
      (where, weeks, at, hours) => {
        const raised = weeks.map((each, index) =>
          index === at % weeks.length ? { ...each, hours: each.hours + hours } : each,
        )
        const [less, now] = [weeks, raised].map((each) => held(paysOf(yearOf(where, each), 'E1'), taxes))
        const pays = weeks.length + weeks.filter(({ bonus }) => bonus > 0n).length
        expect((now ?? 0n) + BigInt(pays)).toBeGreaterThanOrEqual(less ?? 0n)
      },
    ),
    { numRuns: 40 },
  )
})
