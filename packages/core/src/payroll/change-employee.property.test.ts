import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Employee } from '../daybook/payroll-facts.ts'
import { addDays } from '../kit/civil-date.ts'
import { planChangeTerms, planSetItem } from './change-employee.ts'
import { seven } from './employee.fixture.ts'
import { termsOn } from './employee-on.ts'

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-05', days))
const raise = fc.record({ from: day, amount: fc.bigInt({ min: 0n, max: 9999n }) })

/** The pay of each day by the plainest means: the change written last of those with the latest first day. */
function plainPay(raises: readonly { from: string; amount: bigint }[], on: string): bigint | undefined {
  let best: { from: string; amount: bigint } = { from: '2026-01-05', amount: 2500n }
  for (const each of raises) if (each.from <= on && each.from >= best.from) best = each
  return best.amount
}

test('after any raises in any order each day has the pay that was said last of the latest day before it', () => {
  fc.assert(
    fc.property(fc.array(raise, { maxLength: 12 }), (raises) => {
      let employee: Employee = seven
      for (const { from, amount } of raises) {
        const changed = planChangeTerms(employee, { from, pay: { kind: 'hourly', amount } })
        if (changed.ok) employee = changed.value
      }
      const days = employee.terms.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].sort())
      for (let at = 0; at <= 61; at += 1) {
        const on = addDays('2026-01-05', at)
        expect(termsOn(employee, on)?.pay.amount).toBe(plainPay(raises, on))
      }
    }),
    { numRuns: 200 },
  )
})

test('an item that is set changes no pay of any day, and stands on each day from its first', () => {
  fc.assert(
    fc.property(fc.array(raise, { maxLength: 6 }), day, (raises, from) => {
      let employee: Employee = seven
      for (const each of raises) {
        const pay = { kind: 'hourly', amount: each.amount } as const
        const changed = planChangeTerms(employee, { from: each.from, pay })
        if (changed.ok) employee = changed.value
      }
      const set = planSetItem(employee, from, { id: 'rrsp', percent: '2' })
      expect(set.ok).toBe(true)
      if (!set.ok) return
      for (let at = 0; at <= 61; at += 1) {
        const on = addDays('2026-01-05', at)
        expect(termsOn(set.value, on)?.pay).toEqual(termsOn(employee, on)?.pay)
        expect(termsOn(set.value, on)?.items.length).toBe(on >= from ? 1 : 0)
      }
    }),
    { numRuns: 200 },
  )
})
