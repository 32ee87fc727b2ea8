import { plainText } from '../../kit/plain-text.ts'
import { ok, type Result, refuse } from '../../kit/result.ts'
import type { ReadOptions } from '../formats/bank-format.ts'
import { type ColumnContent, contentOf, hasDates, hasNumbers } from './column-content.ts'
import { type ColumnRole, type DetectedColumn, profileFor, type TableProfile } from './detected.ts'
import { guessColumns, isDirectionColumn, moneyColumns } from './guess-columns.ts'
import { type Layout, layouts } from './layouts.ts'
import type { TableRow } from './split-table.ts'
import { currencyCodes, type Heading, plainHeading, roleOf } from './words.ts'

/**
 * Where the data of a table begins and what its columns hold. `heading` is the place among the rows, -1
 * without one.
 */
export type FoundColumns = {
  readonly heading: number
  readonly first: number
  readonly columns: readonly DetectedColumn[]
  readonly layout?: Layout
  readonly fingerprint: string
  /** What was said or remembered of a table with these headings. */
  readonly profile?: TableProfile
}

const searchedRows = 80

/**
 * Finds the headings of a table among the noise before it, and the role of each column: by the words of its
 * heading, checked against what it holds; by what it holds where the words say nothing. What was remembered
 * for the account applies where the table is still the same. Refuses `statement-columns-unknown` where no
 * date or no amount is found.
 */
export function findColumns(rows: readonly TableRow[], options: ReadOptions): Result<FoundColumns> {
  const heading = headingRow(rows)
  const guessed = heading === -1 ? withoutHeadings(rows) : withHeadings(rows, heading)
  const profile = profileFor(guessed.fingerprint, options.profile, options.remembered)
  const found = profile === undefined ? guessed : { ...guessed, profile }
  if (profile?.columns !== undefined) {
    const cells = rows[heading]?.cells ?? []
    const columns = profile.columns.map((each) => ({ ...each, heading: cells[each.index] ?? '' }))
    return ok({ ...found, columns })
  }
  const has = (...roles: ColumnRole[]) => found.columns.some((column) => roles.includes(column.role))
  if (has('date') && has('amount', 'money-out', 'money-in')) return ok(found)
  const missing = [
    ...(has('date') ? [] : [{ en: 'date', fr: 'date' }]),
    ...(has('amount', 'money-out', 'money-in') ? [] : [{ en: 'amount', fr: 'montant' }]),
  ]
  return refuse('statement-columns-unknown', {
    missing: missing.map((each) => each.en).join(', '),
    missingFr: missing.map((each) => each.fr).join(', '),
    heading: plainText((rows[Math.max(heading, 0)]?.cells ?? []).join(' | ').slice(0, 200)),
  })
}

/**
 * The first row that names a date and an amount; else the row of words before the first row with a date and
 * an amount.
 */
function headingRow(rows: readonly TableRow[]): number {
  const searched = rows.slice(0, searchedRows)
  const named = searched.findIndex(({ cells }) => isHeadingRow(cells))
  if (named !== -1) return named
  const data = searched.findIndex((row) => isDataRow(row))
  const before = data > 0 ? rows[data - 1] : undefined
  const width = rows[data]?.cells.length ?? 0
  if (before === undefined || before.cells.length < 2 || before.cells.length < width - 2) return -1
  const words = before.cells.filter((cell) => /\p{L}/u.test(cell))
  const isWordy = words.length >= before.cells.length * 0.6 && !isDataRow(before)
  return isWordy && contentOf([before], before.cells.length).every((each) => each.dates + each.amounts === 0)
    ? data - 1
    : -1
}

function isHeadingRow(cells: readonly string[]): boolean {
  let [hasDate, hasAmount] = [false, false]
  for (const cell of cells) {
    if (cell === '' || cell.length > 60) continue
    const { name, currency } = plainHeading(cell)
    const role = roleOf(name)?.role
    if (role === 'date') hasDate = true
    if (role === 'amount' || role === 'money-out' || role === 'money-in') hasAmount = true
    if (name === '' && currency !== undefined) hasAmount = true
  }
  if (!hasDate || !hasAmount) return false
  return contentOf([{ row: 1, cells }], cells.length).every((each) => each.dates + each.decimals === 0)
}

function isDataRow(row: TableRow): boolean {
  const content = contentOf([row], row.cells.length)
  return (
    content.some((each) => each.dates > 0) && content.some((each) => each.amounts > 0 && each.dates === 0)
  )
}

function withoutHeadings(rows: readonly TableRow[]): FoundColumns {
  const first = Math.max(
    0,
    rows.slice(0, searchedRows).findIndex((row) => isDataRow(row)),
  )
  const data = rows.slice(first)
  const width = widthOf(data)
  const { columns, layout } = guessColumns(data, width)
  const fingerprint = `columns:${width}${layout === undefined ? '' : `:${layout.name}`}`
  return { heading: -1, first, columns, fingerprint, ...(layout === undefined ? {} : { layout }) }
}

