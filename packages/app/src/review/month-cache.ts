import { firstOfMonth, lastOfMonth, monthsOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { monthAfter } from '@daybook/core/review/months.ts'
import type { View } from '../book.ts'
import { entriesAsOf, entryByNumber } from '../store/queries.ts'
import { desk } from '../store/queries-bank.ts'
import { reviewFacts, reviewTouched } from '../store/queries-review.ts'
import type { BookStore } from '../store/store.ts'
import type { MonthPart } from './month-parts.ts'

/** What months held when they were last read, and what of it was read anew in this run. */
export type MonthCache = {
  /** The rows of a part over all months that a span touches, each month whole, with its month. */
  rows<R>(part: MonthPart<R>, span: Span): Promise<readonly { readonly month: string; readonly row: R }[]>
  /** Puts what was read anew on the desk. */
  keep(store: BookStore, now: number): Promise<void>
  /** How many months of parts were read, and how many were at hand. */
  readonly counts: { read: number; known: number }
}

const kind = 'review-month'

/** When the shape of a part changes, what is on the desk is read anew. */
const version = 1

/** Parts with more rows than this are not kept: they would make the file large and are of bulk books. */
const mostRows = 8000

/** More changed facts than this, and all is read anew. */
const mostFacts = 5000

type Kept = {
  readonly v: number
  readonly seq: number
  readonly parts: Readonly<Record<string, readonly unknown[]>>
}

/**
 * The months at hand on the desk that nothing has touched since. `onMonth` is told of each month of a part,
 * for progress. The desk may be lost: then all is read again.
 */
export async function monthCache(view: View, onMonth: () => void): Promise<MonthCache> {
  const kept = await keptMonths(view)
  const fresh = new Map<string, Record<string, readonly unknown[]>>()
  const counts = { read: 0, known: 0 }
  return {
    counts,
    async rows<R>(part: MonthPart<R>, span: Span) {
      const all: { readonly month: string; readonly row: R }[] = []
      for (const month of wholeMonths(span)) {
        onMonth()
        const name = month.from.slice(0, 7)
        const at = kept.get(name)?.parts[part.name]
        const stale = part.reach > 0 && !kept.has(monthAfter(name, -1)) && kept.size > 0
        // What lies under a part’s name was put there by this very part, of this version.
        const known = stale || at === undefined ? undefined : revived(at as readonly R[])
        const rows = known ?? (await part.load(view, month))
        if (known === undefined) {
          counts.read += 1
          const own = fresh.get(name) ?? { ...kept.get(name)?.parts }
          if (rows.length <= mostRows) own[part.name] = rows
          fresh.set(name, own)
        } else counts.known += 1
        for (const row of rows) all.push({ month: name, row })
      }
      return all
    },
    async keep(store, now) {
      for (const [id, parts] of fresh)
        await store.putDesk({
          kind,
          id,
          updatedAt: now,
          body: bodyOf({ v: version, seq: view.head.seq, parts }),
        })
    },
  }
}

/** The months that a span touches, each from its first to its last day. */
function wholeMonths({ from, through }: Span): readonly Span[] {
  return monthsOf({ from: firstOfMonth(from), through: lastOfMonth(through) })
}

async function keptMonths(view: View): Promise<ReadonlyMap<string, Kept>> {
  const rows = await view.reader.read(desk, kind)
  const months = new Map(rows.map(({ id, body }) => [id, keptFrom(body)]))
  const seqs = [...months.values()].map(({ v, seq }) => (v === version && seq <= view.head.seq ? seq : -1))
  const since = Math.min(...seqs)
  if (seqs.length === 0 || since < 0) return new Map()
  const touched = await touchedSince(view, since)
  if (touched === 'all') return new Map()
  return new Map([...months].filter(([month, { seq }]) => (touched.get(month) ?? 0) <= seq))
}

/** The months that something touched after a fact, each with the last fact that did. */
async function touchedSince(view: View, since: number): Promise<ReadonlyMap<string, number> | 'all'> {
  const [last = 0] = await view.reader.read(entriesAsOf, since)
  const rows = await view.reader.read(reviewTouched, last)
  const touched = new Map(rows.map(({ month, seq }) => [month, seq]))
  const facts = await view.reader.read(reviewFacts, since, mostFacts + 1)
  if (facts.length > mostFacts || facts.some(({ kind: of }) => of.startsWith('account.'))) return 'all'
  for (const { seq, body } of facts) {
    const number = /"number":(\d+)/.exec(body)?.[1]
    const [entry] = number === undefined ? [] : await view.reader.read(entryByNumber, Number(number))
    const month = entry?.date.slice(0, 7)
    if (month !== undefined) touched.set(month, Math.max(touched.get(month) ?? 0, seq))
  }
  return touched
}

/** The fields of parts that are money: text on the desk, cents here. */
const moneyFields = ['amount', 'total', 'tax'] as const

function bodyOf(kept: Kept): string {
  return JSON.stringify(kept, (_, item: unknown) => (typeof item === 'bigint' ? item.toString() : item))
}

function keptFrom(body: string): Kept {
  // Only `keep` writes these bodies; `version` guards their shape.
  return JSON.parse(body) as Kept
}

/** Rows with their money as cents again, in place: a review reads hundreds of thousands of them. */
function revived<R>(rows: readonly R[]): readonly R[] {
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue
    for (const field of moneyFields) {
      const item: unknown = Reflect.get(row, field)
      if (typeof item === 'string') Reflect.set(row, field, BigInt(item))
    }
  }
  return rows
}
