import type { Employee, Pay, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, daysBetween, type Span } from '@daybook/core/kit/civil-date.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import { termsOn } from '@daybook/core/payroll/employee-on.ts'
import { amountAt } from '@daybook/core/payroll/pay-quantity.ts'
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
  staysOf,
} from './employment.ts'
import { hasPeriodType, periodOf, periodTypeOf } from './pay-periods.ts'
import { roeDue } from './roe-due.ts'
import { interruptions } from './roe-rules.ts'

/**
 * Why a record of employment is needed: somebody left; nothing was paid for days on end; less was paid than
 * the share of normal pay (which counts for illness, maternity and care); the frequency of pay changed.
 */
export type RoeNeedKind = 'left' | 'interrupted' | 'reduced' | 'frequency'

/**
 * A record of employment that somebody needs: the last day for which they were paid, as the books know it,
 * the code of the reason where it is known, and the day by which it is due. `isReady` says that the last pay
 * is there.
 */
export type RoeNeed = {
  readonly employee: Employee
  readonly kind: RoeNeedKind
  readonly last: CivilDate
  readonly code?: string
  readonly due: CivilDate
  readonly isReady: boolean
}

/** What needs are told from: everybody with their pays, the runs of the books, the records there are. */
export type NeedsAsked = {
  readonly employees: readonly Employee[]
  readonly paysOf: (employee: string) => readonly PaidInRun[]
  readonly runs: readonly Pick<PayRun, 'kind' | 'span' | 'frequency'>[]
  readonly roes: readonly Roe[]
  readonly today: CivilDate
}

/** The records of employment that are needed and were not issued, the earliest due first. */
export function roeNeeds(asked: NeedsAsked): readonly RoeNeed[] {
  const needs = asked.employees
    .filter(({ standing }) => standing.isEiExempt !== true)
    .flatMap((employee) => {
      const pays = asked.paysOf(employee.id)
      if (pays.length === 0) return []
      return staysOf(employee).flatMap((stay) => needsOfStay(asked, employee, stay, pays))
    })
  return needs.toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
}

function needsOfStay(
  asked: NeedsAsked,
  employee: Employee,
  stay: Stay,
  all: readonly PaidInRun[],
): readonly RoeNeed[] {
  const own = paysOfStay(all, daysOf(employee, stay)).filter(({ pay }) => isInsured(pay))
  const spans = regularSpans(own)
  const roes = standingRoes(asked.roes).filter(
    (roe) => roe.employee === employee.id && roe.blocks.last >= stay.hired,
  )
  const covered = roes.reduce<CivilDate>((day, { blocks }) => (blocks.last > day ? blocks.last : day), '')
  const open = spans.filter(({ from }) => from > covered)
  const newest = open.at(-1)
  if (newest === undefined) return []
  const at: At = { asked, employee, spans, own, newest }
  const changed = frequencySince(employee, newest.through)
  const isChanged = changed !== undefined && changed > stay.hired && open.some(({ from }) => from < changed)
  const before = isChanged ? needOn(at, 'frequency', addDays(changed, -1), { code: 'K12' }) : []
  if (stay.left === undefined) return [...before, ...interruption(at)]
  if (stay.left.date > asked.today) return before
  return [...before, ...needOn(at, 'left', stay.left.date, { code: stay.left.code })]
}

type At = {
  readonly asked: NeedsAsked
  readonly employee: Employee
  readonly spans: readonly Span[]
  readonly own: readonly PaidInRun[]
  readonly newest: Span
}

function needOn(
  { asked, employee, spans, own }: At,
  kind: RoeNeedKind,
  last: CivilDate,
  more: Pick<RoeNeed, 'code'>,
): readonly RoeNeed[] {
  const frequency = frequencyOn(employee, last)
  if (frequency === undefined) return []
  const final = hasPeriodType(frequency) ? periodOf(addDays(last, 1), spans, frequency) : undefined
  const period = final ?? { from: last, through: last }
  const due = roeDue(last, period, periodTypeOf(frequency, period.through), true)
  if (!due.ok) return []
  const isReady =
    own.some(({ pay, kind: run }) => run !== 'correction' && holds(pay.span, last)) ||
    asked.runs.some((run) => run.kind === 'regular' && run.frequency === frequency && holds(run.span, last))
  return [{ employee, kind, last, due: due.value.due, isReady, ...more }]
}

function holds({ from, through }: Span, day: CivilDate): boolean {
  return from <= day && day <= through
}

/** Somebody who is still employed: paid nothing in later runs, or much less than usual. */
function interruption(at: At): readonly RoeNeed[] {
  const { asked, employee, newest, own } = at
  const { days, belowShare } = lastKnown(interruptions, asked.today).value
  const frequency = frequencyOn(employee, newest.through)
  const later = asked.runs
    .filter((run) => run.kind === 'regular' && run.frequency === frequency)
    .map(({ span }) => span)
    .filter(({ from }) => from > newest.through)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
  const through = later.at(-1)?.through
  const isMissed = through !== undefined && daysBetween(newest.through, through) >= days
  if (isMissed) return needOn(at, 'interrupted', newest.through, {})
  const last = own.find(({ pay, kind }) => kind === 'regular' && pay.span.through === newest.through)
  if (last === undefined || newest.from < employee.hired) return []
  const normal = normalFor(employee, last.pay)
  const isBelow =
    normal !== undefined &&
    baseOf(last.pay.bases, 'insurable') < percentOf(normal, rate(belowShare), 'half-up')
  return isBelow ? needOn(at, 'reduced', addDays(newest.from, -1), {}) : []
}

/** What the terms say is normal for the days of a pay: the salary or the hours of so many weeks. */
function normalFor(employee: Employee, { span }: Pay): Cents | undefined {
  const terms = termsOn(employee, span.from)
  const { kind, amount, hours } = terms?.pay ?? {}
  const days = BigInt(daysBetween(span.from, span.through) + 1)
  if (amount === undefined) return undefined
  if (kind === 'salary') return (amount * days) / 365n
  if (kind !== 'hourly' || hours === undefined) return undefined
  return (amountAt(hours, formatCents(amount)) * days) / 7n
}
