import { isCivilDate } from '../../kit/civil-date.ts'
import { ok, type Result, refusal, refuse } from '../../kit/result.ts'
import type { LineFlag, StatementAmount, StatementFile, StatementLine } from '../statement.ts'
import { readAmount } from '../written-amount.ts'
import { repaired } from '../written-date.ts'
import type { BankFormat, ReadOptions } from './bank-format.ts'
import type { Draft } from './draft.ts'
import { inCurrency, joinedText, noticesOf } from './finish.ts'
import { linesOf } from './lines-of.ts'

/**
 * MT940 (statement) and MT942 (interim report) of SWIFT. One message (`:20:`) is one statement or one page
 * of it; a page's own balances (`:60M:`, `:62M:`) are its opening and closing. `:61:` gives value day, entry
 * day, direction (`C` in, `D` out, `RC` a credit taken back, `RD` a debit given back) and amount; `:86:` the
 * words, wrapped anywhere. A value day that no calendar has (February 30) is replaced by the entry day, or
 * by the month's last day, and flagged. Refuses `statement-not-a-statement` where no field of a statement is
 * found.
 */
export const mt940: BankFormat = { name: 'mt940', label: 'MT940, MT942', looksLike, read }

type Field = { readonly row: number; readonly tag: string; value: string }

const known = /^:(20|21|25|25P|28|28C|12|13|13D|34F|60F|60M|61|62F|62M|64|65|86|90C|90D|NS):(.*)$/
const balance = /^([CD])(\d{6})([A-Z]{3})([\d.,]+)/
const movement = /^(\d{6})(\d{4})?(R?[CD]|E[CD])([A-Z])?(-?\d[\d.,]*)([A-Z][A-Z0-9]{3})?(.*)$/

function looksLike(text: string): number {
  const head = text.slice(0, 4096)
  if (/^:20:/m.test(head) && /^:(?:25|25P|28C?|60F|60M|61):/m.test(head)) return 1
  return /^:(?:60[FM]|61|62[FM]):/m.test(head) || /^:25:\S/m.test(head) ? 0.9 : 0
}

function read(text: string, options: ReadOptions): Result<StatementFile> {
  const messages = messagesOf(fieldsOf(text))
  if (messages.length === 0) return refuse('statement-not-a-statement', { found: 'MT940' })
  const statements = messages.map((fields) => inCurrency(statementOf(fields), options.currency))
  return ok({ format: 'mt940', statements, notices: noticesOf(statements), skipped: [] })
}

/** The fields with their wrapped lines put together; a line that begins like a time of day is no field. */
function fieldsOf(text: string): Field[] {
  const fields: Field[] = []
  let current: Field | undefined
  for (const { row, text: line } of linesOf(text)) {
    const match = known.exec(line)
    const isTime =
      match !== null && current?.tag === '86' && /^\d\d(?::\d\d)?(?!\d)(?!$)[ T?]/.test(match[2] ?? '')
    if (match !== null && !isTime) {
      current = { row, tag: match[1] ?? '', value: match[2] ?? '' }
      fields.push(current)
    } else if (/^-[}\W]*$|^-\}|^[^\s\w]?[{Ä]?\d:$/.test(line) || (line === '' && current?.tag !== '86')) {
      current = undefined
    } else if (current !== undefined && current.value.length < 20_000) current.value += `\n${line}`
  }
  return fields
}

function messagesOf(fields: readonly Field[]): Field[][] {
  const messages: Field[][] = []
  for (const field of fields) {
    const last = messages.at(-1)
    if (last === undefined || field.tag === '20') messages.push([field])
    else last.push(field)
  }
  return messages.filter((each) => each.some((field) => /^(?:25P?|60[FM]|61|62[FM])$/.test(field.tag)))
}

