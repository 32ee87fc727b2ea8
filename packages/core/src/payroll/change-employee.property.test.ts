import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Employee, EmploymentTerms } from '../daybook/payroll-facts.ts'
import { addDays } from '../kit/civil-date.ts'
import { planChangeTerms, planSetItem } from './change-employee.ts'
import { seven } from './employee.fixture.ts'
import { termsOn } from './employee-on.ts'

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-05', days))
// Few amounts, the one of the hiring among them: raises to a pay that stands already must come up often.
const amount = fc.constantFrom(0n, 2499n, 2500n, 2501n, 9999n)
const raise = fc.record({ from: day, amount })

/** The pay of the hiring at another rate: the hours that were agreed are part of it. */
function paid(amount: bigint): EmploymentTerms['pay'] {
  return { kind: 'hourly', amount, hours: '40' }
}

const days = Array.from({ length: 62 }, (_, at) => addDays('2026-01-05', at))

/** The pay of each day by the plainest means: a raise holds from its day as long as the pay was the same. */
function raisedDays(pays: readonly bigint[], { from, amount }: { from: string; amount: bigint }): bigint[] {
  const first = days.indexOf(from)
  const end = pays.findIndex((pay, at) => at > first && pay !== pays[first])
  return pays.map((pay, at) => (at >= first && (end < 0 || at < end) ? amount : pay))
}

test('after any raises in any order each holds from its day until a day on which the pay had changed', () => {
  fc.assert(
    fc.property(fc.array(raise, { maxLength: 12 }), (raises) => {
      let employee: Employee = seven
      let plain: bigint[] = days.map(() => 2500n)
      for (const { from, amount } of raises) {
        plain = raisedDays(plain, { from, amount })
        const changed = planChangeTerms(employee, { from, pay: paid(amount) })
        if (changed.ok) employee = changed.value
      }
      const begun = employee.terms.map(({ from }) => from)
      expect(begun).toEqual([...new Set(begun)].sort())
      expect(days.map((on) => termsOn(employee, on)?.pay.amount)).toEqual(plain)
    }),
    { numRuns: 200 },
  )
})

test('an item that is set changes no pay of any day, and stands on each day from its first', () => {
  fc.assert(
    fc.property(fc.array(raise, { maxLength: 6 }), day, (raises, from) => {
      let employee: Employee = seven
      for (const each of raises) {
        const changed = planChangeTerms(employee, { from: each.from, pay: paid(each.amount) })
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
