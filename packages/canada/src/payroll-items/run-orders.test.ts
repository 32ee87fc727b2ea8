import type { EmploymentTerms, Pay, StandingItem } from '@daybook/core/daybook/payroll-facts.ts'
import { disagreeing } from '@daybook/core/filings/explain.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { payFrom } from '@daybook/core/payroll/pay-body.ts'
import { prepareRun } from '@daybook/core/payroll/run-prepare.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deductionsOf } from '../payroll/deductions.ts'
import { orderFigures } from './orders.ts'
import { booksOf, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

const wage = { kind: 'salary', amount: 5_200_000n } as const

/** A week of 1,000.00 in Ontario under some orders. */
function payUnder(...items: readonly StandingItem[]): Pay {
  const span = { from: '2026-01-05', through: '2026-01-11' }
  const wish = { kind: 'regular', frequency: 'weekly', date: '2026-01-16', span, insist: false } as const
  const [pay] = paysOf(paid(payrollOf(person('E1', [terms({ pay: wage, items })])), wish), 'E1')
  if (pay === undefined) throw new Error('fault: no pay')
  return pay
}

function held({ deductions }: Pay): Readonly<Record<string, bigint>> {
  return Object.fromEntries(deductions.map(({ id, note, amount }) => [note ?? id, amount]))
}

function base({ bases }: Pay, id: string): bigint {
  return sumOf(bases.flatMap((line) => (line.id === id ? [line.amount] : [])))
}

const facts = { payDate: '2026-01-16', province: 'ON', payPeriodsPerYear: 52, grossPay: 100_000n } as const

test('support of before May 1997 lowers the tax of a run, in full where the net pay bears it', () => {
  const pay = payUnder({
    id: 'support-before-1997',
    amount: 20_000n,
    keep: { amount: 50_000n },
    name: 'Court',
  })
  const lower = value(deductionsOf({ ...facts, support: 20_000n }))
  expect(held(pay).Court).toBe(20_000n)
  expect(base(pay, 'support')).toBe(20_000n)
  // Every other deduction is what the formulas give with F2 of 200.00.
  expect(pay.net.amount).toBe(100_000n - lower.total.value - 20_000n)
  expect(payUnder().net.amount - 20_000n).toBeLessThan(pay.net.amount)
})

test('a share of net pay limits it as the guide says: tax with all of it, cut, taxed again', () => {
  const order = { amount: 50_000n, keep: { percent: '60' } } as const
  const pay = payUnder({ id: 'support-before-1997', name: 'Court', ...order })
  // With the full 500.00 a week, net pay before support is 1,000.00 less the deductions; 40 % may be taken.
  const full = value(deductionsOf({ ...facts, support: 50_000n }))
  const before = 100_000n - full.total.value
  const most = before - (before * 6n + 9n) / 10n
  expect(held(pay).Court).toBe(most)
  const again = value(deductionsOf({ ...facts, support: most }))
  expect(again.total.value).toBeGreaterThan(full.total.value)
  expect(sumOf(pay.deductions.map(({ amount }) => amount)) - most).toBe(again.total.value)
})

test('an amount that must be left is left, after the higher tax of what could not be held back', () => {
  const pay = payUnder({
    id: 'support-before-1997',
    amount: 90_000n,
    keep: { amount: 60_000n },
    name: 'Court',
  })
  expect(formatCents(pay.net.amount)).toBe('600.00')
  const again = value(deductionsOf({ ...facts, support: held(pay).Court ?? 0n }))
  expect(100_000n - again.total.value - (held(pay).Court ?? 0n)).toBe(60_000n)
})

test('a percentage of net pay is that of the net pay without it', () => {
  const pay = payUnder({ id: 'support-before-1997', percent: '30', keep: { amount: 0n }, name: 'Court' })
  const before = 100_000n - value(deductionsOf(facts)).total.value
  // 30 % of 800.79 is 240.237.
  expect([formatCents(before), formatCents(held(pay).Court ?? 0n)]).toEqual(['800.79', '240.24'])
})

test('several orders are served support first, then governments, then creditors, as they stand', () => {
  const pay = payUnder(
    { id: 'garnishment', percent: '30', keep: { percent: '70' }, name: 'Creditor' },
    { id: 'requirement-to-pay', amount: 10_000n, keep: { amount: 30_000n }, name: 'Agency' },
    { id: 'support', amount: 20_000n, keep: { percent: '50' }, name: 'Family' },
  )
  // Net 800.79: support 200.00, the requirement 100.00; 70 % (560.56) stays, so the creditor's room is
  // 800.79 - 300.00 - 560.56 < 0: nothing.
  expect([held(pay).Family, held(pay).Agency, held(pay).Creditor]).toEqual([20_000n, 10_000n, undefined])
  expect(formatCents(pay.net.amount)).toBe('500.79')
})

test('whatever orders there are, each amount that must be left is left and support lowers the tax it bears', () => {
  const order = fc.record({
    id: fc.constantFrom('support-before-1997', 'support', 'requirement-to-pay', 'garnishment'),
    amount: fc.bigInt(0n, 120_000n),
    keep: fc.bigInt(0n, 90_000n).map((amount) => ({ amount })),
  })
  fc.assert(
    fc.property(fc.array(order, { maxLength: 4 }), (orders) => {
      const named = orders.map((each, at) => ({ ...each, name: `order ${at}` }))
      const pay = payUnder(...named)
      const f2 = sumOf(
        pay.deductions.flatMap(({ id, amount }) => (id === 'support-before-1997' ? [amount] : [])),
      )
      expect(base(pay, 'support')).toBe(f2)
      const taken = sumOf(named.map(({ name }) => held(pay)[name] ?? 0n))
      expect(pay.net.amount).toBe(
        100_000n - value(deductionsOf({ ...facts, support: f2 })).total.value - taken,
      )
      for (const { name, keep } of named)
        if ((held(pay)[name] ?? 0n) > 0n)
          expect(pay.net.amount + laterThan(pay, name, named)).toBeGreaterThanOrEqual(keep.amount)
    }),
    { numRuns: 60 },
  )
})

const ranks = ['support-before-1997', 'support', 'requirement-to-pay', 'garnishment']

/** What orders that come after one in their order of service took: its own protected net pay ignores them. */
function laterThan(pay: Pay, name: string, orders: readonly (StandingItem & { name: string })[]): bigint {
  const rank = ({ id }: StandingItem): number => Math.max(1, ranks.indexOf(id))
  const served = orders.toSorted((one, other) => rank(one) - rank(other))
  const at = served.findIndex((each) => each.name === name)
  return sumOf(served.slice(at + 1).map((each) => held(pay)[each.name] ?? 0n))
}

/** A pay under a creditor's order for all of it that leaves what the law leaves. */
function underLaw(given: Partial<EmploymentTerms>, date: string, dependants: number, insist = false) {
  const item = { id: 'garnishment', percent: '100', keep: { law: { dependants } }, name: 'Court' } as const
  const frequency = given.frequency ?? 'weekly'
  const from = `${date.slice(0, 4)}-01-01`
  const span = { from, through: date }
  const wish = { kind: 'regular', frequency, date, span, insist } as const
  const who = person('E1', [terms({ pay: wage, ...given, from, items: [item] })], { hired: from })
  return prepareRun(booksOf(payrollOf(who), date), wish, [])
}

function only(run: ReturnType<typeof prepareRun>): Pay {
  const [made] = value(run).pays
  if (made === undefined) throw new Error('fault: no pay')
  return { ...made.pay, id: '', run: '' }
}

test('an order by the law takes what the province lets be seized of this very pay', () => {
  const ontario = only(underLaw({}, '2026-01-16', 0))
  // Wages Act s. 7: 800.79 × 20 % = 160.15|8; RRSP would not lower it.
  expect([formatCents(held(ontario).Court ?? 0n), formatCents(ontario.net.amount)]).toEqual([
    '160.15',
    '640.64',
  ])
  // British Columbia, s. 3 (5): 30 % of the wages less what Acts hold back.
  const columbian = only(underLaw({ province: 'BC' }, '2026-01-16', 0))
  const before = columbian.net.amount + (held(columbian).Court ?? 0n)
  expect(held(columbian).Court).toBe((before * 30n) / 100n)
  // Quebec, two dependants: (1,000.00 − 582.00) × 30 % = 125.40 of the gross pay.
  const quebec = only(underLaw({ province: 'QC' }, '2025-01-16', 2))
  expect(formatCents(held(quebec).Court ?? 0n)).toBe('125.40')
})

test('an order by the law is told down to the law, from the pay alone', () => {
  const pay = only(underLaw({}, '2026-01-16', 0))
  const [figure] = [...orderFigures(pay).values()]
  if (figure === undefined) throw new Error('fault: no figure')
  expect([figure.value, disagreeing(figure)]).toEqual([held(pay).Court, []])
  expect(
    JSON.stringify(figure, (_, each: unknown) => (typeof each === 'bigint' ? `${each}` : each)),
  ).toContain('Wages Act')
  expect(payFrom(canonicalJson(pay))).toEqual(pay)
})

test('a run is refused by the name of an order whose law is not known or not checked', () => {
  const no = (run: ReturnType<typeof prepareRun>) =>
    run.ok ? [] : run.refusals.map(({ code, with: { order, employee } }) => [code, order, employee])
  const order = 'Garnishment (Court)'
  expect(no(underLaw({ province: 'NB' }, '2026-01-16', 0))).toEqual([
    ['payrun-order-law-unknown', order, '1'],
  ])
  expect(no(underLaw({ province: 'QC' }, '2026-01-16', 0))).toEqual([
    ['payrun-order-law-unchecked', order, '1'],
  ])
  const [insisted] = value(underLaw({ province: 'QC' }, '2026-01-16', 0, true)).pays
  // (1,000.00 − 363.75) × 30 % = 190.87|5 by the last known amounts.
  expect(insisted?.pay.deductions.find(({ id }) => id === 'garnishment')?.amount).toBe(19_087n)
  expect(insisted?.deducted.unchecked).toEqual(['qc/wage-exemption'])
})
