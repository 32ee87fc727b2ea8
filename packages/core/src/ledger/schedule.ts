import type { Schedule } from '../daybook/fact.ts'
import { allocate, type Cents, sumOf } from '../kit/cents.ts'
import { addMonths, type CivilDate, firstOfMonth, lastOfMonth } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import type { Chart } from './chart.ts'
import type { UnnumberedEntry } from './new-entry.ts'

/** One part of a schedule: its number from 1, its day, its amount, and what remains after it. */
export type SchedulePart = {
  readonly part: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly remaining: Cents
}

/**
 * The parts of a schedule: equal to the cent, the cents left over on the earliest, so that they add up and
 * leave zero. They fall on the same day of each month; on the last days of months when the first part does.
 *
 *   100.00 over 3 months from 2026-01-31: 33.34 on 2026-01-31, 33.33 on 2026-02-28, 33.33 on 2026-03-31
 */
export function scheduleParts({
  amount,
  first,
  months,
}: Pick<Schedule, 'amount' | 'first' | 'months'>): readonly SchedulePart[] {
  const isMonthEnd = first === lastOfMonth(first)
  let remaining = amount
  return allocate(amount, new Array<bigint>(months).fill(1n)).map((part, index) => {
    remaining -= part
    const date = isMonthEnd ? lastOfMonth(addMonths(firstOfMonth(first), index)) : addMonths(first, index)
    return { part: index + 1, date, amount: part, remaining }
  })
}

/** What of a schedule is not yet in the books. */
export function scheduleRemaining(schedule: Schedule): Cents {
  return sumOf(
    scheduleParts(schedule)
      .slice(schedule.posted)
      .map((each) => each.amount),
  )
}

/** The id by which an entry says that it is a part of a schedule: `insurance-2026/3`. */
export function partId(schedule: Schedule, part: number): string {
  return `${schedule.id}/${part}`
}

/**
 * The entry that moves an amount of a schedule: a prepaid expense is credited and the expense debited;
 * deferred revenue is debited and the revenue credited. Dimensions go with the expense or the revenue.
 *
 *   2026-01-31 Insurance, part 1 of 12     6170 Insurance  Dr 100.00     1300 Prepaid expenses  Cr 100.00
 */
export function scheduleEntry(
  chart: Chart,
  schedule: Schedule,
  moved: { readonly date: CivilDate; readonly amount: Cents; readonly memo: string; readonly id: string },
): UnnumberedEntry {
  const { from, to, dims, kind } = schedule
  const earned = kind === 'prepaid' ? moved.amount : -moved.amount
  const code = (id: string) => chart.get(id)?.code ?? id
  return {
    date: moved.date,
    memo: moved.memo,
    because: { kind: 'schedule', id: moved.id },
    postings: [
      { account: code(to), amount: earned, ...(dims === undefined ? {} : { dims }) },
      { account: code(from), amount: -earned },
    ],
  }
}

/** The words of a part's entry: `Insurance, part 3 of 12`. */
export function partMemo({ name, months }: Schedule, part: number, language: Language): string {
  return language === 'fr' ? `${name}, partie ${part} de ${months}` : `${name}, part ${part} of ${months}`
}