function statementOf(fields: readonly Field[]): Draft {
  const draft: Draft = { kind: 'bank', lines: [], held: [], trades: [] }
  let movementField: Field | undefined
  let words: string[] = []
  const flush = () => {
    if (movementField !== undefined) addMovement(draft, movementField, words.join('\n'))
    movementField = undefined
    words = []
  }
  for (const field of fields) {
    if (field.tag === '86' && movementField !== undefined) {
      words.push(field.value)
      continue
    }
    flush()
    if (field.tag === '61') movementField = field
    else keepField(draft, field)
  }
  flush()
  const behind = currencyBehind(draft.accountId ?? '')
  if (behind !== undefined) setCurrency(draft, behind)
  return draft
}

function keepField(draft: Draft, field: Field): void {
  const value = field.value.split('\n')[0]?.trim() ?? ''
  if (field.tag === '25' || field.tag === '25P') draft.accountId ??= value
  else if (/^6[02][FM]$/.test(field.tag)) keepBalance(draft, field.tag, value)
  else if (field.tag === '34F' || field.tag === '90C' || field.tag === '90D') {
    const currency = /^\d*([A-Z]{3})/.exec(value)?.[1]
    if (currency !== undefined) setCurrency(draft, currency)
  }
}

function keepBalance(draft: Draft, tag: string, value: string): void {
  const match = balance.exec(value)
  if (match === null) return
  const [, side = '', date = '', currency = '', amountText = ''] = match
  setCurrency(draft, currency)
  const amount = signedAmount(amountText, side === 'C')
  if (amount === undefined) return
  const on = dayOf(date)?.date
  draft[tag.startsWith('60') ? 'opening' : 'closing'] = on === undefined ? { amount } : { amount, on }
}

/** Some banks write the currency behind the account's number. */
function currencyBehind(account: string): string | undefined {
  return /\d(EUR|CHF|USD|GBP|CAD)$/.exec(account)?.[1]
}

function setCurrency(draft: Draft, currency: string): void {
  if (draft.currency !== undefined) return
  draft.currency = currency
  draft.currencyFrom = 'file'
}

function addMovement(draft: Draft, field: Field, words: string): void {
  const [first = '', ...more] = field.value.split('\n')
  const match = movement.exec(first)
  const spoken = spokenWords(words)
  const details = more.join(' ').trim()
  if (match === null) {
    const text = joinedText(first, spoken.text)
    const why = refusal('statement-row-no-amount', { written: first })
    draft.held.push({ row: field.row, why, text, pending: false })
    return
  }
  const [, valueDate = '', entryDate = '', side = '', , amountWritten = '', code = '', references = ''] =
    match
  const day = bookedDay(valueDate, entryDate)
  const amount = signedAmount(amountWritten, side === 'C' || side === 'RD' || side === 'EC')
  const [customer = '', bank = ''] = references.split('//')
  // The customer's reference has 16 letters; some banks put the other side's name behind it.
  const [own, name] = [meaningful(customer.slice(0, 16)), customer.slice(16).trim()]
  const bankId = meaningful(bank) || own
  const payee = spoken.payee || name
  const text = joinedText(payee, spoken.memo) || joinedText(own, details) || code
  if (day === undefined || amount === undefined) {
    const why =
      day === undefined
        ? refusal('statement-row-no-date', { written: valueDate })
        : refusal('statement-row-no-amount', { written: amountWritten })
    const known = {
      ...(day === undefined ? {} : { date: day.date }),
      ...(amount === undefined ? {} : { amount }),
    }
    draft.held.push({ row: field.row, why, text, pending: false, ...known })
    return
  }
  const line: { -readonly [K in keyof StatementLine]: StatementLine[K] } = {
    row: field.row,
    date: day.date,
    amount,
    text,
    pending: false,
  }
  if (payee !== '') line.payee = payee
  const memo = joinedText(spoken.memo, details)
  if (memo !== '') line.memo = memo
  if (bankId !== '') line.bankId = bankId
  if (code !== '') line.type = code
  if (/^.(?:CHK|CHQ)$/.test(code) && own !== '') line.cheque = own
  if (day.other !== undefined && day.other !== day.date) line.otherDate = day.other
  const flags: LineFlag[] = []
  if (typeof amount !== 'bigint') flags.push('finer-than-a-cent')
  if (day.isRepaired) flags.push('date-repaired')
  if (flags.length > 0) line.flags = flags
  draft.lines.push(line)
}

