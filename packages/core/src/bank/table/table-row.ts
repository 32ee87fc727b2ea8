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

/** What a reader of rows remembers: dates that were read before, and what it noticed. */
export type RowMemory = { readonly dates: Map<string, CivilDate | undefined>; readonly notices: Notice[] }

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
  const written = cells[at.date] ?? ''
  const date = written === '' ? undefined : dateOf(written, plan.order, memory)
  const money = amountOf(row, plan, memory)
  const text = textOf(cells, at.texts)
  if (date === undefined || money.amount === undefined) return unfinished(row, plan, date, money, text)
  const stated = balanceTextOf(text)
  if (stated !== undefined) return { kind: 'balance', which: stated, amount: money.amount }
  const status = at.status === -1 ? 'booked' : statusOf(cells[at.status] ?? '')
  const account = accountOf(cells, at.accounts)
  const currency = currencyOf(cells[at.currency]) || money.currency
  if (status === 'void') {
    const why = refusal('statement-row-not-booked', { status: cells[at.status] ?? '' })
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
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row: row.row,
    date: start.date,
    amount: start.amount,
    text: start.text,
    pending: start.pending,
  }
  const payee = at.payee === -1 ? '' : onOneLine(cells[at.payee] ?? '')
  if (payee !== '') {
    line.payee = payee
    const memo = textOf(
      cells,
      at.texts.filter((index) => index !== at.payee),
    )
    if (memo !== '') line.memo = memo
  }
  if (line.text === '') line.text = cells[at.type] ?? ''
  const bankId = at.bankId === -1 ? '' : (cells[at.bankId] ?? '')
  if (/[^0\s]/.test(bankId)) line.bankId = bankId
  const cheque = at.cheque === -1 ? '' : (cells[at.cheque] ?? '')
  if (/[^0\s]/.test(cheque)) line.cheque = cheque
  const type = at.type === -1 ? cells[at.direction] : cells[at.type]
  if (type !== undefined && type !== '') line.type = type
  for (const index of at.balances) {
    const balance = readAmount(cells[index] ?? '', plan.decimal)?.amount
    if (balance === undefined) continue
    line.balance = balance
    break
  }
  const other = at.otherDate === -1 ? '' : (cells[at.otherDate] ?? '')
  const otherDate = other === '' ? undefined : dateOf(other, plan.order, memory)
  if (otherDate !== undefined && otherDate !== start.date) line.otherDate = otherDate
  if (typeof start.amount !== 'bigint') line.flags = ['finer-than-a-cent']
  return line
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
  const written = cells[at.date] ?? ''
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
  const status = statusOf(cells[at.status] ?? '')
  const pending = statusOf(written) === 'pending' || status === 'pending'
  const known = {
    ...(date === undefined ? {} : { date }),
    ...(money.amount === undefined ? {} : { amount: money.amount }),
  }
  const why =
    status === 'void'
      ? refusal('statement-row-not-booked', { status: cells[at.status] ?? '' })
      : reasonToHold(date, written, money, pending)
  return {
    kind: 'held',
    held: { row: row.row, why, text: words, pending, ...known },
    account: accountOf(cells, at.accounts),
    currency: currencyOf(cells[at.currency]) || money.currency,
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
  if (memory.dates.has(text)) return memory.dates.get(text)
  const date = readDate(text, order)
  if (memory.dates.size < 20_000) memory.dates.set(text, date)
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

function onOneLine(cell: string): string {
  return cell.includes('\n') || cell.includes('\r') ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell
}

/** The account's number without the apostrophes that keep spreadsheets from counting with it. */
function accountOf(cells: readonly string[], places: readonly number[]): string {
  return places
    .map((place) => (cells[place] ?? '').replace(/^'|'$/g, '').trim())
    .filter((part) => part !== '')
    .join('-')
}

function currencyOf(cell: string | undefined): string {
  const code = (cell ?? '').toUpperCase()
  return currencyCodes.has(code) ? code : code === 'CDN' ? 'CAD' : ''
}
