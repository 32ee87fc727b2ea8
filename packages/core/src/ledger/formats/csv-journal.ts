import { settledOrder } from '../../bank/table/date-order.ts'
import type { DateOrder, DecimalMark } from '../../bank/table/detected.ts'
import { delimiterOf, splitTable } from '../../bank/table/split-table.ts'
import { decimalMarkOf, readAmount } from '../../bank/written-amount.ts'
import { readDate } from '../../bank/written-date.ts'
import type { Cents } from '../../kit/cents.ts'
import type { CivilDate } from '../../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../../kit/result.ts'
import type { AccountType } from '../chart.ts'
import { typeOfRoot, typeOfTag } from './account-types.ts'
import { columnsOf, type JournalColumn } from './csv-headings.ts'
import { isCurrencyCode } from './currency-codes.ts'
import type {
  JournalAccount,
  JournalEntry,
  JournalFile,
  JournalForeign,
  JournalLine,
  ReadOptions,
} from './journal-file.ts'
import { mostRefusals } from './plain-state.ts'
import { unbalancedLines } from './unbalanced-lines.ts'

/** A row of a table with its number in the file, from 1. */
type Row = { readonly row: number; readonly cells: readonly string[] }

/** A table whose columns are known, and how it writes days and amounts. */
type Sheet = {
  readonly file: string
  readonly base: string
  readonly rows: readonly Row[]
  readonly columns: ReadonlyMap<JournalColumn, number>
  readonly order: DateOrder
  readonly mark: DecimalMark
}

/** Reads a journal written as comma-separated rows (also semicolons or tabs). See `readJournalRows`. */
export function readCsvJournal(text: string, options: ReadOptions): Result<JournalFile> {
  const plain = text.replace(/^\ufeff/, '')
  return readSheet(splitTable(plain, delimiterOf(plain)), options)
}

/**
 * Reads a journal given as rows of cells, a line of an entry a row, below a row of headings (English or
 * French): date, account, debit and credit or a signed amount; if present, entry number, id, reference,
 * payee, memo, line memo, currency and foreign amount. Rows of one entry share its number and date; without
 * numbers an entry ends where it balances. Cells that an entry's later rows leave empty are those of its
 * first.
 *
 * Refuses `rows-heading`, `rows-date`, `rows-date-unclear`, `rows-amount`, `rows-account`,
 * `entry-unbalanced`.
 */
export function readJournalRows(
  rows: readonly (readonly string[])[],
  options: ReadOptions,
): Result<JournalFile> {
  return readSheet(
    rows.map((cells, index) => ({ row: index + 1, cells })),
    options,
  )
}

function readSheet(rows: readonly Row[], options: ReadOptions): Result<JournalFile> {
  const sheet = sheetOf(rows, options)
  if (!sheet.ok) return sheet
  const refusals: Refusal[] = []
  const accounts = new Map<string, JournalAccount>()
  const groups = grouped(sheet.value, accounts, refusals)
  const entries: JournalEntry[] = []
  for (const { first, lines } of groups) {
    const sum = lines.reduce((total, { amount }) => total + amount, 0n)
    const kept = lines.filter(({ amount }) => amount !== 0n)
    if (sum !== 0n) refusals.push(unbalancedLines(lines, `${options.file}:${first.line}`))
    else if (kept.length > 0) entries.push({ ...first, lines: kept })
  }
  if (refusals.length > 0) return refused(refusals.slice(0, mostRefusals))
  const { baseCurrency } = options
  const nothing = { prices: [], assertions: [], notKept: [], rounded: [], refused: [] }
  return ok({ format: 'csv', baseCurrency, entries, accounts: [...accounts.values()], ...nothing })
}

/** Whether rows hold a journal: a heading among the first of them that has what a journal needs. */
export function isJournalTable(rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, 30).some((cells) => isHeading(columnsOf(cells)))
}

function isHeading(columns: ReadonlyMap<JournalColumn, number>): boolean {
  const hasMoney = (columns.has('debit') && columns.has('credit')) || columns.has('amount')
  return columns.has('date') && (columns.has('account') || columns.has('accountName')) && hasMoney
}

function sheetOf(rows: readonly Row[], options: ReadOptions): Result<Sheet> {
  const { file, baseCurrency: base } = options
  const at = rows.slice(0, 30).findIndex(({ cells }) => isHeading(columnsOf(cells)))
  const heading = rows[at]
  if (heading === undefined) return refuse('rows-heading', { file }, file)
  const columns = columnsOf(heading.cells)
  const body = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const texts = (column: JournalColumn) =>
    body.map((row) => cellOf(columns, row, column)).filter((text) => text !== '')
  const order = settledOrder(texts('date'), options.dateOrder, 'ymd')
  if (order.notices.length > 0)
    return refuse('rows-date-unclear', { file, date: texts('date')[0] ?? '' }, file)
  const amounts = (['debit', 'credit', 'amount', 'foreign'] as const).flatMap(texts)
  const mark = decimalMarkOf(amounts) ?? '.'
  return ok({ file, base, rows: body, columns, order: order.order, mark })
}

function cellOf(columns: Sheet['columns'], row: Row, column: JournalColumn): string {
  const index = columns.get(column)
  const text = index === undefined ? '' : (row.cells[index]?.trim() ?? '')
  // A sheet program's guard against formulas is no part of the text.
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text
}