function widthOf(rows: readonly TableRow[]): number {
  return rows.slice(0, 300).reduce((most, row) => Math.max(most, Math.min(row.cells.length, 200)), 0)
}

function withHeadings(rows: readonly TableRow[], heading: number): FoundColumns {
  const cells = rows[heading]?.cells ?? []
  const headings = cells.map((cell) => plainHeading(cell))
  const fingerprint = headings.map((each) => `${each.name}${each.currency ?? ''}`).join('|')
  const layout = layoutOf(headings)
  const data = rows.slice(heading + 1)
  const content = contentOf(data, Math.max(cells.length, widthOf(data)))
  const columns =
    layout?.roles === undefined
      ? byHeadings(data, headings, cells, content)
      : layout.roles.map(([index, role]) => ({ index, heading: cells[index] ?? '', role }))
  return {
    heading,
    first: heading + 1,
    columns,
    fingerprint,
    ...(layout === undefined ? {} : { layout }),
  }
}

function layoutOf(headings: readonly Heading[]): Layout | undefined {
  const names = headings.map((each) => each.name)
  const joined = names.join('|').replace(/\|+$/, '')
  const all = new Set(names)
  return layouts.find(
    (layout) =>
      layout.headings?.includes(joined) === true || (layout.has?.every((name) => all.has(name)) ?? false),
  )
}

type Candidate = {
  readonly index: number
  readonly name: string
  readonly role: ColumnRole
  readonly rank: number
  readonly currency?: string
}

function byHeadings(
  rows: readonly TableRow[],
  headings: readonly Heading[],
  cells: readonly string[],
  content: readonly ColumnContent[],
): DetectedColumn[] {
  const candidates = headings.flatMap(({ name, currency }, index): Candidate[] => {
    const known = name === '' && currency !== undefined ? { role: 'amount' as const, rank: 0 } : roleOf(name)
    if (known === undefined) return []
    return [{ index, name, ...known, ...(currency === undefined ? {} : { currency }) }]
  })
  const columns: DetectedColumn[] = []
  const give = (index: number, role: ColumnRole, currency?: string) => {
    if (columns.some((column) => column.index === index)) return
    const column = { index, heading: cells[index] ?? '', role }
    columns.push(currency === undefined ? column : { ...column, currency })
  }
  const of = (role: ColumnRole) =>
    candidates.filter((each) => each.role === role).sort((a, b) => a.rank - b.rank || a.index - b.index)
  giveDates(of('date'), content, give)
  for (const each of amountCandidates(of, content)) give(each.index, each.role, each.currency)
  for (const role of ['balance', 'currency', 'cheque', 'bank-id', 'status', 'opening'] as const) {
    const best = of(role).find((each) => fitsRole(content[each.index], role))
    if (best !== undefined) give(best.index, role, best.currency)
  }
  giveRunningBalance(of('closing'), content, columns, give)
  giveWords(of, content, give)
  fillGaps(rows, content, columns, give)
  return columns
}

/** A closing balance that differs from row to row is the balance after each. */
function giveRunningBalance(
  closing: readonly Candidate[],
  content: readonly ColumnContent[],
  columns: readonly DetectedColumn[],
  give: Give,
): void {
  const best = closing.find((each) => fitsRole(content[each.index], 'closing'))
  if (best === undefined) return
  const isRunning = (content[best.index]?.distinct ?? 0) > 1
  const hasBalance = columns.some((column) => column.role === 'balance')
  if (!isRunning) give(best.index, 'closing')
  else if (!hasBalance) give(best.index, 'balance')
}

type Give = (index: number, role: ColumnRole, currency?: string) => void

function giveDates(dates: readonly Candidate[], content: readonly ColumnContent[], give: Give): void {
  const isEmptyTable = content.every((each) => each.filled === 0)
  const proven = dates.filter((each) => isEmptyTable || hasSomeDates(content[each.index]))
  const [date, other] = proven.length > 0 ? proven : dates
  if (date !== undefined) give(date.index, 'date')
  if (other !== undefined) give(other.index, 'other-date')
}

function hasSomeDates(column: ColumnContent | undefined): boolean {
  return (
    column !== undefined && (hasDates(column) || (column.dates > 0 && column.dates >= column.filled * 0.2))
  )
}

/**
 * Where an amount stands: one column an account's currency (`CAD$`, `USD$`), else the amount where most rows
 * have one, else what went out and came in.
 */
