import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { accountsWithoutCash, type WithoutCash, withoutCash } from '@daybook/core/statements/without-cash.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { postingsOf } from '../store/queries.ts'

/**
 * What the entries of a span did without cash, as of a fact: only those with a posting on dividends or on a
 * gain or loss of exchange are read.
 */
export async function loadWithoutCash(view: View, span: Span, asOfSeq: number): Promise<WithoutCash> {
  const numbers = new Set<number>()
  for (const { id } of accountsWithoutCash(view.chart)) {
    const rows = await view.reader.read(postingsOf, id, span.from, span.through, '', 0, 0, 100_000_000)
    for (const { number } of rows) numbers.add(number)
  }
  const entries: Entry[] = []
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const loaded = await loadEntry(view.reader, number)
    if (loaded !== undefined && loaded.fact.seq <= asOfSeq) entries.push(loaded.entry)
  }
  return withoutCash(view.chart, entries)
}
