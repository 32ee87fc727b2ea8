import { ok, type Refusal, type Result, refusal, refuse } from '../../kit/result.ts'
import { notice } from '../notices.ts'
import type { StatementAmount, StatementFile, StatementLine } from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import { type RepairedDate, readCompactDate } from '../written-date.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'
import type { Draft } from './draft.ts'
import { inCurrency, joinedText, noticesOf } from './finish.ts'
import { readMarkup } from './markup.ts'
import { rowCounter } from './row-counter.ts'

/**
 * CAMT.052 (report), .053 (statement) and .054 (notification) of ISO 20022, any version. One `Ntry` is one
 * line of the account, also where it batches several payments; `CdtDbtInd` gives its direction, and
 * `RvslInd` does not turn it round. The day is the booking day, else the value day, as written. Entries that
 * are not booked are marked pending. Refuses `statement-not-a-statement` where no statement, report or
 * notification is inside.
 */
export const camt: BankFormat = { name: 'camt', label: 'CAMT.052, CAMT.053, CAMT.054', looksLike, read }

/** An entry while it is read: its fields as text, and what its payments say. */
type Entry = {
  readonly place: number
  readonly fields: Map<string, string>
  readonly debtors: string[]
  readonly creditors: string[]
  readonly remittances: string[]
  readonly references: string[]
}

type Balance = { code: string; amount: string; direction: string; date: string; currency: string }

type Reading = {
  readonly row: (place: number) => number
  readonly statements: Draft[]
  readonly path: string[]
  draft: Draft | undefined
  draftDepth: number
  entry: Entry | undefined
  entryDepth: number
  balance: Balance | undefined
  entryCurrency: string
  balanceCurrency: string
}

const containers = /^(?:STMT|RPT|NTFCTN)$/
const deepest = 64

function looksLike(text: string): number {
  const head = text.slice(0, 4096)
  if (/camt\.05[234]\./.test(head)) return 1
  return /<(?:\w{1,20}:)?(?:BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)[\s>]/.test(head) ? 1 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const reading = newReading(text)
  readMarkup(text, 0, {
    open: (name, value, place, tag) => opened(reading, name, value, place, tag),
    close: (name) => closed(reading, name),
  })
  const isCut = !/<\/(?:\w{1,20}:)?(?:Document|BkToCstmr\w{4,14})\s*>/.test(text.slice(-65536))
  if (reading.entry !== undefined) addEntry(reading, reading.entry, true)
  endStatement(reading)
  if (reading.statements.length === 0) return refuse('statement-not-a-statement', { found: 'CAMT' })
  const statements = reading.statements.map((draft) => inCurrency(draft, options.currency))
  const cut = isCut ? [notice('file-cut', {}, rowCounter(text)(text.length))] : []
  return ok({ format: 'camt', statements, notices: [...cut, ...noticesOf(statements)], skipped: [] })
}

function newReading(text: string): Reading {
  return {
    row: rowCounter(text),
    statements: [],
    path: [],
    draft: undefined,
    draftDepth: 0,
    entry: undefined,
    entryDepth: 0,
    balance: undefined,
    entryCurrency: '',
    balanceCurrency: '',
  }
}

function opened(reading: Reading, name: string, value: string, place: number, tag: string): void {
  const { path } = reading
  if (path.length >= deepest) path.length = deepest - 1
  path.push(name)
  if (containers.test(name)) {
    endStatement(reading)
    reading.draft = { kind: 'bank', lines: [], held: [], trades: [] }
    reading.draftDepth = path.length
  } else if (reading.draft === undefined) return
  else if (name === 'NTRY') startEntry(reading, place)
  else if (reading.entry !== undefined) keepEntryField(reading, reading.entry, name, value, tag)
  else if (name === 'BAL') reading.balance = { code: '', amount: '', direction: '', date: '', currency: '' }
  else if (reading.balance !== undefined) keepBalanceField(reading, reading.balance, name, value, tag)
  else keepStated(reading, reading.draft, value)
}

