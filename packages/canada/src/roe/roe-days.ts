import type { Employee, PayFrequency, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe, RoePeriodType } from '@daybook/core/daybook/roe-facts.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { ruleOn } from '../remittances/rule-on.ts'
import type { PaidInRun } from './allot-earnings.ts'
import {
  daysOf,
  frequencyOn,
  frequencySince,
  isInsured,
  paysOfStay,
  regularSpans,
  type Stay,
  standingRoes,
  stayOn,
  stayToClose,
} from './employment.ts'
import { hasPeriodType, periodOf, periodsBack, periodTypeOf } from './pay-periods.ts'
import { countedPeriods } from './roe-rules.ts'
import type { RoeWish } from './roe-wish.ts'

/**
 * What a record of employment is made from: the person, all their pays, the regular runs of the books, the
 * records that were issued before, and what a person says. `amending` is the id of the one to be amended.
 */
export type RoeAsked = {
  readonly employee: Employee
  readonly pays: readonly PaidInRun[]
  readonly runs: readonly Pick<PayRun, 'kind' | 'span' | 'frequency'>[]
  readonly roes: readonly Roe[]
  readonly account: string | undefined
  readonly wish: RoeWish
  readonly insist: boolean
  readonly amending?: string
}

/** The days that a record is about. */
export type RoeDays = {
  readonly stay: Stay
  readonly first: CivilDate
  readonly last: CivilDate
  readonly frequency: PayFrequency
  readonly periods: readonly Span[]
  readonly type: RoePeriodType
  readonly own: readonly PaidInRun[]
}

/**
 * The days, the pay periods and the pays that a record is about. Refuses `roe-last-day-missing`,
 * `roe-no-pays`, `roe-frequency-none`, `roe-commission`, `roe-filed-already`, `roe-final-pay-missing`.
 */
export function roeDays(asked: RoeAsked): Result<RoeDays> {
  const { employee, wish } = asked
  const { number } = employee
  const stay = wish.last === undefined ? stayToClose(employee) : stayOn(employee, wish.last)
  const last = wish.last ?? stay?.left?.date
  if (stay === undefined || last === undefined) {
    return refuse('roe-last-day-missing', { employee: number }, 'last')
  }
  const own = paysOfStay(asked.pays, daysOf(employee, stay))
  if (!own.some(({ pay }) => isInsured(pay))) return refuse('roe-no-pays', { employee: number }, 'employee')
  const frequency = frequencyOn(employee, last)
  if (frequency === undefined || !hasPeriodType(frequency)) {
    return refuse('roe-frequency-none', { employee: number }, 'employee')
  }
  if (termsOn(employee, last)?.pay.kind === 'commission' && !asked.insist) {
    return refuse('roe-commission', { employee: number }, 'insist')
  }
  const began = firstDay(asked, stay, last, own)
  if (!began.ok) return began
  return withPeriods(asked, { stay, first: began.value, last, frequency, own })
}

function withPeriods(asked: RoeAsked, days: Omit<RoeDays, 'periods' | 'type'>): Result<RoeDays> {
  const { first, last, frequency, own } = days
  const paid = regularSpans(own).filter(({ through }) => through >= first)
  const final = periodOf(last, paid, frequency)
  if (final === undefined || !(isClosed(final, paid, asked.runs) || isPaidApart(own, last))) {
    return refuse('roe-final-pay-missing', { employee: asked.employee.number, date: last }, 'last')
  }
  const type = periodTypeOf(frequency, final.through)
  const most = ruleOn(countedPeriods, { on: last, insist: asked.insist })
  if (!most.ok) return most
  const periods = periodsBack(final, { paid, frequency, first, most: most.value.value[type] })
  return ok({ ...days, periods, type })
}

/** Whether the last day was paid outside the regular runs, as people are who leave in a period. */
function isPaidApart(own: readonly PaidInRun[], last: CivilDate): boolean {
  return own.some(
    ({ pay, kind }) => kind === 'off-cycle' && pay.span.from <= last && last <= pay.span.through,
  )
}

/** Whether the regular run of a pay period was closed, with this person in it or without. */
function isClosed(period: Span, paid: readonly Span[], runs: RoeAsked['runs']): boolean {
  const isSame = ({ from, through }: Span): boolean => from === period.from && through === period.through
  return paid.some(isSame) || runs.some(({ kind, span }) => kind === 'regular' && isSame(span))
}

/**
 * The first day worked: that of the hiring, of the return after an earlier record, or of another frequency
 * of pay, for which there is a record of its own (K12).
 */
function firstDay(
  asked: RoeAsked,
  stay: Stay,
  last: CivilDate,
  own: readonly PaidInRun[],
): Result<CivilDate> {
  const { employee, wish } = asked
  const before = standingRoes(asked.roes)
    .filter(({ id, blocks }) => id !== asked.amending && blocks.last >= stay.hired)
    .toSorted((left, right) => (left.blocks.last < right.blocks.last ? -1 : 1))
  const same = before.find(({ blocks }) => blocks.last >= last && blocks.first <= last)
  if (same !== undefined) {
    return refuse('roe-filed-already', { employee: employee.number, roe: same.id, date: same.blocks.last })
  }
  if (wish.first !== undefined) return ok(wish.first)
  const previous = before.findLast(({ blocks }) => blocks.last < last)
  const changed = frequencySince(employee, last)
  const since = changed !== undefined && changed > stay.hired ? changed : stay.hired
  if (previous === undefined || previous.blocks.last < since) return ok(since)
  const back = own
    .filter(({ pay, kind }) => kind === 'regular' && isInsured(pay) && pay.span.from > previous.blocks.last)
    .map(({ pay }) => pay.span.from)
    .sort()[0]
  return back === undefined
    ? refuse('roe-filed-already', {
        employee: employee.number,
        roe: previous.id,
        date: previous.blocks.last,
      })
    : ok(back)
}
