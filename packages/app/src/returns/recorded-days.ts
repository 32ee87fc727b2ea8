import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
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