function closed(reading: Reading, name: string): void {
  const { path } = reading
  const at = path.lastIndexOf(name)
  if (at === -1) return
  path.length = at
  if (name === 'NTRY' && reading.entry !== undefined) addEntry(reading, reading.entry, false)
  else if (name === 'BAL') addBalance(reading)
  else if (containers.test(name) && at < reading.draftDepth) endStatement(reading)
}

function startEntry(reading: Reading, place: number): void {
  if (reading.entry !== undefined) addEntry(reading, reading.entry, false)
  addBalance(reading)
  reading.entryDepth = reading.path.length
  reading.entry = { place, fields: new Map(), debtors: [], creditors: [], remittances: [], references: [] }
}

function keepEntryField(reading: Reading, entry: Entry, name: string, value: string, tag: string): void {
  if (value === '') return
  const { path, entryDepth } = reading
  const depth = path.length - entryDepth
  const parent = path.at(-2) ?? ''
  if (depth === 1) {
    entry.fields.set(name, value)
    if (name === 'AMT') entry.fields.set('CCY', currencyIn(tag))
  } else if (depth === 2 && /^(?:BOOKGDT|VALDT|STS)$/.test(parent)) entry.fields.set(parent, value)
  else if (name === 'USTRD' || name === 'ADDTLTXINF') entry.remittances.push(value)
  else if (name === 'ACCTSVCRREF') entry.references.push(value)
  else if (name === 'NM') keepParty(entry, parent === 'PTY' ? (path.at(-3) ?? '') : parent, value)
  else if (name === 'CD' && parent === 'PRTRY' && path[entryDepth] === 'BKTXCD')
    entry.fields.set('TYPE', value)
}

function keepParty(entry: Entry, party: string, name: string): void {
  if (party === 'DBTR') entry.debtors.push(name)
  else if (party === 'CDTR') entry.creditors.push(name)
}

function keepBalanceField(
  reading: Reading,
  balance: Balance,
  name: string,
  value: string,
  tag: string,
): void {
  if (value === '') return
  const { path } = reading
  if (name === 'CD' && path.at(-2) === 'CDORPRTRY' && path.at(-4) === 'BAL') balance.code = value
  else if (name === 'AMT' && path.at(-2) === 'BAL') {
    balance.amount = value
    balance.currency = currencyIn(tag)
  } else if (name === 'CDTDBTIND' && path.at(-2) === 'BAL') balance.direction = value
  else if (name === 'DT' || name === 'DTTM') balance.date = value
}

/**
 * The opening balance is the booked one, else the closing one of the day before; the closing balance is the
 * booked one.
 */
function addBalance(reading: Reading): void {
  const { balance, draft } = reading
  reading.balance = undefined
  if (balance === undefined || draft === undefined) return
  if (reading.balanceCurrency === '') reading.balanceCurrency = balance.currency
  const amount = signed(balance.amount, balance.direction)
  if (amount === undefined) return
  const on = dayOf(balance.date)?.date
  const stated = on === undefined ? { amount } : { amount, on }
  if (balance.code === 'CLBD') draft.closing = stated
  else if (balance.code === 'OPBD' || (balance.code === 'PRCD' && draft.opening === undefined))
    draft.opening = stated
}

function keepStated(reading: Reading, draft: Draft, value: string): void {
  if (value === '') return
  const inside = reading.path.slice(reading.draftDepth).join('/')
  if (inside === 'ACCT/ID/IBAN' || inside === 'ACCT/ID/OTHR/ID') draft.accountId ??= value
  else if (inside === 'ACCT/CCY') {
    draft.currency = value.toUpperCase()
    draft.currencyFrom = 'file'
  } else if (/^ACCT\/SVCR\/FININSTNID\/(?:BICFI|BIC|CLRSYSMMBID\/MMBID|OTHR\/ID)$/.test(inside))
    draft.bankId ??= value
  else if (inside === 'FRTODT/FRDTTM' || inside === 'FRTODT/TODTTM') {
    const day = dayOf(value)
    if (day !== undefined) draft[inside === 'FRTODT/FRDTTM' ? 'from' : 'through'] = day.date
  }
}

