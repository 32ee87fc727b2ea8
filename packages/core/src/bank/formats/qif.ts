import type { CivilDate } from '../../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse } from '../../kit/result.ts'
import { type Notice, notice } from '../notices.ts'
import {
  amountText,
  type StatementAmount,
  type StatementFile,
  type StatementKind,
  type StatementLine,
} from '../statement.ts'
import { settledOrder } from '../table/date-order.ts'
import {
  type DateOrder,
  type DecimalMark,
  type Detected,
  profileFor,
  type SettledBy,
} from '../table/detected.ts'
import { decimalMarkOf, readAmount } from '../written-amount.ts'
import { readDate } from '../written-date.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'
import type { Draft } from './draft.ts'
import { inCurrency, joinedText, noticesOf } from './finish.ts'
import { linesOf } from './lines-of.ts'

/**
 * QIF of Quicken and its kin: records of one-letter fields, each ended by `^`. The file has no currency, no
 * ids and no balances, and does not say whether day or month comes first: its own values settle that, else
 * the memory of the account, else month first with a notice. Lists of categories, classes and securities are
 * no transactions. Records of an investment section are held: they move securities, and their sign does not
 * say what happens to the cash. Refuses `statement-not-a-statement` where no section of transactions has a
 * record.
 */
export const qif: BankFormat = { name: 'qif', label: 'QIF', looksLike, read }

type QifRecord = {
  readonly row: number
  readonly section: Section
  readonly fields: ReadonlyMap<string, string>
  readonly splits: readonly string[]
  readonly isCut: boolean
}

type Section = { readonly kind: StatementKind; readonly account: string }

type Dating = { readonly order: DateOrder; readonly from: SettledBy; readonly decimal: DecimalMark }

const kinds: Readonly<Record<string, StatementKind>> = {
  bank: 'bank',
  cash: 'bank',
  ccard: 'card',
  'oth a': 'bank',
  'oth l': 'loan',
  invst: 'investment',
  port: 'investment',
}

const mostRecordLines = 2000

function looksLike(text: string): number {
  const head = text.slice(0, 8192)
  if (/^\s*!(?:Type|Account|Option|Clear)\b/im.test(head)) return 1
  return /^D[^\n]{4,20}\r?\n[TUPMNLC]/m.test(head) && /^\^\s*$/m.test(head) ? 0.7 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const records = recordsOf(text)
  if (records.length === 0) return refuse('statement-not-a-statement', { found: 'QIF' })
  const dates = records.map((record) => normalized(record.fields.get('D') ?? ''))
  const profile = profileFor('qif', options.profile, options.remembered)
  const settled = settledOrder(dates, profile?.dateOrder, 'mdy')
  const amounts = records.map((record) => record.fields.get('T') ?? record.fields.get('U') ?? '')
  const decimal = decimalMarkOf(amounts) ?? profile?.decimal ?? '.'
  const dating: Dating = { order: settled.order, from: settled.from, decimal }
  const drafts = new Map<Section, Draft>()
  const notices: Notice[] = [...settled.notices]
  for (const record of records) {
    let draft = drafts.get(record.section)
    if (draft === undefined) {
      draft = newDraft(record.section)
      drafts.set(record.section, draft)
    }
    addRecord(draft, record, dating, notices)
  }
  const statements = [...drafts.values()].map((each) => inCurrency(each, options.currency))
  return ok({
    format: 'qif',
    statements,
    notices: [...notices, ...noticesOf(statements)],
    skipped: [],
    detected: detectedOf(dating),
  })
}

/** What of a QIF file is not certain by itself: the order of its dates. The rest is its grammar. */
function detectedOf({ order, from, decimal }: Dating): Detected {
  return {
    fingerprint: 'qif',
    delimiter: '',
    headingRow: 0,
    firstRow: 1,
    dateOrder: order,
    dateOrderFrom: from,
    decimal,
    sign: 'signed',
    signFrom: 'file',
    columns: [],
  }
}

function newDraft(section: Section): Draft {
  const draft: Draft = { kind: section.kind, lines: [], held: [], trades: [] }
  if (section.account !== '') draft.accountId = section.account
  return draft
}

/**
 * All records of transactions; those of lists are passed over, and an `!Account` section names the one that
 * follows.
 */
