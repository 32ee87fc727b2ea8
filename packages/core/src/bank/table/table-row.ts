import type { CivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import { joinedText } from '../formats/finish.ts'
import { type Notice, notice } from '../notices.ts'
import {
  amountText,
  type HeldLine,
  type SkippedRow,
  type StatementAmount,
  type StatementLine,
} from '../statement.ts'
import { readAmount, type WrittenAmount } from '../written-amount.ts'
import { readDate } from '../written-date.ts'
import type { DateOrder } from './detected.ts'
import type { Plan } from './plan.ts'
import type { TableRow } from './split-table.ts'
import { balanceTextOf, currencyCodes, directionOf, isTotalText, statusOf } from './words.ts'

/**
 * What a row of a table is: a line, a row held back, a balance, more words for the line before, or no
 * transaction.
 */
export type ReadRow =
  | {
      readonly kind: 'line'
      readonly line: StatementLine
      readonly account: string
      readonly currency: string
    }
  | { readonly kind: 'held'; readonly held: HeldLine; readonly account: string; readonly currency: string }
  | { readonly kind: 'balance'; readonly which: 'opening' | 'closing'; readonly amount: StatementAmount }
  | { readonly kind: 'more'; readonly text: string }
  | { readonly kind: 'skip'; readonly as: SkippedRow['as'] }

/** What a reader of rows remembers: dates that were read before, the last one first, and what it noticed. */
export type RowMemory = {
  readonly dates: Map<string, CivilDate | undefined>
  lastText: string
  lastDate: CivilDate | undefined
  readonly notices: Notice[]
}

type RowAmount = {
  readonly amount: StatementAmount | undefined
  readonly written: string
  readonly currency: string
}

const mostDisagreements = 3

/**
 * Reads one row by the plan of its table. No row is dropped: what is neither line nor known noise is held
 * with its reason.
 */
export function readRow(row: TableRow, plan: Plan, memory: RowMemory): ReadRow {
  const { cells } = row
  const { at } = plan
  const written = cellAt(cells, at.date)
  const date = written === '' ? undefined : dateOf(written, plan.order, memory)
  const money = amountOf(row, plan, memory)
  const text = textOf(cells, at.texts)
  if (date === undefined || money.amount === undefined) return unfinished(row, plan, date, money, text)
  const stated = balanceTextOf(text)
  if (stated !== undefined) return { kind: 'balance', which: stated, amount: money.amount }
  const status = at.status === -1 ? 'booked' : statusOf(cellAt(cells, at.status))
  const account = accountOf(cells, at.accounts)
  const currency = currencyOf(cellAt(cells, at.currency)) || money.currency
  if (status === 'void') {
    const why = refusal('statement-row-not-booked', { status: cellAt(cells, at.status) })
    return { kind: 'held', held: { row: row.row, why, text, pending: false, date }, account, currency }
  }
  const line = lineOf(row, plan, { date, amount: money.amount, text, pending: status === 'pending' }, memory)
  return { kind: 'line', line, account, currency }
}

type LineStart = {
  readonly date: CivilDate
  readonly amount: StatementAmount
  readonly text: string
  readonly pending: boolean
}

function lineOf(row: TableRow, plan: Plan, start: LineStart, memory: RowMemory): StatementLine {
  const { cells } = row
  const { at } = plan
  const balance = firstBalance(cells, plan)
  const given = cellAt(cells, at.bankId)
  const bankId = given !== '' && /[^0\s]/.test(given) ? given : undefined
  const payee = onOneLine(cellAt(cells, at.payee))
  const line = startOf(row.row, start, balance, payee === '' ? bankId : undefined)
  if (payee !== '') {
    line.payee = payee
    const memo = textOf(
      cells,
      at.texts.filter((index) => index !== at.payee),
    )
    if (memo !== '') line.memo = memo
    if (bankId !== undefined) line.bankId = bankId
  }
  if (line.text === '') line.text = cellAt(cells, at.type)
  const cheque = cellAt(cells, at.cheque)
  if (cheque !== '' && /[^0\s]/.test(cheque)) line.cheque = cheque
  const type = cellAt(cells, at.type === -1 ? at.direction : at.type)
  if (type !== '') line.type = type
  const other = cellAt(cells, at.otherDate)
  const otherDate = other === '' ? undefined : dateOf(other, plan.order, memory)
  if (otherDate !== undefined && otherDate !== start.date) line.otherDate = otherDate
  if (typeof start.amount !== 'bigint') line.flags = ['finer-than-a-cent']
  return line
}

type Line = { -readonly [K in keyof StatementLine]: StatementLine[K] }

/** A line with what most tables have of it. Made at once, it takes less room than one that grows. */
function startOf(
  row: number,
  { date, amount, text, pending }: LineStart,
  balance: StatementAmount | undefined,
  bankId: string | undefined,
): Line {
  if (balance === undefined) {
    return bankId === undefined
      ? { row, date, amount, text, pending }
      : { row, date, amount, text, pending, bankId }
  }
  return bankId === undefined
    ? { row, date, amount, text, pending, balance }
    : { row, date, amount, text, pending, balance, bankId }
}

/** The balance beside a row: of several columns of balances, the first that holds one. */
function firstBalance(cells: readonly string[], { at, decimal }: Plan): StatementAmount | undefined {
  for (const place of at.balances) {
    const balance = readAmount(cellAt(cells, place), decimal)?.amount
    if (balance !== undefined) return balance
  }
  return undefined
}

/**
 * A row that lacks a date or an amount: a total, a note, more words for the line before, or a row to be
 * held.
 */
function unfinished(
  row: TableRow,
  plan: Plan,
  date: CivilDate | undefined,
  money: RowAmount,
  text: string,
): ReadRow {
  const { cells } = row
  const { at } = plan
  if (date === undefined && !cells.some((cell) => /[\p{L}\d]/u.test(cell)))
    return { kind: 'skip', as: 'no-line' }
  const written = cellAt(cells, at.date)
  const words = text === '' ? cells.filter((cell) => /\p{L}/u.test(cell)).join(' ') : text
  const isTotal = cells.some((cell) => cell !== '' && isTotalText(cell))
  if (date === undefined && isTotal) return { kind: 'skip', as: 'total' }
  const stated = balanceTextOf(words)
  if (stated !== undefined) {
    const amount = money.amount ?? firstAmount(cells, at.balances, plan)
    return amount === undefined ? { kind: 'skip', as: 'balance' } : { kind: 'balance', which: stated, amount }
  }
  const hasMoney = money.amount !== undefined
  if (date === undefined && !hasMoney && money.written === '') {
    return written === '' && text !== '' ? { kind: 'more', text } : { kind: 'skip', as: 'footer' }
  }
  if (date === undefined && written === '' && text === '' && words === '')
    return { kind: 'skip', as: 'total' }
  const status = statusOf(cellAt(cells, at.status))
  const pending = statusOf(written) === 'pending' || status === 'pending'
  const known = {
    ...(date === undefined ? {} : { date }),
    ...(money.amount === undefined ? {} : { amount: money.amount }),
  }
  const why =
    status === 'void'
      ? refusal('statement-row-not-booked', { status: cellAt(cells, at.status) })
      : reasonToHold(date, written, money, pending)
  return {
    kind: 'held',
    held: { row: row.row, why, text: words, pending, ...known },
    account: accountOf(cells, at.accounts),
    currency: currencyOf(cellAt(cells, at.currency)) || money.currency,
  }
}

function reasonToHold(
  date: CivilDate | undefined,
  written: string,
  money: RowAmount,
  pending: boolean,
): Refusal {
  if (date === undefined)
    return pending ? refusal('statement-row-pending') : refusal('statement-row-no-date', { written })
  return money.written !== '' &&
    money.amount === undefined &&
    /\d/.test(money.written) &&
    money.currency === '?'
    ? refusal('statement-row-no-direction', { written: money.written })
    : refusal('statement-row-no-amount', { written: money.written })
}

function dateOf(text: string, order: DateOrder, memory: RowMemory): CivilDate | undefined {
  if (text === memory.lastText) return memory.lastDate
  const { dates } = memory
  let date = dates.get(text)
  if (date === undefined && !dates.has(text)) {
    date = readDate(text, order)
    if (dates.size < 20_000) dates.set(text, date)
  }
  memory.lastText = text
  memory.lastDate = date
  return date
}

function amountOf(row: TableRow, plan: Plan, memory: RowMemory): RowAmount {
  const { cells } = row
  const { at } = plan
  if (at.amounts.length === 0) return betweenColumns(cells, plan)
  for (const column of at.amounts) {
    const cell = cells[column.index] ?? ''
    if (cell === '') continue
    const written = readAmount(cell, plan.decimal)
    if (written === undefined) return { amount: undefined, written: cell, currency: '' }
    const currency = column.currency ?? written.currency ?? ''
    return signedAs(written, cell, currency, row, plan, memory)
  }
  return { amount: undefined, written: '', currency: '' }
}

function signedAs(
  written: WrittenAmount,
  cell: string,
  currency: string,
  row: TableRow,
  plan: Plan,
  memory: RowMemory,
): RowAmount {
  const word = plan.at.direction === -1 ? undefined : directionOf(row.cells[plan.at.direction] ?? '')
  if (plan.sign === 'inverted') return { amount: negated(written.amount), written: cell, currency }
  if (plan.sign === 'signed') {
    const disagrees =
      word !== undefined && written.amount !== 0n && (word === -1) !== (written.sign === 'minus')
    if (disagrees && memory.notices.length < mostDisagreements) {
      const values = { amount: amountText(written.amount), word: row.cells[plan.at.direction] ?? '' }
      memory.notices.push(notice('sign-disagrees', values, row.row))
    }
    return { amount: written.amount, written: cell, currency }
  }
  // The amounts have no sign of their own here: a word, a CR or DR, or a plus tells, else the lack of one.
  if (written.word === 'DR' || written.sign === 'minus')
    return { amount: written.amount, written: cell, currency }
  const direction = written.word === 'CR' || written.sign === 'plus' ? 1 : (word ?? plan.unmarked)
  if (direction === 0) return { amount: undefined, written: cell, currency: '?' }
  return { amount: direction === 1 ? written.amount : negated(written.amount), written: cell, currency }
}

/** What came in less what went out. A minus in the column of what went out gives it back. */
function betweenColumns(cells: readonly string[], plan: Plan): RowAmount {
  const out = firstFilled(cells, plan.at.outs)
  const into = firstFilled(cells, plan.at.ins)
  const [wentOut, cameIn] = [readAmount(out, plan.decimal), readAmount(into, plan.decimal)]
  const written = out === '' ? into : into === '' ? out : `${out} ${into}`
  const isUnread =
    (out !== '' && out !== '-' && wentOut === undefined) ||
    (into !== '' && into !== '-' && cameIn === undefined)
  if (isUnread || (wentOut === undefined && cameIn === undefined)) {
    return { amount: undefined, written: written.replace(/^[\s-]+$/, ''), currency: '' }
  }
  const currency = wentOut?.currency ?? cameIn?.currency ?? ''
  // Where every amount of a column has a minus, the minus says no more than the column does.
  const outgoing = wentOut === undefined ? 0n : plan.isOutNegative ? wentOut.amount : negated(wentOut.amount)
  const incoming = cameIn === undefined ? 0n : plan.isInNegative ? negated(cameIn.amount) : cameIn.amount
  if (outgoing === 0n || incoming === 0n)
    return { amount: outgoing === 0n ? incoming : outgoing, written, currency }
  const isWhole = typeof outgoing === 'bigint' && typeof incoming === 'bigint'
  return { amount: isWhole ? outgoing + incoming : undefined, written, currency }
}

function firstFilled(cells: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    const cell = cells[place]
    if (cell !== undefined && cell !== '') return cell
  }
  return ''
}