function amountCandidates(
  of: (role: ColumnRole) => readonly Candidate[],
  content: readonly ColumnContent[],
): readonly Candidate[] {
  const byCurrency = of('amount').filter((each) => each.currency !== undefined && each.rank === 0)
  const currencies = new Set(byCurrency.map((each) => each.currency))
  if (currencies.size > 1 && currencies.size === byCurrency.length) return byCurrency
  const amount = of('amount').find((each) => {
    const column = content[each.index]
    return column === undefined || column.filled === 0 || column.amounts >= column.filled * 0.3
  })
  const outs = of('money-out').filter((each) => isMoneyOrEmpty(content[each.index]))
  const ins = of('money-in').filter((each) => isMoneyOrEmpty(content[each.index]))
  const pair = outs[0] !== undefined && ins[0] !== undefined ? [outs[0], ins[0]] : []
  const filled = amount === undefined ? 0 : (content[amount.index]?.filled ?? 0)
  const most = content[amount?.index ?? 0]?.rows ?? 0
  // Two columns that share the rows between them say the direction; a total beside them does not.
  if (isSharedOut(pair, content)) return pair
  const [into] = ins
  if (amount !== undefined && outs.length === 0 && into !== undefined) {
    const out = { ...amount, role: 'money-out' as const }
    if (isSharedOut([out, into], content)) return [out, into]
  }
  if (amount !== undefined && (pair.length === 0 || filled >= most * 0.6)) return [amount]
  if (pair.length > 0) return pair
  return [...outs.slice(0, 1), ...ins.slice(0, 1)]
}

function isSharedOut(pair: readonly Candidate[], content: readonly ColumnContent[]): boolean {
  const columns = pair.flatMap(({ index }) => content[index] ?? [])
  const [rows, filled] = [columns[0]?.rows ?? 0, columns.reduce((sum, each) => sum + each.nonZero, 0)]
  return columns.length === 2 && rows > 0 && filled >= rows * 0.9 && filled <= rows
}

function isMoneyOrEmpty(column: ColumnContent | undefined): boolean {
  return (
    column === undefined ||
    column.filled === column.dashes ||
    hasNumbers(column) ||
    column.amounts >= (column.filled - column.dashes) * 0.6
  )
}

function fitsRole(column: ColumnContent | undefined, role: ColumnRole): boolean {
  if (column === undefined || column.filled === 0) return role !== 'currency'
  if (role === 'balance' || role === 'opening' || role === 'closing') return hasNumbers(column)
  if (role === 'currency') return column.currencies >= column.filled * 0.5
  return true
}

/** Headings that mean the account on the other side where its owner has a column too. */
const othersAccounts: ReadonlySet<string> = new Set([
  'account number',
  'account no',
  'kontonummer',
  'konto',
  'iban',
])

function giveWords(
  of: (role: ColumnRole) => readonly Candidate[],
  content: readonly ColumnContent[],
  give: Give,
): void {
  for (const each of of('type')) {
    const column = content[each.index]
    if (column !== undefined && column.directions >= column.filled * 0.5 && column.directions > 0) {
      give(each.index, 'direction')
      break
    }
  }
  // `Debit/Credit` over signed amounts is the amount, not a kind of transaction.
  const type = of('type').find((each) => (content[each.index]?.decimals ?? 0) === 0)
  if (type !== undefined) give(type.index, 'type')
  const hasPayees = of('payee').length > 0
  const account = of('account').find((each) => {
    const column = content[each.index]
    if (hasPayees && othersAccounts.has(each.name)) return false
    return column === undefined || column.filled === 0 || column.filled >= column.rows * 0.5
  })
  if (account !== undefined) give(account.index, 'account')
  const payee = of('payee').find((each) => (content[each.index]?.letters ?? 0) > 0)
  if (payee !== undefined) give(payee.index, 'payee')
  for (const each of [...of('text')].sort((a, b) => a.index - b.index)) give(each.index, 'text')
}

/** What the headings did not name, found by what the columns hold. */
function fillGaps(
  rows: readonly TableRow[],
  content: readonly ColumnContent[],
  columns: readonly DetectedColumn[],
  give: Give,
): void {
  const isFree = (column: ColumnContent) => !columns.some((each) => each.index === column.index)
  const has = (...roles: ColumnRole[]) => columns.some((each) => roles.includes(each.role))
  if (!has('date')) {
    const date = content.find((each) => isFree(each) && hasDates(each))
    if (date !== undefined) give(date.index, 'date')
  }
  if (!has('amount', 'money-out', 'money-in')) {
    for (const { column, role } of moneyColumns(rows, content.filter(isFree))) {
      if (role !== 'balance' || !has('balance')) give(column.index, role)
    }
  }
  if (!has('direction')) {
    const direction = content.find((each) => isFree(each) && isDirectionColumn(each))
    if (direction !== undefined) give(direction.index, 'direction')
  }
  if (!has('currency')) {
    const currency = content.find((each) => isFree(each) && each.filled > 0 && currencyCodes.has(each.sample))
    if (
      currency !== undefined &&
      currency.currencies === currency.filled &&
      currency.filled >= currency.rows * 0.9
    ) {
      give(currency.index, 'currency')
    }
  }
  if (!has('text', 'payee')) {
    for (const each of content)
      if (isFree(each) && each.letters >= each.filled * 0.5 && each.filled > 0) give(each.index, 'text')
  }
}
