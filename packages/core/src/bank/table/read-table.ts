import { ok, type Result } from '../../kit/result.ts'
import type { ReadOptions } from '../formats/bank-format.ts'
import type { Draft } from '../formats/draft.ts'
import { inCurrency, joinedText, noticesOf } from '../formats/finish.ts'
import { type Notice, notice } from '../notices.ts'
import type { SkippedRow, StatementFile, StatementLine } from '../statement.ts'
import type { Detected } from './detected.ts'
import { type FoundColumns, findColumns } from './find-columns.ts'
import { type Plan, planOf } from './plan.ts'
import { type RunningBalance, runningBalance, runningNotice } from './running-balance.ts'
import type { TableRow } from './split-table.ts'
import { type ReadRow, type RowMemory, readRow } from './table-row.ts'
import {
  latestBalance,
  type Preamble,
  preambleOf,
  settleCurrency,
  statedColumns,
} from './table-statements.ts'
import { sectionStatusOf } from './words.ts'

/**
 * A table as it was cut from its file: the format's name, the mark between cells (none in a spreadsheet),
 * the rows.
 */
export type GivenTable = {
  readonly format: string
  readonly delimiter: string
  readonly rows: readonly TableRow[]
}

/**
 * Reads a table of a bank: finds headings and columns, settles dates, decimals and signs from the whole
 * file, and reads every row into a line, or holds it with the reason, or names what else it is. One account
 * in one currency is one statement. What was detected goes along, to be confirmed once and remembered.
 * Refuses `statement-columns-unknown` where no column of dates or none of amounts is found.
 */
export function readTable(table: GivenTable, options: ReadOptions): Result<StatementFile> {
  const result = findColumns(table.rows, options)
  if (!result.ok) return result
  const found = result.value
  const data = table.rows.slice(found.first)
  const plan = planOf(data, found, table.delimiter, found.profile)
  const before = table.rows.slice(0, Math.max(found.heading === -1 ? found.first : found.heading, 0))
  const preamble = preambleOf(before)
  const reading = readRows(data, table.rows[found.heading], plan, found, titledPending(before))
  const drafts = [...reading.drafts.values()]
  if (drafts.length === 0) drafts.push(newDraft(found, plan, ''))
  const [only] = drafts
  for (const draft of drafts) finishDraft(draft, reading, found, preamble, plan)
  if (drafts.length === 1 && only !== undefined)
    stateBalances(only, preamble, reading, statedColumns(data, plan))
  const running =
    reading.accounts.size > 1 ? [] : drafts.map(({ lines, held }) => runningBalance(lines, held))
  for (const [index, way] of running.entries()) if (isProven(way) && way.isOwed) markOwed(drafts[index])
  const statements = drafts.map((draft) => inCurrency(draft, options.currency))
  const heading = table.rows[found.heading]
  const assumed = columnsNotice(found, running)
  return ok({
    format: table.format,
    statements,
    notices: [
      ...plan.notices,
      ...assumed,
      ...reading.memory.notices,
      ...running.flatMap(runningNotice),
      ...noticesOf(statements),
    ],
    skipped: [
      ...before.map((row) => ({ row: row.row, as: 'preamble' as const })),
      ...(heading === undefined ? [] : [{ row: heading.row, as: 'heading' as const }]),
      ...reading.skipped,
    ],
    detected: { ...detectedOf(table, found, plan, data), ...columnsFrom(found, assumed) },
  })
}

/**
 * Columns without headings, of no known bank, are to be confirmed where nothing proves which of them is
 * which: two of money without a balance that moves by them, or an amount beside another number.
 */
function columnsNotice(found: FoundColumns, running: readonly RunningBalance[]): Notice[] {
  if (found.heading !== -1 || found.layout !== undefined || found.profile?.columns !== undefined) return []
  const roles = found.columns.map(({ role }) => role)
  const money = roles.filter((role) => /^(?:amount|money-|balance)/.test(role))
  const isSure = running.some((way) => isProven(way) && !way.isOwed)
  if (money.length < 2 || (roles.includes('balance') && isSure)) return []
  const columns = found.columns.map(({ index, role }) => `${index + 1} ${role}`).join(', ')
  return [notice('columns-assumed', { columns })]
}

