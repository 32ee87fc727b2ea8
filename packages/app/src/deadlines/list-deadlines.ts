import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import type { Deadline, DeadlineWindow, MadeDeadlines } from './deadline.ts'
import { deadlineRecordsOf } from './load-deadline-records.ts'
import { deadlineMakers } from './makers.ts'

/** How many months back deadlines are told that nobody said to have met: older ones were dealt with. */
const monthsBack = 12

/** The window of a list: a year back, so that what is late is there, through a day. */
export function windowOf(today: CivilDate, through: CivilDate): DeadlineWindow {
  return { today, from: addMonths(today, -monthsBack), through }
}

/**
 * All deadlines of a book in a window, the earliest first; what somebody said to have met is done. `unsaid`
 * are those that only a person can say whether the book owes them.
 */
export async function listDeadlines(view: View, window: DeadlineWindow): Promise<MadeDeadlines> {
  const made: MadeDeadlines[] = []
  for (const maker of deadlineMakers) made.push(await maker(view, window))
  const met = new Map(
    (await deadlineRecordsOf(view.reader)).flatMap((record) =>
      record.kind === 'done' ? [[record.what, record] as const] : [],
    ),
  )
  const deadlines = made.flatMap((each) => each.deadlines).map((each) => withSaid(each, met.get(each.id)))
  deadlines.sort((left, right) => compare(left.on, right.on) || compare(left.id, right.id))
  return { deadlines, unsaid: made.flatMap(({ unsaid }) => unsaid) }
}

function withSaid(
  deadline: Deadline,
  said: { readonly date: CivilDate; readonly note?: string } | undefined,
) {
  if (said === undefined || deadline.state === 'done') return deadline
  const note = said.note === undefined ? '' : `, ${said.note}`
  const proof = { en: `said to be done ${said.date}${note}`, fr: `dit fait le ${said.date}${note}` }
  return { ...deadline, state: 'done' as const, proof }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