function addEntry(reading: Reading, entry: Entry, isCut: boolean): void {
  const { draft } = reading
  reading.entry = undefined
  if (draft === undefined) return
  const field = (name: string) => entry.fields.get(name) ?? ''
  if (reading.entryCurrency === '') reading.entryCurrency = field('CCY')
  const row = reading.row(entry.place)
  const [booked, valued] = [dayOf(field('BOOKGDT')), dayOf(field('VALDT'))]
  const day = booked ?? valued
  const amount = signed(field('AMT'), field('CDTDBTIND'))
  const status = field('STS')
  const pending = status !== '' && status !== 'BOOK'
  const [payee, memo] = [counterparty(entry), remittance(entry)]
  const text = joinedText(payee, memo) || field('TYPE') || field('NTRYREF')
  const bankId = field('ACCTSVCRREF') || field('NTRYREF') || (entry.references[0] ?? '')
  if (isCut || day === undefined || amount === undefined) {
    const why = reasonToHold(entry, day !== undefined, isCut)
    const known = {
      ...(day === undefined || isCut ? {} : { date: day.date }),
      ...(amount === undefined || isCut ? {} : { amount }),
      ...(bankId === '' ? {} : { bankId }),
    }
    draft.held.push({ row, why, text, pending, ...known })
    return
  }
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row,
    date: day.date,
    amount,
    text,
    pending,
  }
  if (payee !== '') line.payee = payee
  if (memo !== '') line.memo = memo
  if (bankId !== '') line.bankId = bankId
  if (field('TYPE') !== '') line.type = field('TYPE')
  if (field('CCY') !== '') line.currency = field('CCY')
  if (valued !== undefined && valued.date !== day.date) line.otherDate = valued.date
  const flags = [
    ...(typeof amount === 'bigint' ? [] : (['finer-than-a-cent'] as const)),
    ...(day.isRepaired ? (['date-repaired'] as const) : []),
  ]
  if (flags.length > 0) line.flags = flags
  draft.lines.push(line)
}

function reasonToHold(entry: Entry, hasDate: boolean, isCut: boolean): Refusal {
  if (isCut) return refusal('statement-row-cut')
  const field = (name: string) => entry.fields.get(name) ?? ''
  if (!hasDate) return refusal('statement-row-no-date', { written: field('BOOKGDT') || field('VALDT') })
  return refusal('statement-row-no-amount', { written: `${field('AMT')} ${field('CDTDBTIND')}`.trim() })
}

/**
 * Who is on the other side: the creditor of what we paid, the debtor of what we received; several in a
 * batch.
 */
function counterparty(entry: Entry): string {
  const names = entry.fields.get('CDTDBTIND') === 'DBIT' ? entry.creditors : entry.debtors
  return [...new Set(names)].slice(0, 3).join(', ')
}

function remittance(entry: Entry): string {
  const said = [...new Set(entry.remittances)].slice(0, 5).join(' ')
  return said === '' ? (entry.fields.get('ADDTLNTRYINF') ?? '') : said
}

function endStatement(reading: Reading): void {
  const { draft } = reading
  if (draft === undefined) return
  if (reading.entry !== undefined) addEntry(reading, reading.entry, false)
  addBalance(reading)
  const currency = draft.currency ?? (reading.entryCurrency || reading.balanceCurrency)
  if (currency !== '') {
    draft.currency = currency
    draft.currencyFrom = 'file'
  }
  reading.statements.push(draft)
  reading.draft = undefined
  reading.entryCurrency = ''
  reading.balanceCurrency = ''
}

function signed(text: string, direction: string): StatementAmount | undefined {
  const side = direction === 'CRDT' ? '' : direction === 'DBIT' ? '-' : undefined
  return side === undefined || text === '' ? undefined : readAmount(`${side}${text}`, '.')?.amount
}

/** The day of an ISO date or instant, as written: `2023-10-01T21:05:02.000Z` is 1 October. */
function dayOf(text: string): RepairedDate | undefined {
  return /^\d{4}-\d\d-\d\d/.test(text) ? readCompactDate(text.slice(0, 10).replaceAll('-', '')) : undefined
}

function currencyIn(tag: string): string {
  return /\bCcy\s*=\s*["']\s*([A-Za-z]{3})/i.exec(tag)?.[1]?.toUpperCase() ?? ''
}
