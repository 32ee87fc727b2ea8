import type { Cents } from '../../kit/cents.ts'
import type { CivilDate } from '../../kit/civil-date.ts'
import { isCivilDate } from '../../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse } from '../../kit/result.ts'
import { type Notice, notice } from '../notices.ts'
import { amountText, type SkippedRow, type StatementFile, type StatementLine } from '../statement.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'
import type { Draft } from './draft.ts'
import { inCurrency, noticesOf } from './finish.ts'
import { linesOf } from './lines-of.ts'

/**
 * BAI2 cash management reports: 01 file, 02 group, 03 account, 16 transaction, 88 continuation, 49, 98 and
 * 99 totals. One account record is one statement; its day is the group's as-of day. Amounts are cents
 * without a mark; the type code gives the direction: 100 to 399 credit, 400 to 699 debit. Balance 010 opens
 * and 015 closes the ledger. Records may share a line or lack the final slash. The account's control total
 * is compared, and a difference noticed. Refuses `statement-not-a-statement` where there is no account
 * record.
 */
export const bai2: BankFormat = { name: 'bai2', label: 'BAI2', looksLike, read }

type BaiRecord = {
  readonly row: number
  readonly code: string
  readonly fields: string[]
  readonly words: string[]
}

type Reading = {
  readonly statements: Draft[]
  readonly notices: Notice[]
  readonly skipped: SkippedRow[]
  account: Draft | undefined
  date: CivilDate | undefined
  writtenDate: string
  currency: string
  controlTotal: Cents
  isCounted: boolean
}

const recordStart = /^(01|02|03|16|49|88|98|99)[,:]/
const splitWithin = /\/\s+(?=(?:01|02|03|16|49|88|98|99)[,:])/

function looksLike(text: string): number {
  return /^\s*01,[^,\n]{0,40},[^,\n]{0,40},\d{6},/.test(text.slice(0, 512)) ? 1 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const reading: Reading = {
    statements: [],
    notices: [],
    skipped: [],
    account: undefined,
    date: undefined,
    writtenDate: '',
    currency: '',
    controlTotal: 0n,
    isCounted: true,
  }
  let isWhole = false
  for (const record of recordsOf(text)) {
    if (record.code === '99') isWhole = true
    keepRecord(reading, record)
  }
  if (reading.statements.length === 0) return refuse('statement-not-a-statement', { found: 'BAI2' })
  const statements = reading.statements.map((draft) => inCurrency(draft, options.currency))
  const cut = isWhole ? [] : [notice('file-cut', {}, text.split('\n').length)]
  return ok({
    format: 'bai2',
    statements,
    notices: [...cut, ...reading.notices, ...noticesOf(statements)],
    skipped: reading.skipped,
  })
}

/** The records, each with its continuations: their fields for an account, their words for a transaction. */
function recordsOf(text: string): BaiRecord[] {
  const records: BaiRecord[] = []
  for (const { row, text: line } of linesOf(text)) {
    for (const piece of line.split(splitWithin)) {
      const last = records.at(-1)
      const bare = piece.trim().replace(/\/$/, '')
      if (bare === '') continue
      const code = recordStart.exec(bare)?.[1]
      if (code === undefined) last?.words.push(bare)
      else if (code !== '88') records.push({ row, code, fields: bare.split(','), words: [] })
      else if (last?.code === '03' || last?.code === '16') continueRecord(last, bare)
    }
  }
  return records
}

function continueRecord(record: BaiRecord, piece: string): void {
  const rest = piece.slice(3)
  // The words of a transaction may hold commas; the fields of an account go on where the line before broke
  // off.
  if (record.code === '16') record.words.push(rest.trim())
  else if (record.fields.length < 4000) record.fields.push(...rest.split(','))
}

function keepRecord(reading: Reading, record: BaiRecord): void {
  const { fields } = record
  if (record.code === '02') {
    reading.writtenDate = fields[4] ?? ''
    reading.date = dayOf(reading.writtenDate)
    reading.currency = fields[6]?.trim() ?? ''
  } else if (record.code === '03') startAccount(reading, record)
  else if (record.code === '16') addTransaction(reading, record)
  else if (record.code === '49') endAccount(reading, record)
}

/** BAI2 says US dollars where neither account nor group names a currency. */
function startAccount(reading: Reading, record: BaiRecord): void {
  const { fields } = record
  const currency = fields[2]?.trim() || reading.currency || 'USD'
  const account: Draft = { kind: 'bank', currency, currencyFrom: 'file', lines: [], held: [], trades: [] }
  const id = fields[1]?.trim() ?? ''
  if (id !== '') account.accountId = id
  if (reading.date !== undefined) account.through = reading.date
  reading.controlTotal = 0n
  reading.isCounted = true
  for (const { type, amount } of summariesOf(fields.slice(3))) {
    const cents = centsOf(amount)
    if (cents === undefined) continue
    reading.controlTotal += cents
    const stated = reading.date === undefined ? { amount: cents } : { amount: cents, on: reading.date }
    if (type === '010') account.opening = stated
    if (type === '015') account.closing = stated
  }
  reading.account = account
  reading.statements.push(account)
}