function columnsFrom(found: FoundColumns, assumed: readonly Notice[]): Pick<Detected, 'columnsFrom'> {
  if (found.profile?.columns !== undefined) return { columnsFrom: 'remembered' }
  return assumed.length > 0 ? { columnsFrom: 'assumed' } : {}
}

function isProven({ pairs, breaks }: RunningBalance): boolean {
  return pairs > 0 && breaks * 10 <= pairs
}

/** The balances of these lines rise with what goes out: they are owed, as on a card. */
function markOwed(draft: Draft | undefined): void {
  if (draft !== undefined) draft.owes = true
}

type Reading = {
  readonly drafts: Map<string, Draft>
  readonly currencies: Map<Draft, string>
  readonly accounts: Set<string>
  readonly skipped: SkippedRow[]
  readonly memory: RowMemory
  balances: Extract<ReadRow, { kind: 'balance' }>[]
  /** The rows since the last line, and the account that they named before headings that came again. */
  passed: TableRow[]
  section: string
  /** Whether the rows stand below a title such as `Pending transactions`. */
  isPending: boolean
  /** The statement of the row before: most rows are of the same. */
  last: { readonly account: string; readonly currency: string; readonly draft: Draft } | undefined
}

function readRows(
  rows: readonly TableRow[],
  heading: TableRow | undefined,
  plan: Plan,
  found: FoundColumns,
  isPending: boolean,
): Reading {
  const memory: RowMemory = { dates: new Map(), lastText: '', lastDate: undefined, notices: [] }
  const reading: Reading = {
    drafts: new Map(),
    currencies: new Map(),
    accounts: new Set(),
    skipped: [],
    memory,
    balances: [],
    passed: [],
    section: '',
    isPending,
    last: undefined,
  }
  const headingText = heading?.cells.join('\n')
  const isCard = kindOf(found, plan) === 'card'
  let before: Draft | undefined
  for (const row of rows) {
    if (headingText !== undefined && isSameRow(row, heading, headingText)) {
      reading.skipped.push({ row: row.row, as: 'heading' })
      startSection(reading)
      before = undefined
      continue
    }
    const read = readRow(row, plan, memory)
    const status = read.kind === 'skip' || read.kind === 'more' ? sectionStatusOf(row.cells) : undefined
    if (status !== undefined) {
      reading.isPending = status === 'pending'
      reading.skipped.push({ row: row.row, as: 'heading' })
      before = undefined
      continue
    }
    if (read.kind === 'line' || read.kind === 'held') reading.passed = []
    else reading.passed.push(row)
    if (read.kind === 'line' || read.kind === 'held') {
      before = draftOf(reading, read, isCard, found, plan)
      if (read.kind === 'line')
        before.lines.push(reading.isPending ? { ...read.line, pending: true } : read.line)
      else before.held.push(reading.isPending ? { ...read.held, pending: true } : read.held)
      if (read.kind === 'held') before = undefined
    } else before = keepOther(reading, row, read, before)
  }
  return reading
}

/** Whether the last title above a table says that its rows are pending at the bank. */
function titledPending(before: readonly TableRow[]): boolean {
  const said = before.flatMap((row) => sectionStatusOf(row.cells) ?? [])
  return said.at(-1) === 'pending'
}

/** Headings that come again begin the table of another account, where the rows before them name one. */
function startSection(reading: Reading): void {
  const { account } = preambleOf(reading.passed)
  if (account !== undefined) reading.section = account
  reading.passed = []
}

function isSameRow(row: TableRow, heading: TableRow | undefined, headingText: string): boolean {
  return row.cells[0] === heading?.cells[0] && row.cells.join('\n') === headingText
}

