import type { PayFrequency } from '@daybook/core/daybook/payroll-facts.ts'
import type { RoePeriodType } from '@daybook/core/daybook/roe-facts.ts'
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  lastOfMonth,
  type Span,
} from '@daybook/core/kit/civil-date.ts'

/** How a pay period leads to the one before it: by days, or by the calendar. */
type Step = { readonly days: number } | 'half-month' | 'month'

/**
 * Schools pay in ten months or in twenty-two periods of two weeks: the periods between them are there, and
 * hold nothing. Who is paid by the day has no pay period that the form knows.
 */
const steps: Readonly<Record<PayFrequency, Step | undefined>> = {
  daily: undefined,
  weekly: { days: 7 },
  biweekly: { days: 14 },
  'twenty-two': { days: 14 },
  'four-weekly': { days: 28 },
  'semi-monthly': 'half-month',
  monthly: 'month',
  'ten-months': 'month',
}

/** Whether the form has a pay period type for a frequency: for all but daily pay. */
export function hasPeriodType(frequency: PayFrequency): boolean {
  return steps[frequency] !== undefined
}

/**
 * The pay period type of block 6. Half months that end on the 15th and the last day, and months that end on
 * the last day, are standard; all others are not.
 */
export function periodTypeOf(frequency: PayFrequency, end: CivilDate): RoePeriodType {
  const isMonthEnd = end === lastOfMonth(end)
  switch (frequency) {
    case 'daily':
    case 'weekly':
      return 'W'
    case 'biweekly':
    case 'twenty-two':
      return 'B'
    case 'four-weekly':
      return 'H'
    case 'semi-monthly':
      return isMonthEnd || end.endsWith('-15') ? 'S' : 'E'
    case 'monthly':
    case 'ten-months':
      return isMonthEnd ? 'M' : 'O'
  }
}

/** How many pay periods a year a type has. */
export const periodsAYear: Readonly<Record<RoePeriodType, number>> = {
  W: 52,
  B: 26,
  S: 24,
  E: 24,
  M: 12,
  O: 12,
  H: 13,
}

/** The pay period before one, by the calendar. */
export function periodBefore({ from, through }: Span, frequency: PayFrequency): Span {
  const step = steps[frequency] ?? { days: 7 }
  const last = addDays(from, -1)
  if (typeof step === 'object') return { from: addDays(from, -step.days), through: last }
  // The half month before one begins a month before the day after it: 16 to 31 October, 1 to 15 October.
  if (step === 'half-month') return { from: addMonths(addDays(through, 1), -1), through: last }
  return { from: addMonths(from, -1), through: last }
}

/** The pay period after one, by the calendar. */
export function periodAfter({ from, through }: Span, frequency: PayFrequency): Span {
  const step = steps[frequency] ?? { days: 7 }
  const first = addDays(through, 1)
  if (typeof step === 'object') return { from: first, through: addDays(through, step.days) }
  if (step === 'half-month') return { from: first, through: addDays(addMonths(from, 1), -1) }
  return { from: first, through: addDays(addMonths(first, 1), -1) }
}

/**
 * The pay period of a day: the one among those that were paid, or the next one that the calendar gives after
 * the last of them; none where nothing was paid before it.
 */
export function periodOf(day: CivilDate, paid: readonly Span[], frequency: PayFrequency): Span | undefined {
  const held = paid.find(({ from, through }) => from <= day && day <= through)
  if (held !== undefined) return held
  const before = paid.filter(({ through }) => through < day)
  let period = before.reduce<Span | undefined>(
    (latest, each) => (latest === undefined || each.through > latest.through ? each : latest),
    undefined,
  )
  // A loop over what people typed has an end: somebody may be away for years, not for lives.
  for (let turn = 0; period !== undefined && period.through < day && turn < mostSteps; turn += 1) {
    period = periodAfter(period, frequency)
  }
  return period === undefined || period.from > day || period.through < day ? undefined : period
}

const mostSteps = 2000

/**
 * Pay periods in a row from the last one back to that of a first day, so many at most, the last one first.
 * One that was paid counts with its own days; where none was, the calendar says them.
 */
export function periodsBack(
  last: Span,
  {
    paid,
    frequency,
    first,
    most,
  }: {
    readonly paid: readonly Span[]
    readonly frequency: PayFrequency
    readonly first: CivilDate
    readonly most: number
  },
): readonly Span[] {
  const byEnd = new Map(paid.map((span) => [span.through, span]))
  const found: Span[] = [last]
  for (let period = last; period.from > first && found.length < most; ) {
    period = byEnd.get(addDays(period.from, -1)) ?? periodBefore(period, frequency)
    found.push(period)
  }
  return found
}

/** How many days two spans have in common. */
export function commonDays(one: Span, other: Span): number {
  const from = one.from > other.from ? one.from : other.from
  const through = one.through < other.through ? one.through : other.through
  return from > through ? 0 : daysBetween(from, through) + 1
}
