import type { PostingQuery } from '@daybook/core/filings/figure.ts'
import type { View } from '../book.ts'
import { entriesAsOf, type PostingRow, postingsOf } from '../store/queries.ts'

/** How many postings are read at once. */
const chunk = 500

/**
 * The postings that a figure's query means, as the books stood at a fact: by account, in order of day and
 * number. What the query passes over (layers, sides, tags, what was counted before) is left out.
 */
export async function* postingsMeant(
  view: View,
  query: PostingQuery,
  asOfSeq: number,
): AsyncGenerator<{ readonly account: string; readonly row: PostingRow }> {
  const last = await entriesThrough(view, asOfSeq)
  const counted = query.afterSeq === undefined ? 0 : await entriesThrough(view, query.afterSeq)
  const { from, through } = query.span
  for (const account of query.accounts) {
    let [date, number, line] = ['', 0, 0]
    for (;;) {
      const rows = await view.reader.read(postingsOf, account, from, through, date, number, line, chunk)
      for (const row of rows) {
        const isThere = row.number > counted && row.number <= last
        if (isThere && isMeant(query, row)) yield { account, row }
      }
      const end = rows.at(-1)
      if (end === undefined || rows.length < chunk) break
      ;[date, number, line] = [end.date, end.number, end.line]
    }
  }
}

async function entriesThrough({ reader, head }: View, seq: number): Promise<number> {
  if (seq >= head.seq) return head.entries
  const [number = 0] = await reader.read(entriesAsOf, seq)
  return number
}

function isMeant({ layers, side, tagged, untagged }: PostingQuery, row: PostingRow): boolean {
  const has = (tag: string) => row.tags.includes(` ${tag} `)
  if (layers !== undefined && !layers.includes(row.layer)) return false
  if (side !== undefined && row.amount < 0n !== (side === 'credit')) return false
  if (tagged !== undefined && !tagged.some(has)) return false
  return untagged === undefined || !untagged.some(has)
}
