import { ok, type Refused, type Result, refuse } from '../../kit/result.ts'
import { type Notice, notice } from '../notices.ts'
import {
  amountText,
  type BankStatement,
  type StatementAmount,
  type StatementFile,
  type StatementKind,
} from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'
import type { Draft } from './draft.ts'
import { inCurrency, noticesOf } from './finish.ts'
import { readMarkup } from './markup.ts'
import {
  addTransaction,
  dateOf,
  emptyMemory,
  emptyTransaction,
  type FileMemory,
  keepField,
  type Transaction,
} from './ofx-transaction.ts'
import { rowCounter } from './row-counter.ts'

/**
 * OFX 1 (SGML) and OFX 2 (XML), with their kin QFX and QBO. One file may hold many statements: bank, card,
 * investment. The sign of an amount decides money in or out, not the type of the transaction; dates are the
 * days that are written, without a shift of zone. A transaction without a readable amount or date is held,
 * and so is one that the file's end cuts. Refuses `statement-bank-error` (the bank's own message) and
 * `statement-not-a-statement` (a profile, a list of accounts, a sign-on alone). Source: OFX 1.6 and 2.1.1,
 * sections 2, 3.1.4, 11.4 and 13.9.
 */
export const ofx: BankFormat = { name: 'ofx', label: 'OFX, QFX, QBO', looksLike, read }

type Reading = {
  readonly row: (place: number) => number
  readonly statements: Draft[]
  readonly messages: string[]
  readonly memory: FileMemory
  statement: Draft | undefined
  transaction: Transaction | undefined
  trade: { readonly place: number; readonly type: string; readonly fields: Map<string, string> } | undefined
  tradeType: string
  /** The aggregate that the reader is inside of, where its fields must not be taken for the outer one's. */
  inside: string
  status: { code: string; severity: string; message: string } | undefined
  answer: string
}

const statementKinds: ReadonlyMap<string, StatementKind> = new Map([
  ['STMTRS', 'bank'],
  ['CCSTMTRS', 'card'],
  ['INVSTMTRS', 'investment'],
])

/** What a tag is to a statement; those that are not here hold a field or nothing. */
type Part =
  | 'statement'
  | 'line'
  | 'pending-line'
  | 'list'
  | 'status'
  | 'trade'
  | 'trade-type'
  | 'inside'
  | 'answer'

/**
 * Tags by what they are. Beside booked transactions a bank may list those that are pending (STMTTRNP, from
 * OFX 2.1 on).
 */
const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    statement: 'STMTRS CCSTMTRS INVSTMTRS',
    line: 'STMTTRN',
    'pending-line': 'STMTTRNP',
    list: 'BANKTRANLIST BANKTRANLISTP INVTRANLIST',
    status: 'STATUS',
    trade: 'INVTRAN',
    'trade-type':
      'BUYSTOCK BUYMF BUYDEBT BUYOPT BUYOTHER SELLSTOCK SELLMF SELLDEBT SELLOPT SELLOTHER REINVEST INCOME INVEXPENSE JRNLFUND JRNLSEC MARGININTEREST RETOFCAP SPLIT TRANSFER CLOSUREOPT',
    inside:
      'BANKACCTFROM CCACCTFROM INVACCTFROM BANKACCTTO CCACCTTO LEDGERBAL AVAILBAL CURRENCY ORIGCURRENCY PAYEE BAL',
    answer: 'PROFRS ACCTINFORS SONRS',
  } satisfies Record<Part, string>).flatMap(([part, names]) =>
    // The keys of the table above are parts, which the type of `entries` does not say.
    names.split(' ').map((name) => [name, part as Part] as const),
  ),
)

function looksLike(text: string): number {
  const head = text.slice(0, 4096).toUpperCase()
  if (/<OFX[\s>]/.test(head) || head.includes('OFXHEADER')) return 1
  return /<(?:STMTTRN|CCSTMTRS|STMTRS|INVSTMTRS|BANKTRANLIST)[\s>]/.test(head) ? 0.9 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const reading = newReading(text)
  readMarkup(text, 0, {
    open: (name, value, place) => opened(reading, name, value, place),
    close: (name) => closed(reading, name),
  })
  const isCut = !/<\/\s*OF[XC]\s*>/i.test(text.slice(-65536))
  endTransaction(reading, isCut)
  endTrade(reading)
  endStatus(reading)
  if (reading.statements.length === 0) return refuseEmpty(reading)
  const statements = reading.statements.map((draft) => inCurrency(draft, options.currency))
  return ok({
    format: 'ofx',
    statements,
    notices: [
      ...(isCut ? [notice('file-cut', {}, rowCounter(text)(text.length))] : []),
      ...reading.messages.map((message) => notice('bank-message', { message })),
      ...statements.flatMap(cardSign),
      ...noticesOf(statements),
    ],
    skipped: [],
  })
}

function newReading(text: string): Reading {
  return {
    row: rowCounter(text),
    statements: [],
    messages: [],
    memory: emptyMemory(),
    statement: undefined,
    transaction: undefined,
    trade: undefined,
    tradeType: '',
    inside: '',
    status: undefined,
    answer: '',
  }
}

function opened(reading: Reading, name: string, value: string, place: number): void {
  const { transaction } = reading
  const part = parts.get(name)
  const isLine = part === 'line' || part === 'pending-line'
  if (value !== '' && !isLine && part !== 'statement') {
    if (reading.status !== undefined) keepStatus(reading.status, name, value)
    else if (transaction !== undefined) keepField(transaction, reading.inside, name, value)
    else if (reading.trade !== undefined) reading.trade.fields.set(name, value)
    else if (reading.statement !== undefined) keepStated(reading.statement, reading.inside, name, value)
    return
  }
  if (isLine) startTransaction(reading, place, part === 'pending-line')
  else if (transaction !== undefined && part !== 'statement') {
    if (part === 'inside') reading.inside = name
  } else if (part !== undefined) startOther(reading, part, name, place)
}