function firstAmount(
  cells: readonly string[],
  places: readonly number[],
  plan: Plan,
): StatementAmount | undefined {
  return readAmount(firstFilled(cells, places), plan.decimal)?.amount
}

function negated(amount: StatementAmount): StatementAmount {
  if (typeof amount === 'bigint') return -amount
  const { unsettled } = amount
  return { unsettled: unsettled.startsWith('-') ? unsettled.slice(1) : `-${unsettled}` }
}

function textOf(cells: readonly string[], places: readonly number[]): string {
  let text = ''
  for (const place of places) {
    const cell = cells[place]
    if (cell !== undefined && cell !== '') text = joinedText(text, onOneLine(cell))
  }
  return text
}

/** A cell by its place; empty where the table has no such column or the row no such cell. */
function cellAt(cells: readonly string[], place: number): string {
  // A place of -1 would be looked up by its name, which takes long.
  return place === -1 ? '' : (cells[place] ?? '')
}

function onOneLine(cell: string): string {
  return cell.includes('\n') || cell.includes('\r') ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell
}

/** The account's number without the apostrophes that keep spreadsheets from counting with it. */
function accountOf(cells: readonly string[], places: readonly number[]): string {
  if (places.length === 0) return ''
  return places
    .map((place) => (cells[place] ?? '').replace(/^'|'$/g, '').trim())
    .filter((part) => part !== '')
    .join('-')
}

function currencyOf(cell: string): string {
  if (cell === '') return ''
  const code = cell.toUpperCase()
  return currencyCodes.has(code) ? code : code === 'CDN' ? 'CAD' : ''
}
