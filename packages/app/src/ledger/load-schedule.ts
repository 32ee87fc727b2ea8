import type { Schedule } from '@daybook/core/daybook/fact.ts'
import { partId, scheduleParts } from '@daybook/core/ledger/schedule.ts'
import { entryByNumber, postingsOf } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** The entry of a part of a schedule: its number, and the entry that reversed it since, where one did. */
export type PostedPart = { readonly number: number; readonly reversedBy?: number }

/** How many postings of the account are looked through at once. */
const chunk = 5000

/**
 * The entries that posted the parts of a schedule, by part. Found on the account that the schedule moves
 * from, between its first and last day; where a part was posted anew after an undoing, the entry that stands
 * is given.
 */
export async function postedParts(
  reader: Reader,
  schedule: Schedule,
): Promise<ReadonlyMap<number, PostedPart>> {
  const parts = scheduleParts(schedule).slice(0, schedule.posted)
  const byId = new Map(parts.map(({ part }) => [partId(schedule, part), part]))
  const [first, last] = [parts[0]?.date ?? '', parts.at(-1)?.date ?? '']
  const posted = new Map<number, PostedPart>()
  let [date, number, line] = ['', 0, 0]
  for (;;) {
    const rows = await reader.read(postingsOf, schedule.from, first, last, date, number, line, chunk)
    for (const row of rows) {
      const [entry] = await reader.read(entryByNumber, row.number)
      const part = entry?.because === 'schedule' ? byId.get(entry.becauseId) : undefined
      if (entry === undefined || part === undefined) continue
      const { reversedBy } = entry
      posted.set(part, { number: entry.number, ...(reversedBy === undefined ? {} : { reversedBy }) })
    }
    const end = rows.at(-1)
    if (end === undefined || rows.length < chunk) return posted
    ;[date, number, line] = [end.date, end.number, end.line]
  }
}