type Draft = {
  readonly first: Omit<JournalEntry, 'lines'>
  readonly lines: JournalLine[]
  readonly key: string
}

/** The rows gathered to entries, in the order in which the entries begin. */
function grouped(sheet: Sheet, accounts: Map<string, JournalAccount>, refusals: Refusal[]): Draft[] {
  const { columns } = sheet
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  let current: Draft | undefined
  let sum = 0n
  for (const row of sheet.rows) {
    const cell = (column: JournalColumn) => cellOf(columns, row, column)
    const line = lineOf(sheet, row, accounts)
    if (!line.ok) {
      refusals.push(...line.refusals)
      continue
    }
    const written = cell('date')
    const date = written === '' ? current?.first.date : readDate(written, sheet.order)
    if (date === undefined) {
      refusals.push(badDate(sheet, row, written))
      continue
    }
    const number = cell('entry') || cell('id')
    const key = number === '' ? '' : `${number}\n${date}`
    const isNext =
      current === undefined || (written !== '' && sum === 0n && current.key === '') || current.key !== key
    if (key !== '' && byKey.has(key)) current = byKey.get(key)
    else if (isNext && !(number === '' && written === '' && current !== undefined)) {
      current = { first: headOf(sheet, row, date), lines: [], key }
      drafts.push(current)
      if (key !== '') byKey.set(key, current)
      sum = 0n
    }
    current?.lines.push(line.value)
    sum += line.value.amount
  }
  return drafts
}

function badDate({ file }: Sheet, { row }: Row, date: string): Refusal {
  return refusal('rows-date', { file, row: String(row), date }, `${file}:${row}`)
}

function headOf(sheet: Sheet, row: Row, date: CivilDate): Omit<JournalEntry, 'lines'> {
  const cell = (column: JournalColumn) => cellOf(sheet.columns, row, column)
  const [id, entry, reference] = [cell('id'), cell('entry'), cell('ref')]
  // A number is the paper's where the table has no column for that.
  const ref = sheet.columns.has('ref') ? reference : entry
  const tags = sheet.columns.has('ref') && entry !== '' ? { tags: { entry } } : {}
  return {
    ...(id === '' ? {} : { id }),
    date,
    ...(cell('payee') === '' ? {} : { payee: cell('payee') }),
    ...(cell('memo') === '' ? {} : { memo: cell('memo') }),
    ...(ref === '' ? {} : { ref }),
    ...tags,
    line: row.row,
  }
}

function lineOf(sheet: Sheet, row: Row, accounts: Map<string, JournalAccount>): Result<JournalLine> {
  const cell = (column: JournalColumn) => cellOf(sheet.columns, row, column)
  const amount = amountOf(sheet, row)
  if (!amount.ok) return amount
  const [code, name] = [cell('account'), cell('accountName')]
  const account = code === '' ? name : code
  if (account === '')
    return refuse('rows-account', { file: sheet.file, row: String(row.row) }, `${sheet.file}:${row.row}`)
  if (!accounts.has(account)) accounts.set(account, accountOf(account, name, cell('type'), row.row))
  const foreign = foreignOf(sheet, row)
  if (!foreign.ok) return foreign
  const memo = cell('lineMemo')
  return ok({
    account,
    amount: amount.value,
    ...(foreign.value === undefined ? {} : { foreign: foreign.value }),
    ...(memo === '' ? {} : { memo }),
  })
}

function accountOf(account: string, name: string, said: string, line: number): JournalAccount {
  const type: AccountType | undefined = typeOfTag(said) ?? typeOfRoot(said) ?? typeOfRoot(account)
  const hasBoth = name !== '' && name !== account
  return {
    name: account,
    ...(type === undefined ? {} : { type }),
    ...(hasBoth ? { code: account, title: name } : {}),
    line,
  }
}

function amountOf(sheet: Sheet, row: Row): Result<Cents> {
  const [debit, credit, signed] = (['debit', 'credit', 'amount'] as const).map((column) =>
    cents(sheet, row, column),
  )
  for (const each of [debit, credit, signed]) if (each !== undefined && !each.ok) return each
  const value = (each: Result<Cents> | undefined) => (each?.ok === true ? each.value : 0n)
  const hasSides = sheet.columns.has('debit') && sheet.columns.has('credit')
  return ok(hasSides ? value(debit) - value(credit) : value(signed))
}

function cents(sheet: Sheet, row: Row, column: JournalColumn): Result<Cents> {
  const text = cellOf(sheet.columns, row, column)
  if (text === '' || text === '-') return ok(0n)
  const read = readAmount(text, sheet.mark)
  if (read !== undefined && typeof read.amount === 'bigint') return ok(read.amount)
  return refuse(
    'rows-amount',
    { file: sheet.file, row: String(row.row), amount: text },
    `${sheet.file}:${row.row}`,
  )
}

function foreignOf(sheet: Sheet, row: Row): Result<JournalForeign | undefined> {
  const currency = cellOf(sheet.columns, row, 'currency').toUpperCase()
  if (!isCurrencyCode(currency) || currency === sheet.base || cellOf(sheet.columns, row, 'foreign') === '') {
    return ok(undefined)
  }
  const amount = cents(sheet, row, 'foreign')
  if (!amount.ok) return amount
  const rate = cellOf(sheet.columns, row, 'rate')
  const said = /^\d+(\.\d+)?$/.test(rate) ? { rate } : {}
  return ok({ currency, amount: amount.value, ...said })
}