function startTransaction(reading: Reading, place: number, isPending: boolean): void {
  endTransaction(reading, false)
  endTrade(reading)
  if (reading.statement === undefined) startStatement(reading, 'bank')
  reading.transaction = emptyTransaction(place, isPending)
  reading.inside = ''
}

function startOther(reading: Reading, part: Part, name: string, place: number): void {
  if (part === 'statement') startStatement(reading, statementKinds.get(name) ?? 'bank')
  else if (part === 'status') reading.status = { code: '', severity: '', message: '' }
  else if (part === 'trade') {
    endTrade(reading)
    reading.trade = { place, type: reading.tradeType, fields: new Map() }
  } else if (part === 'trade-type') {
    endTrade(reading)
    reading.tradeType = name
  } else if (part === 'inside') reading.inside = name
  else if (part === 'answer') reading.answer = name
}

function startStatement(reading: Reading, kind: StatementKind): void {
  endTransaction(reading, false)
  endTrade(reading)
  endStatus(reading)
  reading.inside = ''
  reading.statement = { kind, lines: [], held: [], trades: [] }
  reading.statements.push(reading.statement)
}

function closed(reading: Reading, name: string): void {
  const part = parts.get(name)
  if (part === undefined) return
  if (part === 'line' || part === 'pending-line') endTransaction(reading, false)
  else if (name === reading.inside) reading.inside = ''
  else if (part === 'status') endStatus(reading)
  else if (part === 'list') {
    endTransaction(reading, false)
    endTrade(reading)
    reading.inside = ''
  } else if (part === 'statement') {
    endTransaction(reading, false)
    endTrade(reading)
    reading.statement = undefined
  }
}

function endTransaction(reading: Reading, isCut: boolean): void {
  const { transaction, statement } = reading
  if (transaction === undefined || statement === undefined) return
  addTransaction(statement, transaction, reading.row(transaction.place), isCut, reading.memory)
  reading.transaction = undefined
  reading.inside = ''
}

function endTrade(reading: Reading): void {
  const { trade, statement } = reading
  reading.trade = undefined
  if (trade === undefined || statement === undefined) return
  const field = (name: string) => trade.fields.get(name) ?? ''
  const [date, total, id] = [
    dateOf(field('DTTRADE')),
    readAmount(field('TOTAL'), 'either')?.amount,
    field('FITID'),
  ]
  const words = [field('UNITS'), field('UNIQUEID'), field('MEMO')].filter((each) => each !== '')
  statement.trades.push({
    row: reading.row(trade.place),
    type: trade.type,
    text: words.join(' '),
    ...(date === undefined ? {} : { date }),
    ...(total === undefined ? {} : { total }),
    ...(id === '' ? {} : { bankId: id }),
  })
}

function keepStatus(status: NonNullable<Reading['status']>, name: string, value: string): void {
  if (name === 'CODE') status.code = value
  else if (name === 'SEVERITY') status.severity = value.toUpperCase()
  else if (name === 'MESSAGE') status.message = value
}

/** Status 0 is success; `INFO` beside another number is no error either. */
function endStatus(reading: Reading): void {
  const { status } = reading
  reading.status = undefined
  if (status === undefined || status.code === '' || /^0+$/.test(status.code)) return
  if (status.severity === 'INFO') return
  reading.messages.push(
    status.message === '' ? `STATUS ${status.code}` : `${status.message} (${status.code})`,
  )
}

function keepStated(statement: Draft, inside: string, name: string, value: string): void {
  if (inside === 'LEDGERBAL') keepBalance(statement, name, value)
  else if (inside === 'AVAILBAL' || inside === 'BAL') return
  else if (name === 'ACCTID') statement.accountId ??= value
  else if (name === 'BANKID' || name === 'BROKERID') statement.bankId ??= value
  else if (name === 'CURDEF') {
    statement.currency = value.toUpperCase()
    statement.currencyFrom = 'file'
  } else if (name === 'DTSTART' || name === 'DTEND') {
    const date = dateOf(value)
    if (date !== undefined) statement[name === 'DTSTART' ? 'from' : 'through'] = date
  }
}

function keepBalance(statement: Draft, name: string, value: string): void {
  const before = statement.closing
  if (name === 'BALAMT') {
    const amount: StatementAmount | undefined = readAmount(value, 'either')?.amount
    if (amount !== undefined) statement.closing = { ...before, amount }
  } else if (name === 'DTASOF' && before !== undefined) {
    const on = dateOf(value)
    if (on !== undefined) statement.closing = { ...before, on }
  }
}

/**
 * Most banks write what is owed on a card as a negative balance; some do not, so a positive one is asked
 * about.
 */
function cardSign(statement: BankStatement): Notice[] {
  const balance = statement.closing?.amount
  if (statement.kind !== 'card' || typeof balance !== 'bigint' || balance <= 0n) return []
  return [notice('card-balance-sign', { balance: amountText(balance) })]
}

function refuseEmpty(reading: Reading): Refused {
  if (reading.messages.length > 0) {
    return refuse('statement-bank-error', { message: reading.messages.join('; ') })
  }
  return refuse('statement-not-a-statement', { found: `OFX ${reading.answer}`.trim() })
}
