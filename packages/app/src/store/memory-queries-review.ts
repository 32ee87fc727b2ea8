import type { Cell, Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, itemAt } from './memory-map.ts'
import { patternAnswers } from './memory-queries-review-patterns.ts'
import { entriesIn, entryOf, stands, text } from './memory-review-rows.ts'
import * as queries from './queries-review.ts'
import { asCents, asNumber, asNumberOrNone, asText } from './query.ts'

/** How the memory store answers the queries of `queries-review.ts`, by name. */
export const reviewAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.reviewTwins, (book, [from, through]) => {
    const own = entriesIn(book, from, through).filter((row) => row.layer === 'daily' && stands(row))
    const named = own.filter((row) => row.payee !== null)
    const keyOf = (row: Row) => `${text(row.payee)}\u0000${asCents(row.total)}\u0000${text(row.journal)}`
    const groups = Map.groupBy(named, keyOf)
    return named.filter((row) => (groups.get(keyOf(row))?.length ?? 0) > 1).map(entryOf)
  }),
  given(queries.reviewPapers, (book) => {
    const links = [...ascending(book.tables.paper_link)]
    const byPaper = Map.groupBy(links, ({ sha256 }) => asText(sha256))
    const rows = links.flatMap((link) => {
      const entry = itemAt(book.tables.entry, [asNumber(link.number)])
      const twice = (byPaper.get(asText(link.sha256))?.length ?? 0) > 1
      if (entry === undefined || !twice || !stands(entry)) return []
      return [{ ...entryOf(entry), sha256: asText(link.sha256), name: asText(link.name) }]
    })
    return rows.sort((left, right) => order(left.sha256, right.sha256) || left.number - right.number)
  }),
  given(queries.reviewNumbers, (book) => {
    const numbers = [...ascending(book.tables.entry)].map((row) => asNumber(row.number))
    return [{ count: numbers.length, last: numbers.at(-1) ?? 0 }]
  }),
  given(queries.reviewMonths, (book, [through]) => months(book, through)),
  given(queries.reviewDays, (book, [account, from, through]) => {
    const sums = new Map<string, bigint>()
    for (const row of ascending(book.tables.posting)) {
      const date = asText(row.date)
      if (row.account !== account || date < asText(from) || date > asText(through)) continue
      sums.set(date, (sums.get(date) ?? 0n) + asCents(row.amount))
    }
    return [...sums].sort(([left], [right]) => order(left, right)).map(([date, net]) => ({ date, net }))
  }),
  given(queries.reviewUndescribed, (book, [from, through]) =>
    entriesIn(book, from, through)
      .filter((row) => row.memo === '' && row.payee === null && row.ref === null)
      .slice(0, 1000)
      .map(entryOf),
  ),
  given(queries.reviewReversals, (book, [from, through]) =>
    entriesIn(book, from, through).flatMap((row) => {
      const original = row.reverses === null ? undefined : itemAt(book.tables.entry, [asNumber(row.reverses)])
      if (original === undefined) return []
      return [
        {
          ...entryOf(row),
          reverses: asNumber(row.reverses),
          replacedBy: asNumberOrNone(original.replaced_by),
          originalBecause: asText(original.because),
          originalDate: asText(original.date),
          originalLayer: asText(original.layer),
          originalJournal: asText(original.journal),
        },
      ]
    }),
  ),
  given(queries.reviewApprovals, (book, [from, through]) =>
    entriesIn(book, from, through).flatMap((row) => {
      const actor = itemAt(book.facts, [asNumber(row.seq)])?.actor
      return row.approved_by !== null && row.approved_by === actor
        ? [{ ...entryOf(row), by: asText(row.approved_by) }]
        : []
    }),
  ),
  given(queries.reviewFirsts, (book) => {
    const firsts = new Map<string, number>()
    for (const row of ascending(book.tables.entry)) {
      const month = asText(row.date).slice(0, 7)
      if (!firsts.has(month)) firsts.set(month, asNumber(row.number))
    }
    return [...firsts]
      .sort(([left], [right]) => order(left, right))
      .map(([month, first]) => ({ month, first }))
  }),
  given(queries.reviewOutOfOrder, (book, [from, through, after]) =>
    entriesIn(book, from, through)
      .filter((row) => asNumber(row.number) > asNumber(after) && row.layer === 'daily' && stands(row))
      .filter((row) => row.replaces === null && dated.has(asText(row.because)))
      .slice(0, 500)
      .map(entryOf),
  ),
  given(queries.reviewLater, (book, [from, through, after]) =>
    entriesIn(book, from, through)
      .filter((row) => asNumber(row.number) > asNumber(after) && row.layer !== 'closing')
      .slice(0, 500)
      .map(entryOf),
  ),
  given(queries.reviewTouched, (book, [after]) => touched(book, asNumber(after))),
  given(queries.reviewFacts, (book, [after, most]) =>
    [...ascending(book.facts, [asNumber(after) + 1])]
      .filter(({ kind }) => touching.has(kind))
      .slice(0, asNumber(most))
      .map(({ seq, kind, body }) => ({ seq, kind, body })),
  ),
  given(queries.reviewKeepsPapers, (book) =>
    [...ascending(book.tables.paper_link)].slice(0, 1).map((row) => asNumber(row.number)),
  ),
  ...patternAnswers,
]

/** Facts that change what the review reads of entries that were posted before. */
const touching: ReadonlySet<string> = new Set([
  'entry.linked',
  'entry.approved',
  'entry.unapproved',
  'paper.attached',
  'paper.detached',
  'account.changed',
  'account.removed',
])

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function months(book: BookState, through: Cell | undefined) {
  const sums = new Map<
    string,
    { account: string; month: string; debit: bigint; credit: bigint; postings: number }
  >()
  for (const row of ascending(book.tables.account_month)) {
    const [account, month] = [asText(row.account), asText(row.month)]
    if (month > asText(through) || row.layer === 'closing') continue
    const held = sums.get(`${account}\u0000${month}`)
    sums.set(`${account}\u0000${month}`, {
      account,
      month,
      debit: (held?.debit ?? 0n) + asCents(row.debit),
      credit: (held?.credit ?? 0n) + asCents(row.credit),
      postings: (held?.postings ?? 0) + asNumber(row.postings),
    })
  }
  return [...sums.values()].sort(
    (left, right) => order(left.account, right.account) || order(left.month, right.month),
  )
}

const dated: ReadonlySet<string> = new Set(['adjustment', 'statement', 'invoice', 'bill'])

function touched(book: BookState, after: number) {
  const last = new Map<string, number>()
  const touch = (row: Row | undefined, seq: number) => {
    if (row === undefined) return
    const month = asText(row.date).slice(0, 7)
    last.set(month, Math.max(last.get(month) ?? 0, seq))
  }
  for (const row of ascending(book.tables.entry, [after + 1])) {
    const seq = asNumber(row.seq)
    touch(row, seq)
    for (const other of [row.reverses, row.replaces])
      if (other !== null && other !== undefined) touch(itemAt(book.tables.entry, [asNumber(other)]), seq)
  }
  return [...last].sort(([left], [right]) => order(left, right)).map(([month, seq]) => ({ month, seq }))
}
