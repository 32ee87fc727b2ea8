import { type Cents, formatCents, isInRange } from '../../kit/cents.ts'
import { isCivilDate, parseCivilDate } from '../../kit/civil-date.ts'
import { ok, type Refusal, type Refused, type Result, refuse, refused } from '../../kit/result.ts'
import type { JournalEntry, JournalFile, JournalForeign, JournalLine, ReadOptions } from './journal-file.ts'
import { mostRefusals } from './plain-state.ts'
import { unbalancedLines } from './unbalanced-lines.ts'

const entryKeys: ReadonlySet<string> = new Set(['id', 'date', 'payee', 'memo', 'ref', 'status', 'lines'])
const lineKeys: ReadonlySet<string> = new Set(['account', 'amountCents', 'memo', 'foreign'])
const foreignKeys: ReadonlySet<string> = new Set(['currency', 'amountCents', 'rate'])

/** What JSON gives before it is checked. */
type Loose = Readonly<Record<string, unknown>>

/**
 * Reads one line of a JSON-lines journal:
 * `{"id":"T1","date":"2026-01-31","payee":"…","memo":"…","lines":[{"account":"Bank","amountCents":100},…]}`.
 *
 * Strict: a real day, at least two lines, each with an account and whole cents that are not zero and that a
 * double holds exactly, the sum zero, and no field that is not known (`payee`, `memo`, `id`, `ref`, `status`
 * may be missing; a line may have `memo` and `foreign`). Refuses `journal-json` naming the field,
 * `entry-unbalanced`, `amount-too-large`.
 */
export function parseJsonlLine(line: string, lineNumber: number): Result<JournalEntry> {
  const entry = parsed(line)
  if (entry === undefined) return wrong(lineNumber, 'JSON')
  const { id, date, payee, memo, ref, status, lines } = entry
  if (typeof date !== 'string') return wrong(lineNumber, 'date')
  if (!isCivilDate(date)) return refused(dateRefusals(date, lineNumber))
  if (!isText(id)) return wrong(lineNumber, 'id')
  if (!isText(payee)) return wrong(lineNumber, 'payee')
  if (!isText(memo)) return wrong(lineNumber, 'memo')
  if (!isText(ref)) return wrong(lineNumber, 'ref')
  if (status !== undefined && status !== 'pending' && status !== 'cleared') return wrong(lineNumber, 'status')
  if (!Array.isArray(lines) || lines.length < 2) return wrong(lineNumber, 'lines')
  const strange = stranger(entry, entryKeys)
  if (strange !== undefined) return wrong(lineNumber, strange)
  const read: JournalLine[] = []
  let sum: Cents = 0n
  for (let index = 0; index < lines.length; index += 1) {
    const each = lineOf(lines[index])
    if (typeof each === 'string')
      return centsRefusal(lines[index], lineNumber) ?? wrong(lineNumber, `lines.${index}${each}`)
    if (!isInRange(each.amount))
      return refuse('amount-too-large', { amount: formatCents(each.amount) }, `line ${lineNumber}`)
    sum += each.amount
    read.push(each)
  }
  if (sum !== 0n) return unbalanced(lineNumber, read)
  const checked: { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] } = {
    date,
    lines: read,
    line: lineNumber,
  }
  if (id !== undefined && id !== '') checked.id = id
  if (payee !== undefined && payee !== '') checked.payee = payee
  if (memo !== undefined && memo !== '') checked.memo = memo
  if (ref !== undefined && ref !== '') checked.ref = ref
  if (status !== undefined) checked.status = status
  return ok(checked)
}

/**
 * Reads a whole JSON-lines journal that fits in memory; empty lines are passed over. Refuses as
 * `parseJsonlLine` does.
 */
export function readJsonl(text: string, options: ReadOptions): Result<JournalFile> {
  const entries: JournalEntry[] = []
  const refusals: Refusal[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = parseJsonlLine(index === 0 ? line.replace(/^\ufeff/, '') : line, index + 1)
    if (entry.ok) entries.push(entry.value)
    else refusals.push(...entry.refusals)
    if (refusals.length >= mostRefusals) break
  }
  if (refusals.length > 0) return refused(refusals)
  const { baseCurrency } = options
  const nothing = { accounts: [], prices: [], assertions: [], notKept: [], rounded: [], refused: [] }
  return ok({ format: 'jsonl', baseCurrency, entries, ...nothing })
}

function parsed(line: string): Loose | undefined {
  try {
    return record(JSON.parse(line))
  } catch {
    return undefined
  }
}

function record(item: unknown): Loose | undefined {
  // A JSON object has text keys and unknown values; nothing more is claimed here.
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as Loose) : undefined
}

function isText(item: unknown): item is string | undefined {
  return item === undefined || typeof item === 'string'
}

/** The first key that is not among the known ones. */
function stranger(item: Loose, known: ReadonlySet<string>): string | undefined {
  for (const key in item) if (!known.has(key)) return key
  return undefined
}

/** A line, or the field of it that is wrong, with a point before it. */
function lineOf(item: unknown): JournalLine | string {
  const line = record(item)
  if (line === undefined) return ''
  const { account, amountCents, memo, foreign } = line
  if (typeof account !== 'string' || account === '') return '.account'
  if (typeof amountCents !== 'number' || !Number.isSafeInteger(amountCents) || amountCents === 0)
    return '.amountCents'
  if (!isText(memo)) return '.memo'
  const strange = stranger(line, lineKeys)
  if (strange !== undefined) return `.${strange}`
  const amount = BigInt(amountCents)
  if (foreign === undefined && (memo === undefined || memo === '')) return { account, amount }
  const other = foreign === undefined ? undefined : foreignOf(foreign)
  if (typeof other === 'string') return `.foreign${other}`
  return {
    account,
    amount,
    ...(other === undefined ? {} : { foreign: other }),
    ...(memo === undefined || memo === '' ? {} : { memo }),
  }
}

function foreignOf(item: unknown): JournalForeign | string {
  const foreign = record(item)
  if (foreign === undefined) return ''
  const { currency, amountCents, rate } = foreign
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return '.currency'
  if (typeof amountCents !== 'number' || !Number.isSafeInteger(amountCents)) return '.amountCents'
  if (rate !== undefined && (typeof rate !== 'string' || !/^\d+(\.\d+)?$/.test(rate))) return '.rate'
  const strange = stranger(foreign, foreignKeys)
  if (strange !== undefined) return `.${strange}`
  const amount = BigInt(amountCents)
  return rate === undefined ? { currency, amount } : { currency, amount, rate }
}

function dateRefusals(date: string, line: number): readonly Refusal[] {
  const read = parseCivilDate(date, `line ${line}`)
  return read.ok ? [] : read.refusals
}

/** The refusal of an amount that is a number, but of no whole cents or none at all. */
function centsRefusal(item: unknown, line: number): Refused | undefined {
  const { account, amountCents } = record(item) ?? {}
  if (typeof account !== 'string' || account === '' || typeof amountCents !== 'number') return undefined
  if (Number.isSafeInteger(amountCents) && amountCents !== 0) return undefined
  return refuse(
    'journal-cents',
    { line: String(line), account, written: String(amountCents) },
    `line ${line}`,
  )
}

function wrong(line: number, field: string): Refused {
  return refuse('journal-json', { line: String(line), field }, `line ${line}`)
}

function unbalanced(line: number, lines: readonly JournalLine[]): Refused {
  return refused([unbalancedLines(lines, `line ${line}`)])
}
