import { canonicalJson } from '../kit/canonical-json.ts'
import { formatCents, parseCents } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import type { Fact } from './fact.ts'
import { runJson } from './pay-json.ts'
import { upgrade } from './upgrade.ts'

/**
 * The fields that are money wherever they stand in a fact, and no others: text in the chain, `bigint` in the
 * program.
 */
const moneyFields: ReadonlySet<string> = new Set(['amount', 'opening', 'closing', 'balance', 'least', 'most'])

/**
 * A fact's body as canonical JSON, without `kind` and `v` (these have columns of their own); money as decimal
 * text.
 */
export function bodyOf(fact: Fact): string {
  if (fact.kind === 'entry.posted') return `{"entry":${entryJson(fact.entry)}}`
  if (fact.kind === 'payrun.closed') return runJson('run', fact.run)
  if (fact.kind === 'payrun.withdrawn') return runJson('was', fact.was)
  const { kind: _kind, v: _v, ...rest } = fact
  return canonicalJson(rest)
}

/**
 * The fact of a stored row. Older versions of its kind are upgraded here; an unknown kind or version is a
 * fault.
 */
export function factFrom(kind: string, v: number, body: string): Fact {
  return upgrade(kind, v, kind === 'entry.posted' ? entryBody(body) : withMoney(JSON.parse(body)))
}

/**
 * What `withMoney` makes of an entry, several times faster, because entries are nearly all of a book; a test
 * holds the two.
 */
function entryBody(body: string): object {
  // The shape that `entryJson` writes; an entry of another shape throws, here or where it is used.
  const parsed = JSON.parse(body) as { readonly entry: { readonly postings: readonly Moneyed[] } }
  for (const posting of parsed.entry.postings) {
    posting.amount = revived('amount', posting.amount)
    if (posting.foreign !== undefined) posting.foreign.amount = revived('amount', posting.foreign.amount)
  }
  return parsed
}

type Moneyed = { amount: unknown; readonly foreign?: { amount: unknown } }

/** A record of ours from its canonical JSON: a card, an account. The money fields become cents. */
export function recordFrom<T>(body: string): T {
  // Only `derive` writes these bodies, from the very type that the caller names.
  return (money.test(body) ? withMoney(JSON.parse(body)) : JSON.parse(body)) as T
}

/** The money fields as they stand in canonical JSON; accounts, of which every report reads all, have none. */
const money = new RegExp(`"(?:${[...moneyFields].join('|')})":"`)

/** A parsed record with its money fields as cents wherever they stand in it; the record itself is changed. */
function withMoney<T extends object>(record: T): T {
  // A parsed record holds nothing but its own fields.
  const fields = record as Record<string, unknown>
  for (const key in fields) {
    const item = fields[key]
    if (typeof item === 'string') {
      if (moneyFields.has(key)) fields[key] = revived(key, item)
    } else if (typeof item === 'object' && item !== null) withMoney(item)
  }
  return record
}

function revived(key: string, item: unknown): unknown {
  return typeof item === 'string' && moneyFields.has(key) ? value(parseCents(item)) : item
}

/**
 * `canonicalJson` of an entry, written out because entries are nearly all of a book; a test holds the two
 * together.
 */
function entryJson(entry: Entry): string {
  let text = `{"because":{"id":${JSON.stringify(entry.because.id)},"kind":"${entry.because.kind}"},"date":"${entry.date}"`
  if (entry.journal !== undefined) text += `,"journal":"${entry.journal}"`
  if (entry.layer !== undefined) text += `,"layer":"${entry.layer}"`
  text += `,"memo":${JSON.stringify(entry.memo)},"number":${entry.number}`
  if (entry.payee !== undefined) text += `,"payee":${JSON.stringify(entry.payee)}`
  text += ',"postings":['
  let between = ''
  for (const posting of entry.postings) {
    text += between + postingJson(posting)
    between = ','
  }
  text += ']'
  if (entry.ref !== undefined) text += `,"ref":${JSON.stringify(entry.ref)}`
  if (entry.replaces !== undefined) text += `,"replaces":${entry.replaces}`
  if (entry.reverses !== undefined) text += `,"reverses":${entry.reverses}`
  return `${text}}`
}

function postingJson(posting: Posting): string {
  let text = `{"account":${JSON.stringify(posting.account)},"amount":"${formatCents(posting.amount)}"`
  if (posting.dims !== undefined) text += `,"dims":${canonicalJson(posting.dims)}`
  if (posting.foreign !== undefined) text += `,"foreign":${canonicalJson(posting.foreign)}`
  if (posting.memo !== undefined) text += `,"memo":${JSON.stringify(posting.memo)}`
  if (posting.party !== undefined) text += `,"party":${JSON.stringify(posting.party)}`
  if (posting.tags !== undefined) text += `,"tags":${canonicalJson(posting.tags)}`
  return `${text}}`
}
