import type { CivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import type { LineFlag, StatementLine } from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import { type RepairedDate, readCompactDate, readDate } from '../written-date.ts'
import type { Draft } from './draft.ts'
import { joinedText } from './finish.ts'

/** The fields of an STMTTRN that are kept, as the bank wrote them; empty where it wrote none. */
export type Transaction = {
  readonly place: number
  type: string
  date: string
  userDate: string
  amount: string
  bankId: string
  cheque: string
  name: string
  memo: string
  currency: string
  corrects: string
  correction: string
}

/** A transaction of which nothing is known yet but where it begins. */
export function emptyTransaction(place: number): Transaction {
  return {
    place,
    type: '',
    date: '',
    userDate: '',
    amount: '',
    bankId: '',
    cheque: '',
    name: '',
    memo: '',
    currency: '',
    corrects: '',
    correction: '',
  }
}

/**
 * Keeps a field of a transaction; `inside` is the aggregate around it, whose fields of the same name are not
 * its own.
 */
export function keepField(transaction: Transaction, inside: string, name: string, value: string): void {
  if (inside !== '') {
    if (inside === 'PAYEE' && name === 'NAME') transaction.name = value
    else if (inside === 'CURRENCY' && name === 'CURSYM') transaction.currency = value.toUpperCase()
    return
  }
  switch (name) {
    case 'TRNTYPE':
      transaction.type = value
      break
    case 'DTPOSTED':
      transaction.date = value
      break
    case 'DTUSER':
      transaction.userDate = value
      break
    case 'TRNAMT':
      transaction.amount = value
      break
    case 'FITID':
      transaction.bankId = value
      break
    case 'CHECKNUM':
      transaction.cheque = value
      break
    case 'NAME':
      transaction.name = value
      break
    case 'MEMO':
      transaction.memo = value
      break
    case 'CORRECTFITID':
      transaction.corrects = value
      break
    case 'CORRECTACTION':
      transaction.correction = value.toUpperCase()
      break
  }
}

/** Puts a transaction on its statement: as a line, or held with the reason where it cannot be imported. */
export function addTransaction(
  statement: Draft,
  from: Transaction,
  row: number,
  isCut: boolean,
  dates: DateMemory,
): void {
  const read = remembered(from.date, dates)
  const date = read?.date
  const amount = readAmount(from.amount, 'either')?.amount
  const text = joinedText(from.name, from.memo) || joinedText(from.type, from.cheque)
  const why = reasonToHold(from, date, amount !== undefined, isCut)
  if (why !== undefined || date === undefined || amount === undefined) {
    statement.held.push({
      row,
      why: why ?? refusal('statement-row-no-amount', { written: from.amount }),
      text,
      pending: false,
      ...(date === undefined || isCut ? {} : { date }),
      ...(amount === undefined || isCut ? {} : { amount }),
      ...(from.bankId === '' ? {} : { bankId: from.bankId }),
    })
    return
  }
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row,
    date,
    amount,
    text,
    pending: false,
  }
  if (from.name !== '') line.payee = from.name
  if (from.memo !== '') line.memo = from.memo
  if (from.bankId !== '') line.bankId = from.bankId
  if (from.type !== '') line.type = from.type
  if (/[^0]/.test(from.cheque)) line.cheque = from.cheque
  const flags: LineFlag[] = []
  if (read?.isRepaired === true) flags.push('date-repaired')
  if (typeof amount !== 'bigint') flags.push('finer-than-a-cent')
  if (from.currency !== '' && from.currency !== statement.currency) line.currency = from.currency
  if (from.corrects !== '') {
    line.replaces = from.corrects
    flags.push('replaces-earlier')
  }
  const used = from.userDate === '' ? undefined : remembered(from.userDate, dates)?.date
  if (used !== undefined && used !== date) line.otherDate = used
  if (flags.length > 0) line.flags = flags
  statement.lines.push(line)
}

function reasonToHold(
  from: Transaction,
  date: CivilDate | undefined,
  hasAmount: boolean,
  isCut: boolean,
): Refusal | undefined {
  if (isCut) return refusal('statement-row-cut')
  if (from.correction === 'DELETE') return refusal('statement-row-withdrawn', { id: from.corrects })
  if (date === undefined) return refusal('statement-row-no-date', { written: from.date })
  if (!hasAmount) return refusal('statement-row-no-amount', { written: from.amount })
  return undefined
}

/** The dates that a file was found to write: a statement has few days and many lines. */
export type DateMemory = Map<string, RepairedDate | undefined>

function remembered(text: string, dates: DateMemory): RepairedDate | undefined {
  if (dates.has(text)) return dates.get(text)
  const date = ofxDate(text)
  if (dates.size < 10_000) dates.set(text, date)
  return date
}

/** The day that an OFX date writes in its first eight digits; hours and zones do not move it. */
export function dateOf(text: string): CivilDate | undefined {
  return ofxDate(text)?.date
}

function ofxDate(text: string): RepairedDate | undefined {
  if (text === '') return undefined
  const compact = readCompactDate(text)
  if (compact !== undefined) return compact
  const date = readDate(text, 'ymd')
  return date === undefined ? undefined : { date, isRepaired: false }
}
