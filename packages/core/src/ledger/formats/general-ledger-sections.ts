import { settledOrder } from '../../bank/table/date-order.ts'
import type { DateOrder, DecimalMark } from '../../bank/table/detected.ts'
import { decimalMarkOf } from '../../bank/written-amount.ts'
import { readDate } from '../../bank/written-date.ts'
import { type Cents, formatCents } from '../../kit/cents.ts'
import type { CivilDate } from '../../kit/civil-date.ts'
import { ok, type Refused, type Result, refuse } from '../../kit/result.ts'
import { foldedHeading } from './csv-headings.ts'
import { hasSide, type ReportAccount, type ReportRow, reportAccount, reportAmount } from './opening-cells.ts'
import { isBeginning, isTotal, type ReportColumn, totalOf } from './opening-words.ts'
import type { ReportTable } from './trial-balance-rows.ts'

/**
 * A balance as a report writes it; `sided` where it says debit or credit itself, and then debits are
 * positive.
 */
export type LedgerBalance = { readonly amount: Cents; readonly sided: boolean }

/**
 * A row of an account: `amount` is debit less credit, or as written where the report has one column of
 * amounts.
 */
export type LedgerLine = {
  readonly row: number
  readonly date: CivilDate
  readonly type: string
  readonly number: string
  readonly name: string
  readonly memo: string
  readonly split: string
  readonly journal: string
  readonly amount: Cents
  readonly balance?: LedgerBalance
}

/** An account of a general ledger with its rows. */
export type LedgerSection = {
  readonly account: ReportAccount
  readonly title: string
  readonly row: number
  readonly beginning?: LedgerBalance
  readonly lines: readonly LedgerLine[]
}

/** A general ledger in its sections; `hasSides` where debits and credits stand in columns of their own. */
export type LedgerSections = { readonly sections: readonly LedgerSection[]; readonly hasSides: boolean }

type Draft = {
  readonly account: ReportAccount
  readonly title: string
  readonly row: number
  readonly lines: LedgerLine[]
  beginning?: LedgerBalance
  hasParts: boolean
}

type Reading = {
  readonly table: ReportTable
  readonly order: DateOrder
  readonly mark: DecimalMark
  readonly hasSides: boolean
  readonly sections: Draft[]
  readonly open: Draft[]
  readonly byTitle: Map<string, Draft>
}

/**
 * Divides a general ledger into its accounts: a row that names one opens it, rows with a day belong to the
 * one that is open, a row of sums closes it and is compared. Accounts may lie within others. Refuses
 * `rows-date-unclear`, `rows-amount`, `rows-account`, `opening-total`.
 */
export function ledgerSections(table: ReportTable, dateOrder: DateOrder | undefined): Result<LedgerSections> {
  const { file, rows } = table
  const dates = rows.map((row) => cellOf(table, row, 'date')).filter((text) => /\d/.test(text))
  const days = dates.filter(
    (text) => readDate(text, 'dmy') !== undefined || readDate(text, 'mdy') !== undefined,
  )
  const settled = settledOrder(days, dateOrder, 'ymd')
  if (settled.notices.length > 0) return refuse('rows-date-unclear', { file, date: days[0] ?? '' }, file)
  const money = (['debit', 'credit', 'amount', 'balance'] as const).filter((column) =>
    table.columns.has(column),
  )
  const mark = decimalMarkOf(rows.flatMap((row) => money.map((column) => cellOf(table, row, column)))) ?? '.'
  const hasSides = table.columns.has('debit') && table.columns.has('credit')
  const reading: Reading = {
    table,
    order: settled.order,
    mark,
    hasSides,
    sections: [],
    open: [],
    byTitle: new Map(),
  }
  for (const row of rows) {
    const refusal = readRow(reading, row)
    if (refusal !== undefined) return refusal
  }
  const sections = reading.sections.filter((each) => each.lines.length > 0 || each.beginning !== undefined)
  return ok({ sections: sections.map(({ hasParts: _hasParts, ...each }) => each), hasSides })
}

function cellOf({ columns }: ReportTable, { cells }: ReportRow, column: ReportColumn): string {
  const at = columns.get(column)
  return at === undefined ? '' : (cells[at]?.trim() ?? '')
}

/**
 * The text that stands before the columns: an account's name, a sum's word; also where it stands in the
 * first of them.
 */
function leadOf({ table, order }: Reading, { cells }: ReportRow): string {
  const first = Math.min(...table.columns.values())
  const before = cells.slice(0, first).find((cell) => cell.trim() !== '')
  if (before !== undefined) return before.trim()
  const text = cells[first]?.trim() ?? ''
  return table.columns.get('account') === first || readDate(text, order) === undefined ? text : ''
}

