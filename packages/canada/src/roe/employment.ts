import type { Employee, Leaving, Pay, PayFrequency } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import type { PaidInRun } from './allot-earnings.ts'

/** An employment from the hiring to the last day, if there is one already. */
export type Stay = { readonly hired: CivilDate; readonly left?: Leaving }

/** All employments of somebody, the oldest first. */
export function staysOf({ hired, left, earlier = [] }: Employee): readonly Stay[] {
  return [...earlier, { hired, ...(left === undefined ? {} : { left }) }]
}

/** The employment that a day falls into, or the one that ended last before it; none before the first. */
export function stayOn(employee: Employee, day: CivilDate): Stay | undefined {
  return staysOf(employee).findLast(({ hired }) => hired <= day)
}

/** The last employment that ended, or else the one that goes on. */
export function stayToClose(employee: Employee): Stay {
  const stays = staysOf(employee)
  return stays.findLast(({ left }) => left !== undefined) ?? { hired: employee.hired }
}

/** The days of a stay, through the day before the next hiring where somebody came back. */
export function daysOf(employee: Employee, stay: Stay): Span {
  const next = staysOf(employee).find(({ hired }) => hired > stay.hired)
  return { from: stay.hired, through: next === undefined ? '2199-12-31' : addDays(next.hired, -1) }
}

/** The pays that belong to a stay: those for days in it, and what was paid later because of its end. */
export function paysOfStay(pays: readonly PaidInRun[], { from, through }: Span): readonly PaidInRun[] {
  return pays.filter(({ pay, kind }) => {
    if (kind === 'opening') return false
    return pay.span.through >= from && pay.span.from <= through
  })
}

/** The pay periods that somebody was paid for in regular runs, the oldest first. */
export function regularSpans(pays: readonly PaidInRun[]): readonly Span[] {
  const spans = pays.filter(({ kind }) => kind === 'regular').map(({ pay }) => pay.span)
  return spans.sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))
}

/** Whether a pay has insurable earnings. */
export function isInsured(pay: Pick<Pay, 'bases'>): boolean {
  return baseOf(pay.bases, 'insurable') !== 0n
}

/** Records of employment that count: not cancelled, and none that another one stands in the place of. */
export function standingRoes(roes: readonly Roe[]): readonly Roe[] {
  return roes.filter(({ cancelled, amendedBy }) => cancelled === undefined && amendedBy === undefined)
}

/** The first day on which the frequency of pay that holds on a day has held without a break. */
export function frequencySince(employee: Employee, day: CivilDate): CivilDate | undefined {
  const frequency = termsOn(employee, day)?.frequency
  const before = employee.terms.filter(({ from }) => from <= day)
  const other = before.findLast((terms) => terms.frequency !== frequency)
  return other === undefined ? undefined : before.find(({ from }) => from > other.from)?.from
}

/** The frequency of pay on a day, that of the first terms before them. */
export function frequencyOn(employee: Employee, day: CivilDate): PayFrequency | undefined {
  return (termsOn(employee, day) ?? employee.terms[0])?.frequency
}
