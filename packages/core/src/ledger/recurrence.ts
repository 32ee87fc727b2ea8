import type { Frequency, Template } from '../daybook/fact.ts'
import { addDays, addMonths, type CivilDate, firstOfMonth, lastOfMonth } from '../kit/civil-date.ts'

/** How a template recurs: how often, next on which day, on which day of the month, and until when. */
export type Recurrence = NonNullable<Template['recurs']>

/** The days on which something is due, and the first day after them. */
export type Due = { readonly days: readonly CivilDate[]; readonly next: CivilDate }

const daysApart: Readonly<Partial<Record<Frequency, number>>> = { weekly: 7, biweekly: 14 }
const monthsApart: Readonly<Partial<Record<Frequency, number>>> = { monthly: 1, quarterly: 3, yearly: 12 }

/**
 * A recurrence from its first day. By the month it keeps `day` (that of `first` when none is given), or the
 * last day of a month that is shorter; the first day due is the first such day on or after `first`. By the
 * week it keeps the weekday.
 */
export function recurrenceFrom(
  every: Frequency,
  first: CivilDate,
  more: { readonly day?: number; readonly through?: CivilDate } = {},
): Recurrence {
  const end = more.through === undefined ? {} : { through: more.through }
  if (monthsApart[every] === undefined) return { every, next: first, ...end }
  const day = more.day ?? Number(first.slice(8))
  const inMonth = onDay(first, day)
  const next = inMonth >= first ? inMonth : onDay(addMonths(firstOfMonth(first), 1), day)
  return { every, next, day, ...end }
}

/**
 * The days on which a recurrence is due through a day, none after its end, at most so many; and the next one
 * after them.
 */
export function dueThrough(recurs: Recurrence, through: CivilDate, most: number): Due {
  const last = recurs.through !== undefined && recurs.through < through ? recurs.through : through
  const days: CivilDate[] = []
  let { next } = recurs
  while (next <= last && days.length < most) {
    days.push(next)
    next = dayAfter(recurs, next)
  }
  return { days, next }
}

/** Whether nothing will be due any more. */
export function isOver({ next, through }: Recurrence): boolean {
  return through !== undefined && next > through
}

function dayAfter({ every, day }: Recurrence, date: CivilDate): CivilDate {
  const days = daysApart[every]
  if (days !== undefined) return addDays(date, days)
  return onDay(addMonths(firstOfMonth(date), monthsApart[every] ?? 1), day ?? Number(date.slice(8)))
}

/** A day of the month of `date`; the month's last day where it is shorter. */
function onDay(date: CivilDate, day: number): CivilDate {
  const wanted = addDays(firstOfMonth(date), day - 1)
  const last = lastOfMonth(date)
  return wanted < last ? wanted : last
}