function recordsOf(text: string): QifRecord[] {
  const records: QifRecord[] = []
  let [account, section]: [string, Section | undefined] = ['', { kind: 'bank', account: '' }]
  let isAccountList = false
  let lines: { row: number; text: string }[] = []
  const finish = (isCut: boolean) => {
    const given = lines
    lines = []
    if (given.length === 0) return
    if (isAccountList)
      account =
        given
          .find((line) => line.text.startsWith('N'))
          ?.text.slice(1)
          .trim() ?? account
    else if (section !== undefined) records.push(recordOf(given, section, isCut))
  }
  for (const { row, text: line } of linesOf(text)) {
    if (line.startsWith('^')) finish(false)
    else if (line.startsWith('!')) {
      finish(false)
      const header = line.slice(1).trim().toLowerCase()
      isAccountList = header === 'account'
      if (header.startsWith('type:')) section = sectionOf(header.slice(5).trim(), account, section)
    } else if (line.trim() !== '' && !line.startsWith('#') && lines.length < mostRecordLines) {
      lines.push({ row, text: line })
    }
  }
  finish(!/\^\s*$/.test(text) && /^[A-Z$]\S{0,2}\s*$/.test(lines.at(-1)?.text ?? ''))
  return records
}

/** A type that goes on with the same account goes on with its statement; lists have no section. */
function sectionOf(name: string, account: string, before: Section | undefined): Section | undefined {
  const kind = kinds[name]
  if (kind === undefined) return undefined
  return before?.kind === kind && before.account === account ? before : { kind, account }
}

function recordOf(
  lines: readonly { row: number; text: string }[],
  section: Section,
  isCut: boolean,
): QifRecord {
  const fields = new Map<string, string>()
  const splits: string[] = []
  let inSplit = false
  for (const { text } of lines) {
    const [letter, value] = [text.charAt(0), text.slice(1).trim()]
    if (letter === 'S') inSplit = true
    if (letter === '$' && inSplit) splits.push(value)
    else if (!inSplit && !fields.has(letter)) fields.set(letter, value)
    else if (inSplit && /[TUPMN]/.test(letter) && !fields.has(letter)) fields.set(letter, value)
  }
  return { row: lines[0]?.row ?? 0, section, fields, splits, isCut }
}

function addRecord(draft: Draft, record: QifRecord, dating: Dating, notices: Notice[]): void {
  const field = (letter: string) => record.fields.get(letter) ?? ''
  const written = field('T') || field('U')
  const date = datedAs(normalized(field('D')), dating.order, record.row, notices)
  const amount = readAmount(written, dating.decimal)?.amount
  const [payee, memo] = [field('P'), field('M')]
  const text = joinedText(payee, memo) || field('N') || field('L')
  const why = reasonToHold(record, date, amount, written)
  if (why !== undefined || date === undefined || amount === undefined) {
    const known = { ...(date === undefined ? {} : { date }), ...(amount === undefined ? {} : { amount }) }
    const reason = why ?? refusal('statement-row-no-amount', { written })
    draft.held.push({ row: record.row, why: reason, text, pending: false, ...known })
    return
  }
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row: record.row,
    date,
    amount,
    text,
    pending: false,
  }
  if (payee !== '') line.payee = payee
  if (memo !== '') line.memo = memo
  if (/^\d{1,10}$/.test(field('N'))) line.cheque = field('N')
  else if (field('N') !== '') line.type = field('N')
  if (typeof amount !== 'bigint') line.flags = ['finer-than-a-cent']
  draft.lines.push(line)
  checkSplits(record, amount, dating.decimal, notices)
}

function reasonToHold(
  record: QifRecord,
  date: CivilDate | undefined,
  amount: StatementAmount | undefined,
  written: string,
): Refusal | undefined {
  if (record.isCut) return refusal('statement-row-cut')
  if (date === undefined) return refusal('statement-row-no-date', { written: record.fields.get('D') ?? '' })
  if (record.section.kind === 'investment') return refusal('statement-row-trade')
  return amount === undefined ? refusal('statement-row-no-amount', { written }) : undefined
}

/**
 * A date that the file's order makes no day of, but another order does, is read by that other one, and
 * noticed.
 */
function datedAs(text: string, order: DateOrder, row: number, notices: Notice[]): CivilDate | undefined {
  const date = readDate(text, order)
  if (date !== undefined) return date
  const other = readDate(text, order === 'mdy' ? 'dmy' : 'mdy')
  if (other !== undefined) notices.push(notice('date-order-mixed', {}, row))
  return other
}

function checkSplits(
  record: QifRecord,
  amount: StatementAmount,
  decimal: DecimalMark,
  notices: Notice[],
): void {
  if (record.splits.length === 0 || typeof amount !== 'bigint') return
  let made = 0n
  for (const split of record.splits) {
    const part = readAmount(split, decimal)?.amount
    if (typeof part !== 'bigint') return
    made += part
  }
  if (made === amount) return
  notices.push(notice('splits-differ', { made: amountText(made), amount: amountText(amount) }, record.row))
}

/** Quicken pads with blanks and writes an apostrophe before the years from 2000 on: `1/ 1'01` is `1/1/01`,
 * `1/ 2' 0` is `1/2/00`. */
function normalized(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/'/g, '/')
    .replace(/\/(\d)$/, '/0$1')
}
