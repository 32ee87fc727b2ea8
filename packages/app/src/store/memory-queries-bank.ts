import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Answer, given, type Params } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts, itemAt } from './memory-map.ts'
import * as queries from './queries-bank.ts'
import { asCents, asNumber, asNumberOrNone, asText, asTextOrNone } from './query.ts'

/** How the memory store answers the queries of `queries-bank.ts` about statements and ticks, by name. */
export const bankAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.bankLines, (book, [account]) =>
    [...ascending(book.tables.statement_line)]
      .filter((row) => row.account === account)
      .map((row) => lineOf(book, row))
      .sort((left, right) => compareTexts(left.date, right.date) || compareTexts(left.id, right.id)),
  ),
  given(queries.bankLine, (book, [account = null, fingerprint = null]) => {
    const row = itemAt(book.tables.statement_line, [asText(account), asText(fingerprint)])
    return row === undefined ? [] : [lineOf(book, row)]
  }),
  given(queries.tiesToEntries, (book, [from = null, through = null]) =>
    [...ascending(book.tables.line_match)]
      .filter((row) => isWithin(row, from, through))
      .map((row) => queries.tieRow(tieCells(row))),
  ),
  given(queries.tiesOfLine, (book, [account, line]) =>
    tiesOf(book, (row) => row.account === account && row.fingerprint === line),
  ),
  given(queries.tiesOfAccount, (book, [account]) => tiesOf(book, (row) => row.account === account)),
  given(queries.clearedOfAccount, (book, [account]) =>
    [...ascending(book.tables.cleared)].filter((row) => row.account === account).map(clearedOf),
  ),
  given(queries.clearedOfEntries, (book, [from = null, through = null]) =>
    [...ascending(book.tables.cleared)].filter((row) => isWithin(row, from, through)).map(clearedOf),
  ),
  given(queries.entriesBecauseOf, (book, [because, id]) =>
    [...ascending(book.tables.entry)]
      .filter((row) => row.because === because && row.because_id === id)
      .map((row) => asNumber(row.number)),
  ),
  given(queries.openPostings, (book, [account, through = null]) =>
    [...ascending(book.tables.posting)]
      .filter((row) => row.account === account && compareTexts(asText(row.date), asText(through)) <= 0)
      .filter(
        (row) =>
          itemAt(book.tables.cleared, [asText(row.account), asNumber(row.number), asNumber(row.line)]) ===
          undefined,
      )
      .map((row) => openPostingOf(book, row)),
  ),
]

function isWithin(row: Row, from: Params[number], through: Params[number]): boolean {
  const number = asNumber(row.number)
  return number >= asNumber(from) && number <= asNumber(through)
}

function tiesOf(book: BookState, isAsked: (row: Row) => boolean) {
  return [...ascending(book.tables.line_match)].filter(isAsked).map((row) => queries.tieRow(tieCells(row)))
}

function tieCells(row: Row) {
  return [
    row.account,
    row.fingerprint,
    row.number,
    row.posting,
    row.amount,
    row.reason,
    row.reason_id,
    row.evidence,
  ].map((cell) => cell ?? null)
}

function clearedOf(row: Row): queries.ClearedRow {
  return {
    account: asText(row.account),
    number: asNumber(row.number),
    posting: asNumber(row.posting),
    seal: asText(row.seal),
  }
}

function openPostingOf(book: BookState, row: Row): queries.OpenPostingRow {
  const entry = itemAt(book.tables.entry, [asNumber(row.number)]) ?? {}
  return {
    number: asNumber(row.number),
    posting: asNumber(row.line),
    date: asText(row.date),
    amount: asCents(row.amount),
    currency: asText(row.currency),
    foreignAmount: asCents(row.foreign_amount),
    payee: asTextOrNone(entry.payee),
    memo: asText(row.memo ?? entry.memo),
    ref: asTextOrNone(entry.ref),
    because: asText(entry.because),
    becauseId: asText(entry.because_id),
    reverses: asNumberOrNone(entry.reverses),
    reversedBy: asNumberOrNone(entry.reversed_by),
    party: asTextOrNone(row.party),
  }
}

function lineOf(book: BookState, row: Row): queries.BankLineRow {
  const numbers = tiesOf(
    book,
    (tie) => tie.account === row.account && tie.fingerprint === row.fingerprint,
  ).map(({ number }) => number)
  return {
    account: asText(row.account),
    id: asText(row.fingerprint),
    statement: asText(row.statement),
    date: asText(row.date),
    amount: asCents(row.amount),
    text: asText(row.text),
    bankId: asTextOrNone(row.bank_id),
    cheque: asTextOrNone(row.cheque),
    number: numbers.length === 0 ? undefined : Math.min(...numbers),
    pattern: asText(row.pattern),
    type: asTextOrNone(row.type),
    excluded: asTextOrNone(row.excluded),
    question: asTextOrNone(row.question),
  }
}