/** Keeps what is no transaction; more words for the line before are added to it. */
function keepOther(
  reading: Reading,
  row: TableRow,
  read: Exclude<ReadRow, { kind: 'line' | 'held' }>,
  before: Draft | undefined,
): Draft | undefined {
  if (read.kind === 'skip') {
    reading.skipped.push({ row: row.row, as: read.as })
    return undefined
  }
  if (read.kind === 'balance') {
    reading.balances.push(read)
    reading.skipped.push({ row: row.row, as: 'balance' })
    return undefined
  }
  const last = before?.lines.at(-1)
  if (before === undefined || last === undefined) {
    reading.skipped.push({ row: row.row, as: 'footer' })
    return undefined
  }
  before.lines[before.lines.length - 1] = withMore(last, read.text)
  reading.skipped.push({ row: row.row, as: 'continuation' })
  return before
}

function withMore(line: StatementLine, more: string): StatementLine {
  const text = joinedText(line.text, more)
  return line.memo === undefined ? { ...line, text } : { ...line, text, memo: joinedText(line.memo, more) }
}

/** The statement of a row: by account and currency. The cards of one card account share its statement. */
function draftOf(
  reading: Reading,
  read: Extract<ReadRow, { kind: 'line' | 'held' }>,
  isCard: boolean,
  found: FoundColumns,
  plan: Plan,
): Draft {
  const account = read.account === '' ? reading.section : read.account
  const { last } = reading
  if (last !== undefined && last.account === account && last.currency === read.currency) return last.draft
  reading.accounts.add(account)
  const key = `${isCard ? '' : account}\n${read.currency}`
  let draft = reading.drafts.get(key)
  if (draft === undefined) {
    draft = newDraft(found, plan, account)
    reading.drafts.set(key, draft)
    reading.currencies.set(draft, read.currency)
  }
  reading.last = { account, currency: read.currency, draft }
  return draft
}

function newDraft(found: FoundColumns, plan: Plan, account: string): Draft {
  const draft: Draft = { kind: kindOf(found, plan), lines: [], held: [], trades: [] }
  if (account !== '') draft.accountId = account
  return draft
}

function kindOf(found: FoundColumns, plan: Plan): Draft['kind'] {
  return found.layout?.kind ?? (plan.sign === 'inverted' ? 'card' : 'bank')
}

function finishDraft(
  draft: Draft,
  reading: Reading,
  found: FoundColumns,
  preamble: Preamble,
  plan: Plan,
): void {
  if (draft.kind === 'card' && reading.accounts.size > 1) delete draft.accountId
  if (draft.accountId === undefined && preamble.account !== undefined) draft.accountId = preamble.account
  settleCurrency(draft, found, preamble, reading.currencies.get(draft) ?? '')
  const closing = plan.at.balances.length === 0 ? undefined : latestBalance(draft.lines)
  if (closing !== undefined) draft.closing = { amount: closing }
}

function stateBalances(
  draft: Draft,
  preamble: Preamble,
  reading: Reading,
  columns: Pick<Preamble, 'opening' | 'closing'>,
): void {
  const row = (which: 'opening' | 'closing') => reading.balances.find((each) => each.which === which)?.amount
  const opening = columns.opening ?? row('opening') ?? preamble.opening
  const closing = columns.closing ?? row('closing') ?? preamble.closing
  if (opening !== undefined) draft.opening = { amount: opening }
  if (closing !== undefined && draft.closing === undefined) draft.closing = { amount: closing }
}

function detectedOf(table: GivenTable, found: FoundColumns, plan: Plan, data: readonly TableRow[]): Detected {
  return {
    ...(found.layout === undefined ? {} : { layout: found.layout.name }),
    fingerprint: found.fingerprint,
    delimiter: table.delimiter,
    headingRow: table.rows[found.heading]?.row ?? 0,
    firstRow: data[0]?.row ?? 0,
    dateOrder: plan.order,
    dateOrderFrom: plan.orderFrom,
    decimal: plan.decimal,
    sign: plan.sign,
    signFrom: plan.signFrom,
    columns: found.columns,
  }
}