type BookedDay = { readonly date: string; readonly other: string | undefined; readonly isRepaired: boolean }

/**
 * The value day of a movement, with the entry day beside it; the entry's year is the one that puts them
 * closest.
 */
function bookedDay(valueDate: string, entryDate: string): BookedDay | undefined {
  const value = dayOf(valueDate)
  const year = Number(`${century(valueDate)}${valueDate.slice(0, 2)}`)
  const entry = [year, year + 1, year - 1]
    .map((each) => `${each}-${entryDate.slice(0, 2)}-${entryDate.slice(2)}`)
    .filter((each) => isCivilDate(each))
    .sort((a, b) => monthsApart(a, valueDate, year) - monthsApart(b, valueDate, year))[0]
  if (value !== undefined && !value.isRepaired) return { date: value.date, other: entry, isRepaired: false }
  if (entry !== undefined) return { date: entry, other: undefined, isRepaired: true }
  return value === undefined ? undefined : { date: value.date, other: undefined, isRepaired: true }
}

function monthsApart(date: string, valueDate: string, year: number): number {
  const months =
    (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)) - Number(valueDate.slice(2, 4))
  return Math.abs(months)
}

function dayOf(text: string): { date: string; isRepaired: boolean } | undefined {
  const date = `${century(text)}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`
  if (isCivilDate(date)) return { date, isRepaired: false }
  const lastDay = repaired(date)
  return lastDay === undefined ? undefined : { date: lastDay, isRepaired: true }
}

function century(text: string): string {
  return Number(text.slice(0, 2)) < 70 ? '20' : '19'
}

function signedAmount(text: string, isIn: boolean): StatementAmount | undefined {
  // The comma is MT940's decimal mark and is there even without cents; a point is met where a bank forgot
  // that.
  const bare = text.replace(/[.,]$/, '')
  const size = bare.replace(/^-/, '')
  return readAmount(`${isIn === bare.startsWith('-') ? '-' : ''}${size}`, 'either')?.amount
}

function meaningful(reference: string): string {
  const trimmed = reference.trim()
  return /^(?:NON?REF|0*|.)$/.test(trimmed) ? '' : trimmed
}

/**
 * The words of `:86:`: by its numbered parts where it has them (`?20` to `?29` purpose, `?32` and `?33`
 * name), else whole.
 */
function spokenWords(words: string): { payee: string; memo: string; text: string } {
  const parts = words.replace(/\n/g, '').split(/\?(?=\d\d)/)
  const isStructured = parts.length > 2 && /^\d{0,3}\S{0,40}$/.test(parts[0]?.trim() ?? '')
  if (!isStructured) {
    const memo = words.replace(/\s*\n\s*/g, ' ').trim()
    return { payee: '', memo, text: memo }
  }
  const of = (test: (code: number) => boolean) =>
    parts
      .slice(1)
      .filter((part) => test(Number(part.slice(0, 2))))
      .map((part) => part.slice(2))
  const payee = runOn(of((code) => code === 32 || code === 33))
  const purpose = of((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 69))
  const kind = of((code) => code === 0).join(' ')
  const memo = runOn(purpose) || kind.trim()
  return { payee, memo, text: joinedText(payee, memo) }
}

/** Parts of 27 letters run on into the next; shorter ones are words of their own. */
function runOn(parts: readonly string[]): string {
  return parts
    .map((part) => (part.length >= 27 ? part : `${part} `))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}
