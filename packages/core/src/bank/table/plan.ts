import { type Notice, notice } from '../notices.ts'
import { decimalMarkOf, readAmount } from '../written-amount.ts'
import { orderInHeading, type SettledOrder, settledOrder } from './date-order.ts'
import type {
  ColumnRole,
  DateOrder,
  DecimalMark,
  DetectedColumn,
  SettledBy,
  SignRule,
  TableProfile,
} from './detected.ts'
import type { FoundColumns } from './find-columns.ts'
import type { TableRow } from './split-table.ts'
import { directionOf, isCardPaymentText } from './words.ts'

/** The columns of a table by role: a place among the cells, or -1 where there is none. */
export type Places = {
  readonly date: number
  readonly otherDate: number
  readonly payee: number
  readonly texts: readonly number[]
  readonly amounts: readonly DetectedColumn[]
  readonly outs: readonly number[]
  readonly ins: readonly number[]
  readonly direction: number
  readonly balances: readonly number[]
  readonly currency: number
  readonly accounts: readonly number[]
  readonly cheque: number
  readonly bankId: number
  readonly status: number
  readonly type: number
  readonly opening: number
  readonly closing: number
}

/** How a table is read: its columns, and what was settled of dates and amounts from the whole file. */
export type Plan = {
  readonly at: Places
  readonly order: DateOrder
  readonly orderFrom: SettledBy
  readonly decimal: DecimalMark
  readonly sign: SignRule
  readonly signFrom: SettledBy
  /** Under `word`: what a row without a word means, where all words of the file say the same. */
  readonly unmarked: 1 | -1 | 0
  /** Under `two-columns`: whether all that went out, and all that came in, is written with a minus. */
  readonly isOutNegative: boolean
  readonly isInNegative: boolean
  readonly notices: readonly Notice[]
}

const sampledRows = 2000

/** The columns by role. */
export function placesOf(columns: readonly DetectedColumn[]): Places {
  const all = (role: ColumnRole) => columns.filter((each) => each.role === role)
  const place = (role: ColumnRole) => all(role)[0]?.index ?? -1
  const words = columns.filter((each) => each.role === 'text' || each.role === 'payee')
  return {
    date: place('date'),
    otherDate: place('other-date'),
    payee: place('payee'),
    texts: words.map((each) => each.index).sort((a, b) => a - b),
    amounts: all('amount'),
    outs: all('money-out').map((each) => each.index),
    ins: all('money-in').map((each) => each.index),
    direction: place('direction'),
    balances: all('balance').map((each) => each.index),
    currency: place('currency'),
    accounts: all('account').map((each) => each.index),
    cheque: place('cheque'),
    bankId: place('bank-id'),
    status: place('status'),
    type: place('type'),
    opening: place('opening'),
    closing: place('closing'),
  }
}

/**
 * Settles from all rows how dates, decimals and signs are written; the profile of the account decides what
 * they leave open.
 */
export function planOf(
  rows: readonly TableRow[],
  found: FoundColumns,
  delimiter: string,
  profile: TableProfile | undefined,
): Plan {
  const at = placesOf(found.columns)
  const usual = found.layout?.dateOrder ?? usualOrder(rows, at.date, delimiter)
  const settled = orderOf(rows, at, found, profile, usual)
  const decimal = decimalOf(rows, at) ?? profile?.decimal ?? (delimiter === ';' ? ',' : '.')
  const sign = signOf(rows, at, found, decimal, profile)
  return {
    at,
    order: settled.order,
    orderFrom: settled.from,
    decimal,
    sign: sign.rule,
    signFrom: sign.from,
    unmarked: sign.rule === 'word' ? unmarkedOf(rows, at) : 0,
    isOutNegative: sign.rule === 'two-columns' && isAllNegative(rows, at.outs, decimal),
    isInNegative: sign.rule === 'two-columns' && isAllNegative(rows, at.ins, decimal),
    notices: [...settled.notices, ...sign.notices],
  }
}

/**
 * The order of the dates: by the dates of the transactions; where these leave it open, by what the heading
 * says, then by the dates of posting beside them.
 */
function orderOf(
  rows: readonly TableRow[],
  at: Places,
  found: FoundColumns,
  profile: TableProfile | undefined,
  usual: DateOrder,
): SettledOrder {
  const usualFrom = found.layout?.dateOrder === undefined ? 'assumed' : 'layout'
  const settled = settledOrder(datesIn(rows, at.date), profile?.dateOrder, usual, usualFrom)
  if (settled.from !== 'assumed') return settled
  const said = orderInHeading(found.columns.find((column) => column.role === 'date')?.heading ?? '')
  if (said !== undefined) return { order: said, from: 'file', notices: [] }
  const beside = settledOrder(datesIn(rows, at.otherDate), undefined, usual)
  const isTold = beside.from === 'file' && beside.order !== 'ymd'
  return isTold ? beside : settled
}

/** The dates as they are written; one that stands in many rows after each other is given once. */
function datesIn(rows: readonly TableRow[], place: number): readonly string[] {
  const dates: string[] = []
  let last = ''
  for (const { cells } of rows) {
    const cell = cells[place] ?? ''
    if (cell !== '' && cell !== last) dates.push(cell)
    last = cell
  }
  return dates
}

/** Points between the numbers and semicolons between the cells come from places that write the day first. */
function usualOrder(rows: readonly TableRow[], date: number, delimiter: string): DateOrder {
  const example = rows.find((row) => (row.cells[date] ?? '') !== '')?.cells[date] ?? ''
  return delimiter === ';' || /^\d{1,2}\.\d{1,2}\./.test(example) ? 'dmy' : 'mdy'
}

