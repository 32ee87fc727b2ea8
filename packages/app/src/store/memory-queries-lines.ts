import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given, type Params } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import * as queries from './queries-lines.ts'
import { asCents, asNumber, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-lines.ts`, by name. */
export const lineAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.openLines, (book, [account]) =>
    linesOf(book, account)
      .map((row) => ({ row, left: asCents(row.amount) - sumOfTies(tiesOfLine(book, row)) }))
      .filter(({ row, left }) => row.excluded === null && left !== 0n)
      .map(({ row, left }) => ({ ...lineOf(row), left, pattern: asText(row.pattern), ...wordsOf(row) })),
  ),
  given(queries.untiedPostings, (book, params) => untiedPostings(book, params)),
  given(queries.accountsWithLines, (book) => {
    const named = new Set([...ascending(book.tables.statement_line)].map((row) => row.account))
    return [...ascending(book.tables.account)].map((row) => asText(row.id)).filter((id) => named.has(id))
  }),
  given(queries.numbersOnAccount, (book, [account, from = null, through = null]) => {
    const rows = postingsOf(book, account, from, through)
    return [...new Set(rows.map((row) => asNumber(row.number)))].sort((left, right) => left - right)
  }),
  given(queries.codedOfPattern, (book, [pattern, way = null, most = null]) =>
    latestCoded(book, way, (own) => own === pattern).slice(0, asNumber(most)),
  ),
  given(queries.codedOfPatterns, (book, [from = null, before = null, way = null, most = null]) =>
    latestCoded(
      book,
      way,
      (own) => compareTexts(own, asText(from)) >= 0 && compareTexts(own, asText(before)) < 0,
    ).slice(0, asNumber(most)),
  ),
  given(queries.codedOfAccount, (book, [account, from = null, through = null]) =>
    linesOf(book, account)
      .filter((row) => isBetween(row, from, through))
      .flatMap((row) => codedOf(book, row)),
  ),
  given(queries.tiesOfRule, (book, [rule]) => tiesOfRule(book, rule)),
  given(queries.excludedLines, (book, [account]) =>
    linesOf(book, account)
      .filter((row) => row.excluded !== null)
      .map((row) => ({ ...lineOf(row), excluded: asText(row.excluded) })),
  ),
]

/** The lines of an account by day and fingerprint. */
function linesOf(book: BookState, account: Params[number] | undefined): readonly Row[] {
  return [...ascending(book.tables.statement_line)]
    .filter((row) => row.account === account)
    .sort(
      (left, right) =>
        compareTexts(asText(left.date), asText(right.date)) ||
        compareTexts(asText(left.fingerprint), asText(right.fingerprint)),
    )
}

function lineOf(row: Row) {
  return {
    account: asText(row.account),
    id: asText(row.fingerprint),
    date: asText(row.date),
    amount: asCents(row.amount),
    text: asText(row.text),
  }
}

function wordsOf(row: Row) {
  return { cheque: asTextOrNone(row.cheque), question: asTextOrNone(row.question) }
}

function tiesOfLine(book: BookState, line: Row): readonly Row[] {
  return [...ascending(book.tables.line_match)].filter(
    (tie) => tie.account === line.account && tie.fingerprint === line.fingerprint,
  )
}

function sumOfTies(ties: readonly Row[]): bigint {
  return ties.reduce((sum, { amount }) => sum + asCents(amount), 0n)
}

function isBetween(row: Row, from: Params[number], through: Params[number]): boolean {
  const date = asText(row.date)
  return compareTexts(date, asText(from)) >= 0 && compareTexts(date, asText(through)) <= 0
}

function postingsOf(
  book: BookState,
  account: Params[number] | undefined,
  from: Params[number],
  through: Params[number],
): readonly Row[] {
  return [...ascending(book.tables.posting)].filter(
    (row) => row.account === account && isBetween(row, from, through),
  )
}

function untiedPostings(
  book: BookState,
  [account, from = null, through = null, currency]: Params,
): readonly queries.UntiedPostingRow[] {
  return postingsOf(book, account, from, through).flatMap((row): readonly queries.UntiedPostingRow[] => {
    const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
    const isForeign = row.currency === currency && row.currency !== ''
    const amount = asCents(isForeign ? row.foreign_amount : row.amount)
    const tied = sumOfTies(
      [...ascending(book.tables.line_match)].filter(
        (tie) => tie.account === row.account && tie.number === row.number && tie.posting === row.line,
      ),
    )
    const key = [asText(row.account), asNumber(row.number), asNumber(row.line)]
    const isTakenBack = [entry.reverses, entry.reversed_by].some((number) => {
      if (number === null || number === undefined) return false
      return itemAt(book.tables.entry, [asNumber(number)])?.date === entry.date
    })
    if (amount === tied || isTakenBack || itemAt(book.tables.cleared, key) !== undefined) return []
    return [
      {
        number: asNumber(row.number),
        posting: asNumber(row.line),
        date: asText(row.date),
        amount,
        tied,
        payee: asTextOrNone(entry.payee),
        memo: asText(row.memo ?? entry.memo),
        ref: asTextOrNone(entry.ref),
      },
    ]
  })
}

/** The coded lines of some patterns and one direction, the latest first. */
function latestCoded(
  book: BookState,
  way: Params[number],
  isWanted: (pattern: string) => boolean,
): readonly queries.CodedLineRow[] {
  return [...ascending(book.tables.statement_line)]
    .filter((row) => isWanted(asText(row.pattern)) && asCents(row.amount) * asCents(way) > 0n)
    .flatMap((row) => codedOf(book, row))
    .sort(
      (left, right) =>
        compareTexts(right.date, left.date) ||
        compareTexts(left.account, right.account) ||
        compareTexts(right.id, left.id) ||
        left.number - right.number ||
        left.posting - right.posting,
    )
}

const coding = new Set<unknown>(['hand', 'import', 'rule', 'habit', 'pair'])

function codedOf(book: BookState, line: Row): readonly queries.CodedLineRow[] {
  return tiesOfLine(book, line).flatMap((tie): readonly queries.CodedLineRow[] => {
    const entry = itemAt(book.tables.entry, [asNumber(tie.number)])
    const isCoding = entry?.because === 'statement' || entry?.because === 'replacement'
    if (!isCoding || !coding.has(tie.reason) || tie.amount !== line.amount) return []
    if (entry.reversed_by !== null) return []
    return [
      {
        ...lineOf(line),
        number: asNumber(tie.number),
        posting: asNumber(tie.posting),
        reason: asText(tie.reason),
        reasonId: asTextOrNone(tie.reason_id),
        body: itemAt(book.facts, [asNumber(entry.seq)])?.body ?? '',
      },
    ]
  })
}

function tiesOfRule(book: BookState, rule: Params[number] | undefined): readonly queries.RuleTieRow[] {
  return [...ascending(book.tables.line_match)]
    .filter((tie) => tie.reason === 'rule' && tie.reason_id === rule)
    .flatMap((tie): readonly queries.RuleTieRow[] => {
      const line = itemAt(book.tables.statement_line, [asText(tie.account), asText(tie.fingerprint)])
      const entry = itemAt(book.tables.entry, [asNumber(tie.number)])
      if (line === undefined || entry === undefined) return []
      const { id, ...words } = lineOf(line)
      return [
        {
          ...words,
          line: id,
          amount: asCents(tie.amount),
          number: asNumber(tie.number),
          posting: asNumber(tie.posting),
          because: asText(entry.because),
        },
      ]
    })
    .sort(
      (left, right) =>
        left.number - right.number ||
        compareTexts(left.account, right.account) ||
        compareTexts(left.line, right.line) ||
        left.posting - right.posting,
    )
}
