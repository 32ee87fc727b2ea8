import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, type SortedMap } from './memory-map.ts'
import type { FactRow } from './queries.ts'
import * as queries from './queries-proof.ts'
import { asCents, asNumber, asText } from './query.ts'
import type { DeskItem } from './store.ts'

type MemoryView = { readonly book: BookState; readonly desk: SortedMap<DeskItem> }

/** How the memory store answers the queries of `queries-proof.ts`, by name. */
export const proofAnswers: readonly (readonly [string, Answer<MemoryView>])[] = [
  given(queries.plainSums, (view) => summed(view, true)),
  given(queries.otherSums, (view) => summed(view, false)),
  given(queries.allPostings, ({ book }) => [[...ascending(book.tables.posting)].length]),
  given(queries.chainAfter, ({ book }, [seq = null, most = null]) => {
    const facts: FactRow[] = []
    for (const fact of ascending(book.facts, [asNumber(seq) + 1])) {
      if (facts.length >= asNumber(most)) break
      facts.push(fact)
    }
    return facts
  }),
  given(queries.deskItems, ({ desk }, [kind = null, id = null, most = null]) =>
    [...ascending(desk)]
      .filter((item) => (compareTexts(item.kind, asText(kind)) || compareTexts(item.id, asText(id))) > 0)
      .slice(0, asNumber(most)),
  ),
]

function summed({ book }: MemoryView, isPlain: boolean): readonly queries.PostedSum[] {
  const sums = new Map<string, queries.PostedSum>()
  for (const row of ascending(book.tables.posting)) {
    const posted = postedOf(row)
    if ((posted.layer === 'daily' && posted.currency === '' && posted.dims === '') !== isPlain) continue
    const { account, month, layer, currency, dims } = posted
    const key = JSON.stringify([account, month, layer, currency, dims])
    const held = sums.get(key)
    sums.set(key, held === undefined ? posted : plus(held, posted))
  }
  return [...sums.values()]
}

function postedOf(row: Row): queries.PostedSum {
  const amount = asCents(row.amount)
  return {
    account: asText(row.account),
    month: asText(row.date).slice(0, 7),
    layer: asText(row.layer),
    currency: asText(row.currency),
    dims: asText(row.dims),
    debit: amount > 0n ? amount : 0n,
    credit: amount < 0n ? -amount : 0n,
    foreignNet: asCents(row.foreign_amount),
    postings: 1,
  }
}

function plus(left: queries.PostedSum, right: queries.PostedSum): queries.PostedSum {
  return {
    ...left,
    debit: left.debit + right.debit,
    credit: left.credit + right.credit,
    foreignNet: left.foreignNet + right.foreignNet,
    postings: left.postings + right.postings,
  }
}
