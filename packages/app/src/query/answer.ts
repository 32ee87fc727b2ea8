import type { Cents } from '@daybook/core/kit/cents.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { checkedPage, type Page, type PageCell } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import type { ReportResult } from '../reports/report.ts'
import type { StoredCell } from '../store/query.ts'
import type { QueryRows } from './bounds.ts'

/** A column of an answer: its name, and what it holds: money, numbers, or text. */
type AnswerColumn = { readonly name: string; readonly kind: 'amount' | 'count' | 'text' }

const money = /_cents$/i

/**
 * What a query gave, for every door: as JSON, records by column with money as decimal text; as a page, which
 * becomes a table, CSV, a spreadsheet or a paper. A column whose name ends in `_cents` is money and loses
 * that ending; two columns of one name are told apart by a number.
 */
export function queryAnswer(view: View, sql: string, given: QueryRows): ReportResult {
  const columns = columnsOf(given)
  const cells = given.rows.map((row) => row.map((cell, at) => cellText(cell, given.columns[at] ?? '')))
  return {
    json: {
      columns: columns.map(({ name, kind }) => ({ name, kind })),
      rows: cells.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]?.name ?? '', cell]))),
      count: cells.length,
      more: given.more,
      asOfSeq: view.head.seq,
    },
    pages: () => [pageOf(view, sql, columns, cells, given)],
    figures: () => [],
  }
}

function columnsOf({ columns, rows }: QueryRows): readonly AnswerColumn[] {
  const seen = new Map<string, number>()
  return columns.map((named, at) => {
    const plain = named.replace(money, '') || named
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null)
    const isNumber = cells.length > 0 && cells.every(isNumeric)
    const isWhole = cells.every((cell) => wholeOf(cell) !== undefined)
    const kind = money.test(named) && isWhole ? 'amount' : isNumber ? 'count' : 'text'
    return { name: count === 1 ? plain : `${plain}_${count}`, kind }
  })
}

function isNumeric(cell: StoredCell): boolean {
  return typeof cell === 'bigint' || typeof cell === 'number'
}

/** A cell as a whole number, where it is one. */
function wholeOf(cell: StoredCell): Cents | undefined {
  if (typeof cell === 'bigint') return cell
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? BigInt(cell) : undefined
}

/** A cell on the way out: money as decimal text, whole numbers as numbers where JSON holds them exactly. */
function cellText(cell: StoredCell, column: string): string | number | null {
  if (cell === null) return null
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('hex')
  if (typeof cell === 'string') return money.test(column) ? hundredth(cell) : cell
  if (money.test(column)) {
    const whole = wholeOf(cell)
    return whole === undefined ? hundredth(String(cell)) : formatCents(whole)
  }
  const number = Number(cell)
  return typeof cell === 'bigint' && !Number.isSafeInteger(number) ? cell.toString() : number
}

/** Decimal text of cents as dollars: the point two places to the left, nothing rounded. */
function hundredth(text: string): string {
  const match = /^(-?)(\d+)\.(\d+)$/.exec(text)
  if (match === null) return text
  const [, sign = '', whole = '0', fraction = ''] = match
  const digits = whole.padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`
}

function pageOf(
  view: View,
  sql: string,
  columns: readonly AnswerColumn[],
  cells: readonly (readonly (string | number | null)[])[],
  given: QueryRows,
): Page {
  const count = given.rows.length
  return checkedPage({
    report: 'query',
    title: { en: 'Query', fr: 'Requête' },
    subtitle: {
      en: count === 1 ? '1 row' : `${count} rows`,
      fr: count > 1 ? `${count} lignes` : `${count} ligne`,
    },
    bookName: view.profile.name,
    asOfSeq: view.head.seq,
    columns: columns.map(({ name, kind }) => ({ key: name, label: { en: name, fr: name }, kind })),
    rows: cells.map((row, index) => ({
      kind: 'line',
      indent: 0,
      cells: row.map((cell, at): PageCell => {
        if (columns[at]?.kind === 'amount') return wholeOf(given.rows[index]?.[at] ?? null) ?? null
        return cell === null ? null : String(cell)
      }),
    })),
    proofs: [],
    notes: [
      { en: sql, fr: sql },
      ...(given.more
        ? [
            {
              en: `Only the first ${count} rows; --rows gives more.`,
              fr: `Seulement les ${count} premières lignes; --rows en donne plus.`,
            },
          ]
        : []),
    ],
  })
}
