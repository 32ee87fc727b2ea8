import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { entriesAsOf } from '../store/queries.ts'
import { daysRecordedAfter } from '../store/queries-returns.ts'
import type { Reader } from '../store/store.ts'

/** What of some days has entries above a number: from the first such day to the last, if there is any. */
export type RecordedDays = (after: number, span: Span) => Promise<Span | undefined>

/**
 * Looks up the days on which entries up to `last` were recorded after an earlier one: hardly any where the
 * days were filed. Asked once for each earlier entry, however many accounts and periods there are, so that a
 * return does not read through all that was filed.
 */
export function recordedDays(reader: Reader, last: number): RecordedDays {
  const known = new Map<number, readonly CivilDate[]>()
  return async (after, span) => {
    // Before the first return every day counts.
    if (after === 0) return span
    const days = known.get(after) ?? (await reader.read(daysRecordedAfter, after, last, endOfDays))
    known.set(after, days)
    const own = days.filter((day) => day >= span.from && day <= span.through)
    const [from, through] = [own[0], own.at(-1)]
    return from === undefined || through === undefined ? undefined : { from, through }
  }
}

const endOfDays: CivilDate = '9999-12-31'

/** The number of the last entry recorded through a fact; looked up once for each fact in a view. */
export async function entriesThroughSeq(
  { reader, head }: Pick<View, 'reader' | 'head'>,
  seq: number,
): Promise<number> {
  if (seq >= head.seq) return head.entries
  const known = numbersOf.get(head) ?? new Map<number, number>()
  numbersOf.set(head, known)
  const number = known.get(seq) ?? (await reader.read(entriesAsOf, seq))[0] ?? 0
  known.set(seq, number)
  return number
}

/** Entries through facts by the head of the view that asked: what a view sees does not change. */
const numbersOf = new WeakMap<View['head'], Map<number, number>>()
