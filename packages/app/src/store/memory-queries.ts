import { type Cell, type DerivedTable, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { dumpQueries } from './dump.ts'
import { type Answer, given, type Params } from './memory-answer.ts'
import { balanceOf, layerOf, movementOf, summed } from './memory-balance-rows.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, descending, itemAt, type MapKey, type SortedMap } from './memory-map.ts'
import { bankAnswers } from './memory-queries-bank.ts'
import { cardAnswers } from './memory-queries-cards.ts'
import { cashAnswers } from './memory-queries-cash.ts'
import { closeAnswers } from './memory-queries-close.ts'
import { ledgerAnswers } from './memory-queries-ledger.ts'
import { lineAnswers } from './memory-queries-lines.ts'
import { proofAnswers } from './memory-queries-proof.ts'
import { returnAnswers } from './memory-queries-returns.ts'
import { reviewAnswers } from './memory-queries-review.ts'
import { tradeAnswers } from './memory-queries-trade.ts'
import * as queries from './queries.ts'
import * as bankQueries from './queries-bank.ts'
import { asCents, asNumber, asNumberOrNone, asText, asTextOrNone, type Query } from './query.ts'
import type { DeskItem } from './store.ts'

/** What the queries of the memory store look at: a state of the book and the desk beside it. */
export type MemoryView = { readonly book: BookState; readonly desk: SortedMap<DeskItem> }

/**
 * The rows that answer a query of `queries.ts` or `dump.ts` over books in memory; another query is a fault.
 */
export function answered<R>(question: Query<R>, view: MemoryView, params: Params): readonly R[] {
  const answer = answers.get(question.name)
  assert(answer !== undefined, `the memory store knows the query ${question.name}`)
  // `given` ties every name to a function that gives the records of the query with that name.
  return [...answer(view, params)] as R[]
}

const listed: readonly (readonly [string, Answer<MemoryView>])[] = [
  given(queries.heads, ({ book }) => [book.head]),
  given(queries.lastSeq, ({ book }) => [book.head.seq]),
  given(queries.factsAfter, ({ book }, [seq, most]) =>
    first(most, ascending(book.facts, [asNumber(seq) + 1])),
  ),
  given(queries.factsBefore, ({ book }, [seq, most]) => first(most, descending(book.facts, [asNumber(seq)]))),
  given(queries.lastRecordedBy, ({ book }, [moment]) => {
    for (const fact of descending(book.facts)) if (fact.recordedAt <= asNumber(moment)) return [fact.seq]
    return []
  }),
  given(queries.keysAmong, ({ book }, keys) => {
    const found = [...new Set(keys)].map((key) => itemAt(book.keys, [asText(key)]))
    return found.flatMap((fact) =>
      fact?.key === undefined ? [] : [{ key: fact.key, inputHash: fact.inputHash, act: fact.act }],
    )
  }),
  given(queries.accounts, ({ book }) => map(ascending(book.tables.account), (row) => asText(row.body))),
  given(queries.cards, ({ book }, [kind]) => map(under(book.tables.card, [asText(kind)], 'kind'), cardOf)),
  given(queries.card, ({ book }, [kind, id]) => {
    const row = itemAt(book.tables.card, [asText(kind), asText(id)])
    return row === undefined ? [] : [cardOf(row)]
  }),
  given(queries.totals, ({ book }) => map(ascending(book.tables.account_total), balanceOf)),
  given(queries.monthTotals, ({ book }, [from, through]) =>
    summed(map(monthsIn(book, from, through), balanceOf), false),
  ),
  given(queries.monthTotalsByDims, ({ book }, [from, through]) =>
    summed(
      map(monthsIn(book, from, through), (row) => ({ ...balanceOf(row), dims: asText(row.dims) })),
      true,
    ),
  ),
  given(queries.dayTotals, ({ book }, [from, through]) =>
    summed(map(chartedPostings(book, from, through), movementOf), true),
  ),
  given(queries.dayTotalsByDate, ({ book }, [from, through]) => {
    const byDate = Map.groupBy(chartedPostings(book, from, through), ({ date }) => asText(date))
    return [...byDate].flatMap(([date, rows]) =>
      summed(map(rows, movementOf), true).map((row) => ({ ...row, date })),
    )
  }),
  given(queries.dayTotalsAsOf, ({ book }, [from, through, number]) => {
    const isIn = (row: Row) => isBetween(row.date, from, through) && asNumber(row.number) <= asNumber(number)
    return summed(map(filter(ascending(book.tables.posting), isIn), movementOf), true)
  }),
  given(queries.entryByNumber, ({ book }, [number]) => {
    const row = itemAt(book.tables.entry, [asNumber(number)])
    return row === undefined ? [] : [entryOf(row)]
  }),
  given(queries.entryFactsBetween, ({ book }, [from, through, date, number, most]) =>
    first(
      most,
      map(entriesIn(book, { from, through, date, number }), (row) => ({
        date: asText(row.date),
        number: asNumber(row.number),
        seq: asNumber(row.seq),
        body: itemAt(book.facts, [asNumber(row.seq)])?.body ?? '',
      })),
    ),
  ),
  given(queries.entryFactsAfter, ({ book }, [number, from, through, most]) => {
    const isIn = (row: Row) => asNumber(row.number) > asNumber(number) && isBetween(row.date, from, through)
    const rows = first(most, filter(ascending(book.tables.entry), isIn))
    return map(rows, (row) => itemAt(book.facts, [asNumber(row.seq)])?.body ?? '')
  }),
  given(queries.entriesAsOf, ({ book }, [seq]) => {
    const isIn = (row: Row) => asNumber(row.seq) <= asNumber(seq)
    return map(first(1, filter(descending(book.tables.entry), isIn)), (row) => asNumber(row.number))
  }),
  given(queries.postingsOf, ({ book }, params) => postingsOf(book, params)),
  given(queries.postingCount, ({ book }, [account]) => {
    let count = 0
    for (const row of under(book.tables.account_total, [asText(account)], 'account'))
      count += asNumber(row.postings)
    return [count]
  }),
  given(bankQueries.papersOf, ({ book }, [number]) =>
    map(under(book.tables.paper_link, [asNumber(number)], 'number'), (row) => ({
      number: asNumber(row.number),
      sha256: asText(row.sha256),
      name: asText(row.name),
      mediaType: asText(row.media_type),
      size: asNumber(row.size),
    })),
  ),
  given(bankQueries.desk, ({ desk }, [kind]) => {
    const items = filter(ascending(desk, [asText(kind)]), (item) => item.kind === kind)
    return map(items, ({ id, body, updatedAt }) => ({ id, body, updatedAt }))
  }),
  given(bankQueries.paperList, ({ book }) =>
    map(ascending(book.papers), ({ sha256, bytes }) => ({ sha256, size: bytes.length })),
  ),
  ...[
    ...ledgerAnswers,
    ...closeAnswers,
    ...returnAnswers,
    ...reviewAnswers,
    ...cardAnswers,
    ...bankAnswers,
    ...cashAnswers,
    ...lineAnswers,
    ...tradeAnswers,
  ].map(([name, answer]): readonly [string, Answer<MemoryView>] => [
    name,
    ({ book }, params) => answer(book, params),
  ]),
  ...proofAnswers,
  ...dumps(),
]

const answers: ReadonlyMap<string, Answer<MemoryView>> = new Map(listed)
assert(answers.size === listed.length, 'each query has a name of its own')

/** The names of all queries that the memory store answers. */
export const answeredQueries: ReadonlySet<string> = new Set(answers.keys())

function* dumps(): Generator<readonly [string, Answer<MemoryView>]> {
  // The keys of `derivedTables` are the type's keys; `Object.keys` forgets them.
  for (const table of Object.keys(derivedTables) as DerivedTable[]) {
    const { first: firstRows, next } = dumpQueries[table]
    yield given(firstRows, ({ book }, [most]) => first(most, ascending(book.tables[table])))
    yield given(next, ({ book }, params) => {
      const key = params.slice(0, -1).map(keyPart)
      const isAfter = (row: Row) =>
        derivedTables[table].key.some((column, index) => row[column] !== key[index])
      return first(params.at(-1), filter(ascending(book.tables[table], key), isAfter))
    })
  }
}

function* first<T>(most: Cell | undefined, items: Iterable<T>): Generator<T, undefined> {
  let left = asNumber(most)
  if (left === 0) return
  for (const item of items) {
    yield item
    left -= 1
    if (left === 0) return
  }
}

function* map<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U, undefined> {
  for (const item of items) yield change(item)
}

function* filter<T>(items: Iterable<T>, isWanted: (item: T) => boolean): Generator<T, undefined> {
  for (const item of items) if (isWanted(item)) yield item
}

/** The rows whose key begins with `key`, of which `column` is the last part. */
function* under(rows: SortedMap<Row>, key: MapKey, column: string): Generator<Row, undefined> {
  for (const row of ascending(rows, key)) {
    if (row[column] !== key.at(-1)) return
    yield row
  }
}

function isBetween(cell: Cell | undefined, from: Cell | undefined, through: Cell | undefined): boolean {
  return compareTexts(asText(cell), asText(from)) >= 0 && compareTexts(asText(cell), asText(through)) <= 0
}

function monthsIn(book: BookState, from: Cell | undefined, through: Cell | undefined): Iterable<Row> {
  return filter(ascending(book.tables.account_month), (row) => isBetween(row.month, from, through))
}

type Span = Readonly<Record<'from' | 'through' | 'date' | 'number', Cell | undefined>>

/** Entries of a span after a place in the order of date and number. */
function* entriesIn(book: BookState, span: Span): Generator<Row, undefined> {
  const place: MapKey = [asText(span.date), asNumber(span.number) + 1]
  for (const number of ascending(book.entriesByDate, place)) {
    const row = itemAt(book.tables.entry, [number])
    if (row === undefined || compareTexts(asText(row.date), asText(span.from)) < 0) continue
    if (compareTexts(asText(row.date), asText(span.through)) > 0) return
    yield row
  }
}

function postingsOf(book: BookState, params: Params): Iterable<queries.PostingRow> {
  const [account, from, through, date, number, line, most] = params
  const place: MapKey = [asText(account), asText(date), asNumber(number), asNumber(line) + 1]
  const isIn = (row: Row) => row.account === account && isBetween(row.date, from, through)
  return first(
    most,
    map(filter(ascending(book.tables.posting, place), isIn), (row) => {
      const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
      return {
        date: asText(row.date),
        number: asNumber(row.number),
        line: asNumber(row.line),
        amount: asCents(row.amount),
        layer: layerOf(row),
        dims: asText(row.dims),
        currency: asText(row.currency),
        foreignAmount: asCents(row.foreign_amount),
        party: asTextOrNone(row.party),
        memo: asTextOrNone(row.memo),
        entryMemo: asText(entry.memo),
        payee: asTextOrNone(entry.payee),
        ref: asTextOrNone(entry.ref),
        tags: asTextOrNone(row.tags) ?? '',
      }
    }),
  )
}

function keyPart(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : asText(cell)
}

function cardOf(row: Row): queries.CardRow {
  return { id: asText(row.id), body: asText(row.body), seq: asNumber(row.seq) }
}

/** The postings of a span to accounts of the chart. */
function chartedPostings(
  book: BookState,
  from: Params[number] | undefined,
  through: Params[number] | undefined,
) {
  const isIn = (row: Row) =>
    isBetween(row.date, from, through) && itemAt(book.tables.account, [asText(row.account)]) !== undefined
  return filter(ascending(book.tables.posting), isIn)
}

function entryOf(row: Row): queries.EntryRow {
  return {
    number: asNumber(row.number),
    seq: asNumber(row.seq),
    date: asText(row.date),
    layer: layerOf(row),
    journal: asText(row.journal),
    because: asText(row.because),
    becauseId: asText(row.because_id),
    payee: asTextOrNone(row.payee),
    memo: asText(row.memo),
    ref: asTextOrNone(row.ref),
    total: asCents(row.total),
    reverses: asNumberOrNone(row.reverses),
    reversedBy: asNumberOrNone(row.reversed_by),
    replaces: asNumberOrNone(row.replaces),
    replacedBy: asNumberOrNone(row.replaced_by),
    approvedBy: asTextOrNone(row.approved_by),
  }
}