function decimalOf(rows: readonly TableRow[], at: Places): DecimalMark | undefined {
  const columns = [...at.amounts.map((each) => each.index), ...at.outs, ...at.ins, ...at.balances]
  const cells = rows.slice(0, sampledRows).flatMap((row) => columns.map((index) => row.cells[index] ?? ''))
  return decimalMarkOf(cells)
}

type SettledSign = { readonly rule: SignRule; readonly from: SettledBy; readonly notices: readonly Notice[] }

function signOf(
  rows: readonly TableRow[],
  at: Places,
  found: FoundColumns,
  decimal: DecimalMark,
  profile: TableProfile | undefined,
): SettledSign {
  if (at.amounts.length === 0) return { rule: 'two-columns', from: 'file', notices: [] }
  if (profile?.sign !== undefined) return { rule: profile.sign, from: 'remembered', notices: [] }
  const byLayout = found.layout?.sign
  if (byLayout === 'inverted') return { rule: 'inverted', from: 'layout', notices: [] }
  const seen = signsOf(rows, at, decimal)
  if (seen.minus > 0) {
    if (byLayout === 'signed') return { rule: 'signed', from: 'layout', notices: [] }
    const isInverted = isPaidByMinus(seen) || isAgainstWords(seen)
    if (!isInverted && seen.words === 0 && hasMerchants(found) && seen.plus > seen.minus * 2)
      return assumedOut
    return { rule: isInverted ? 'inverted' : 'signed', from: 'file', notices: [] }
  }
  if (seen.words > 0) return { rule: 'word', from: 'file', notices: [] }
  if (byLayout !== undefined) return { rule: byLayout, from: 'layout', notices: [] }
  if (seen.plus > 0 && hasMerchants(found)) return assumedOut
  const isAsked = seen.plus > 0
  return { rule: 'signed', from: 'assumed', notices: isAsked ? [notice('sign-assumed')] : [] }
}

/**
 * A file of merchants whose amounts are mostly positive is a card's list of purchases; a person confirms it.
 */
const assumedOut: SettledSign = { rule: 'inverted', from: 'assumed', notices: [notice('sign-assumed-out')] }

function hasMerchants(found: FoundColumns): boolean {
  return found.columns.some((column) => /merchant|marchand|commer[cç]ant/i.test(column.heading))
}

type SeenSigns = {
  minus: number
  plus: number
  words: number
  agree: number
  disagree: number
  paidByMinus: number
  paidByPlus: number
  boughtByPlus: number
}

function signsOf(rows: readonly TableRow[], at: Places, decimal: DecimalMark): SeenSigns {
  const seen: SeenSigns = {
    minus: 0,
    plus: 0,
    words: 0,
    agree: 0,
    disagree: 0,
    paidByMinus: 0,
    paidByPlus: 0,
    boughtByPlus: 0,
  }
  for (const [index, { cells }] of rows.entries()) {
    // Past the sample only a minus can change the answer.
    if (index >= sampledRows && seen.minus > 0) break
    for (const column of at.amounts) {
      const cell = cells[column.index] ?? ''
      if (cell === '' || (index >= sampledRows && !hasMinus(cell))) continue
      const written = readAmount(cell, decimal)
      if (written === undefined) continue
      const isMinus = written.sign === 'minus' && written.word === undefined
      if (isMinus) seen.minus += 1
      else seen.plus += 1
      const told = at.direction === -1 ? undefined : directionOf(cells[at.direction] ?? '')
      const word = written.word === 'CR' ? 1 : written.word === 'DR' ? -1 : told
      if (word !== undefined) {
        seen.words += 1
        if ((word === -1) === isMinus) seen.agree += 1
        else seen.disagree += 1
      }
      const isPayment = at.texts.some((text) => isCardPaymentText(cells[text] ?? ''))
      if (isPayment && isMinus) seen.paidByMinus += 1
      else if (isPayment) seen.paidByPlus += 1
      else if (!isMinus) seen.boughtByPlus += 1
    }
  }
  return seen
}

function hasMinus(cell: string): boolean {
  return /[-(\u2010-\u2015\u2212]/.test(cell)
}

/**
 * A card whose payments are negative and whose purchases are positive writes what is owed, not what came in.
 */
function isPaidByMinus(seen: SeenSigns): boolean {
  return (
    seen.paidByMinus > 0 && seen.paidByPlus === 0 && seen.boughtByPlus > (seen.minus - seen.paidByMinus) * 2
  )
}

function isAgainstWords(seen: SeenSigns): boolean {
  return seen.disagree >= 2 && seen.agree === 0
}

function unmarkedOf(rows: readonly TableRow[], at: Places): 1 | -1 | 0 {
  const words = new Set<number>()
  for (const { cells } of rows) {
    const word = directionOf(cells[at.direction] ?? '')
    if (word !== undefined) words.add(word)
    for (const column of at.amounts) {
      const mark = /\b(CR|DR)\.?$/i.exec(cells[column.index] ?? '')?.[1]?.toUpperCase()
      if (mark !== undefined) words.add(mark === 'CR' ? 1 : -1)
    }
  }
  if (words.size !== 1) return 0
  return words.has(1) ? -1 : 1
}

function isAllNegative(rows: readonly TableRow[], columns: readonly number[], decimal: DecimalMark): boolean {
  let hasAny = false
  for (const { cells } of rows.slice(0, sampledRows)) {
    for (const index of columns) {
      const written = readAmount(cells[index] ?? '', decimal)
      if (written === undefined || written.amount === 0n) continue
      if (written.sign !== 'minus') return false
      hasAny = true
    }
  }
  return hasAny
}