/**
 * The summaries of an account record: type, amount, count and funds type, whose own fields are passed over.
 */
function summariesOf(fields: readonly string[]): { type: string; amount: string }[] {
  const summaries: { type: string; amount: string }[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    summaries.push({ type: fields[at]?.trim() ?? '', amount: fields[at + 1]?.trim() ?? '' })
    at += 4 + fundsFields(fields, at + 3)
  }
  return summaries
}

/**
 * How many fields a funds type brings with it: S three amounts, V a day and a time, D a count and that many
 * pairs.
 */
function fundsFields(fields: readonly string[], at: number): number {
  const type = fields[at]?.trim().toUpperCase() ?? ''
  if (type === 'S') return 3
  if (type === 'V') return 2
  if (type !== 'D') return 0
  const count = Number(fields[at + 1])
  return Number.isInteger(count) && count >= 0 && count < 1000 ? 1 + 2 * count : 1
}

function addTransaction(reading: Reading, record: BaiRecord): void {
  const { account } = reading
  const { fields, row } = record
  if (account === undefined) return
  const [type = '', written = ''] = [fields[1]?.trim(), fields[2]?.trim()]
  const funds = fundsFields(fields, 3)
  const [bankId = '', customerId = ''] = [fields[4 + funds]?.trim(), fields[5 + funds]?.trim()]
  const first = fields
    .slice(6 + funds)
    .join(',')
    .trim()
  const memo = [first, ...record.words].filter((each) => each !== '').join(' ')
  const size = centsOf(written)
  if (size !== undefined) reading.controlTotal += size
  else if (written !== '') reading.isCounted = false
  if (type === '890') {
    reading.skipped.push({ row, as: 'no-line' })
    return
  }
  const direction = directionOf(type)
  const text = memo === '' ? type : memo
  if (reading.date === undefined || size === undefined || direction === undefined) {
    const why = reasonToHold(reading, record, size !== undefined)
    const known = {
      ...(reading.date === undefined ? {} : { date: reading.date }),
      ...(size === undefined || direction === undefined ? {} : { amount: size * direction }),
    }
    account.held.push({ row, why, text, pending: false, ...known })
    return
  }
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row,
    date: reading.date,
    amount: size * direction,
    text,
    pending: false,
    type,
  }
  if (memo !== '') line.memo = memo
  if (bankId !== '' || customerId !== '') line.bankId = bankId || customerId
  if (type === '475' && /^\d{1,12}$/.test(customerId)) line.cheque = customerId
  const valued = fields[3]?.trim().toUpperCase() === 'V' ? dayOf(fields[4] ?? '') : undefined
  if (valued !== undefined && valued !== line.date) line.otherDate = valued
  account.lines.push(line)
}

function reasonToHold(reading: Reading, record: BaiRecord, hasAmount: boolean): Refusal {
  if (reading.date === undefined) return refusal('statement-row-no-date', { written: reading.writtenDate })
  if (!hasAmount) return refusal('statement-row-no-amount', { written: record.fields[2] ?? '' })
  return refusal('statement-row-no-direction', { written: record.fields[1] ?? '' })
}

function directionOf(type: string): 1n | -1n | undefined {
  const code = /^\d{3}$/.test(type) ? Number(type) : 0
  if (code >= 100 && code <= 399) return 1n
  return code >= 400 && code <= 699 ? -1n : undefined
}

/**
 * The control total of an account is the sum of all amounts of its records, each with its own sign, whatever
 * they mean.
 */
function endAccount(reading: Reading, record: BaiRecord): void {
  const { account } = reading
  const stated = centsOf(record.fields[1]?.trim() ?? '')
  reading.account = undefined
  if (account === undefined || stated === undefined || !reading.isCounted || stated === reading.controlTotal)
    return
  const text = {
    account: account.accountId ?? '?',
    stated: amountText(stated),
    made: amountText(reading.controlTotal),
  }
  reading.notices.push(notice('control-total-differs', text, record.row))
}

function centsOf(text: string): Cents | undefined {
  return /^[+-]?\d{1,16}$/.test(text) ? BigInt(text.replace('+', '')) : undefined
}

function dayOf(text: string): CivilDate | undefined {
  const year = Number(text.slice(0, 2))
  const date = `${year < 70 ? '20' : '19'}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  return isCivilDate(date) ? date : undefined
}