function readRow(reading: Reading, row: ReportRow): Refused | undefined {
  const { table, order } = reading
  const lead = leadOf(reading, row)
  const written = cellOf(table, row, 'date')
  const date = readDate(written, order)
  if (isBeginning(lead) || isBeginning(written)) return beginning(reading, row)
  if (isTotal(lead)) return total(reading, row, totalOf(lead))
  if (date !== undefined) {
    // Some exports repeat the account in every row.
    if (lead !== '' && table.columns.has('account')) section(reading, row, lead)
    return line(reading, row, date)
  }
  if (lead !== '') {
    section(reading, row, lead)
    return cellOf(table, row, 'balance') === '' ? undefined : beginning(reading, row)
  }
  return isSum(reading, row) ? total(reading, row, undefined) : undefined
}

function isSum({ table }: Reading, row: ReportRow): boolean {
  return (['debit', 'credit', 'amount'] as const).some((column) => cellOf(table, row, column) !== '')
}

function section(reading: Reading, row: ReportRow, title: string): undefined {
  const parent = reading.open.at(-1)
  if (parent?.title === title) return
  const known = reading.byTitle.get(title)
  const draft: Draft = known ?? {
    account: reportAccount(title),
    title,
    row: row.row,
    lines: [],
    hasParts: false,
  }
  if (parent !== undefined) parent.hasParts = true
  reading.open.push(draft)
  if (known !== undefined) return
  reading.sections.push(draft)
  reading.byTitle.set(title, draft)
}

function balanceAt(reading: Reading, row: ReportRow): LedgerBalance | 'none' | 'unreadable' {
  const text = cellOf(reading.table, row, 'balance')
  if (text === '') return 'none'
  const amount = reportAmount(text, reading.mark)
  return amount === undefined ? 'unreadable' : { amount, sided: hasSide(text) }
}

function beginning(reading: Reading, row: ReportRow): Refused | undefined {
  const current = reading.open.at(-1)
  const balance = balanceAt(reading, row)
  if (balance === 'unreadable') return badAmount(reading, row, cellOf(reading.table, row, 'balance'))
  if (current === undefined || balance === 'none' || current.lines.length > 0) return undefined
  current.beginning = balance
  return undefined
}

function line(reading: Reading, row: ReportRow, date: CivilDate): Refused | undefined {
  const { table } = reading
  const current = reading.open.at(-1)
  if (current === undefined)
    return refuse('rows-account', { file: table.file, row: String(row.row) }, `${table.file}:${row.row}`)
  const amount = amountAt(reading, row)
  const balance = balanceAt(reading, row)
  if (amount === undefined) return badAmount(reading, row, row.cells.join(' '))
  if (balance === 'unreadable') return badAmount(reading, row, cellOf(table, row, 'balance'))
  const text = (column: ReportColumn) => cellOf(table, row, column)
  current.lines.push({
    row: row.row,
    date,
    type: text('type'),
    number: text('number'),
    name: text('name'),
    memo: text('memo'),
    split: text('split'),
    journal: text('journal'),
    amount,
    ...(balance === 'none' ? {} : { balance }),
  })
  return undefined
}

function amountAt({ table, mark, hasSides }: Reading, row: ReportRow): Cents | undefined {
  if (!hasSides) return reportAmount(cellOf(table, row, 'amount'), mark)
  const debit = reportAmount(cellOf(table, row, 'debit'), mark)
  const credit = reportAmount(cellOf(table, row, 'credit'), mark)
  return debit === undefined || credit === undefined ? undefined : debit - credit
}

function badAmount({ table }: Reading, row: ReportRow, amount: string): Refused {
  const names = { file: table.file, row: String(row.row), amount: amount.trim().slice(0, 80) }
  return refuse('rows-amount', names, `${table.file}:${row.row}`)
}

/**
 * A row of sums: it closes the account that it names, or the one that is open, and must say what the rows
 * add up to.
 */
function total(reading: Reading, row: ReportRow, title: string | undefined): Refused | undefined {
  const { open, table } = reading
  if (title === '') return undefined
  const at =
    title === undefined ? open.length - 1 : open.findLastIndex((each) => foldedHeading(each.title) === title)
  const closed = open[at]
  if (at < 0 || closed === undefined) return undefined
  open.splice(title === undefined ? open.length : at)
  const stated = amountAt(reading, row)
  if (stated === undefined || closed.hasParts || !isSum(reading, row)) return undefined
  const sum = closed.lines.reduce((held, each) => held + each.amount, 0n)
  if (sum === stated) return undefined
  const names = { file: table.file, what: closed.title, sum: formatCents(sum), total: formatCents(stated) }
  return refuse('opening-total', names, `${table.file}:${row.row}`)
}
