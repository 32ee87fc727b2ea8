import { factFrom } from '@daybook/core/daybook/body.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { entryFactsBetween } from '../store/queries.ts'

const chunk = 5000

/** The whole entries of a span in order of date and number, as of a fact, some thousands at a time. */
export async function* loadEntries(
  view: View,
  span: Span,
  asOfSeq: number,
): AsyncGenerator<readonly Entry[]> {
  let [date, number] = ['', 0]
  for (;;) {
    const rows = await view.reader.read(entryFactsBetween, span.from, span.through, date, number, chunk)
    yield rows.filter((row) => row.seq <= asOfSeq).flatMap((row) => entryIn(row.body))
    const last = rows.at(-1)
    if (last === undefined || rows.length < chunk) return
    ;[date, number] = [last.date, last.number]
  }
}

/** The entry that the body of a fact of kind `entry.posted` holds. */
export function entryIn(body: string): readonly Entry[] {
  const fact = factFrom('entry.posted', 1, body)
  return fact.kind === 'entry.posted' ? [fact.entry] : []
}
