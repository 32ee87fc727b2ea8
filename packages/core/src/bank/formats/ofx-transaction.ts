import type { CivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import type { LineFlag, StatementAmount, StatementLine } from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import { type RepairedDate, readCompactDate, readDate } from '../written-date.ts'
import type { Draft } from './draft.ts'
import { joinedText } from './finish.ts'

/**
 * The fields of an STMTTRN, or of a pending STMTTRNP, that are kept, as the bank wrote them; empty where it
 * wrote none.
 */
export type Transaction = {
  readonly place: number
  readonly isPending: boolean
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
export function emptyTransaction(place: number, isPending = false): Transaction {
  return {
    place,
    isPending,
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

/** The fields of a transaction by their tags. */
const fields: ReadonlyMap<string, Exclude<keyof Transaction, 'place' | 'isPending'>> = new Map([
  ['TRNTYPE', 'type'],
  ['DTPOSTED', 'date'],
  ['DTTRAN', 'date'],
  ['DTUSER', 'userDate'],
  ['TRNAMT', 'amount'],
  ['FITID', 'bankId'],
  ['CHECKNUM', 'cheque'],
  ['NAME', 'name'],
  ['MEMO', 'memo'],
  ['CORRECTFITID', 'corrects'],
  ['CORRECTACTION', 'correction'],
])

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
  // Each by its own name: one store for all of them would be looked up again at every field of a file.
  switch (fields.get(name)) {
    case 'type':
      transaction.type = value
      break
    case 'date':
      transaction.date = value
      break
    case 'userDate':
      transaction.userDate = value
      break
    case 'amount':
      transaction.amount = value
      break
    case 'bankId':
      transaction.bankId = value
      break
    case 'cheque':
      transaction.cheque = value
      break
    case 'name':
      transaction.name = value
      break
    case 'memo':
      transaction.memo = value
      break
    case 'corrects':
      transaction.corrects = value
      break
    case 'correction':
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
  memory: FileMemory,
): void {
  const read = remembered(from.date, memory)
  const date = read?.date
  const amount = readAmount(from.amount, 'either')?.amount
  const text = joinedText(from.name, from.memo) || joinedText(from.type, from.cheque)
  const why = reasonToHold(from, date, amount !== undefined, isCut)
  if (why !== undefined || date === undefined || amount === undefined) {
    statement.held.push({
      row,
      why: why ?? refusal('statement-row-no-amount', { written: from.amount }),
      text,
      pending: from.isPending,
      ...(date === undefined || isCut ? {} : { date }),
      ...(amount === undefined || isCut ? {} : { amount }),
      ...(from.bankId === '' ? {} : { bankId: from.bankId }),
    })
    return
  }
  const line = lineOf(from, row, date, amount, text)
  if (from.isPending) line.pending = true
  if (read?.isRepaired === true) flag(line, 'date-repaired')
  if (typeof amount !== 'bigint') flag(line, 'finer-than-a-cent')
  if (from.currency !== '' && from.currency !== statement.currency) line.currency = from.currency
  if (from.corrects !== '') {
    line.replaces = from.corrects
    flag(line, 'replaces-earlier')
  }
  const used = from.userDate === '' ? undefined : remembered(from.userDate, memory)?.date
  if (used !== undefined && used !== date) line.otherDate = used
  statement.lines.push(line)
}

function flag(line: Line, why: LineFlag): void {
  line.flags = line.flags === undefined ? [why] : [...line.flags, why]
}

type Line = { -readonly [K in keyof StatementLine]: StatementLine[K] }

/** A line with what banks write. Most lines have all of it: made at once, they take half the room. */
function lineOf(
  { name, memo, bankId, type, cheque }: Transaction,
  row: number,
  date: CivilDate,
  amount: StatementAmount,
  text: string,
): Line {
  const isUsual = name !== '' && memo !== '' && bankId !== '' && type !== ''
  const line: Line = isUsual
    ? {
        row,
        date,
        amount,
        text,
        pending: false,
        payee: name,
        memo: memo === name ? name : memo,
        bankId,
        type,
      }
    : { row, date, amount, text, pending: false }
  if (!isUsual) {
    if (name !== '') line.payee = name
    if (memo !== '') line.memo = memo
    if (bankId !== '') line.bankId = bankId
    if (type !== '') line.type = type
  }
  if (cheque !== '' && /[^0]/.test(cheque)) line.cheque = cheque
  return line
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

/**
 * What a file was found to write: its dates, of which a statement has few, the last of them first at
 * hand.
 */
export type FileMemory = {
  readonly dates: Map<string, RepairedDate | undefined>
  lastText: string
  lastDate: RepairedDate | undefined
}

/** Nothing read yet. */
export function emptyMemory(): FileMemory {
  return { dates: new Map(), lastText: '', lastDate: undefined }
}

function remembered(text: string, memory: FileMemory): RepairedDate | undefined {
  if (text === memory.lastText) return memory.lastDate
  const { dates } = memory
  let date = dates.get(text)
  if (date === undefined && !dates.has(text)) {
    date = ofxDate(text)
    if (dates.size < 10_000) dates.set(text, date)
  }
  memory.lastText = text
  memory.lastDate = date
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
