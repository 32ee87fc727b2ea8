import { chained, chainText, genesis } from '@daybook/core/daybook/chain.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Fact, Profile, RecordedFact } from '@daybook/core/daybook/fact.ts'
import { headAfter } from '@daybook/core/daybook/head.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import type { Account, AccountType } from '@daybook/core/ledger/chart.ts'
import { normalSide } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { type Book, headOf } from '../../src/book.ts'
import { type PlannedFact, type Recorded, record, sha256 } from '../../src/record.ts'
import { type FactRow, factsAfter } from '../../src/store/queries.ts'
import type { Batch, BookStore, Head, Paper, Reader } from '../../src/store/store.ts'

/** The moment that tests record at. */
const now = Date.UTC(2026, 0, 5, 12)

/** Maple Bicycles, the books that the store's tests keep. */
export const profile: Profile = {
  id: '0197f3d0-0000-7000-8000-000000000001',
  name: 'Vélos Érable',
  form: 'corporation',
  province: 'QC',
  fiscalYearEnd: '12-31',
  language: 'fr',
  currency: 'CAD',
}

/** An account by number, name and type. */
export function account(id: string, name: string, type: AccountType): Account {
  return { id, code: id, name: { en: name, fr: name }, type, normal: normalSide(type) }
}

/** The first facts of a book: its profile and three accounts. */
export const opening: readonly Fact[] = [
  { kind: 'book.opened', v: 1, profile },
  { kind: 'account.opened', v: 1, account: account('1000', 'Chequing', 'asset') },
  { kind: 'account.opened', v: 1, account: account('4000', 'Sales', 'revenue') },
  { kind: 'account.opened', v: 1, account: account('6100', 'Office supplies', 'expense') },
]

/** A sale: Dr 1000 Chequing, Cr 4000 Sales. */
export function sale(number: number, cents: bigint, more: Partial<Entry> = {}): Fact {
  const entry: Entry = {
    number,
    date: '2026-01-10',
    memo: 'Sale',
    because: { kind: 'adjustment', id: '' },
    postings: [
      { account: '1000', amount: cents },
      { account: '4000', amount: -cents },
    ],
    ...more,
  }
  return { kind: 'entry.posted', v: 1, entry }
}

/** Facts as a batch on a head, as `record` makes them; all in one act. */
export function batchOn(
  head: Head,
  facts: readonly (Fact | PlannedFact)[],
  papers: readonly Paper[] = [],
): Batch {
  let after = head
  const recorded: RecordedFact[] = []
  for (const each of facts) {
    const { fact, ...keyed } = 'fact' in each ? each : { fact: each }
    const seq = after.seq + 1
    const at = { seq, act: head.seq + 1, ...keyed, actor: 'tester', recordedAt: now }
    const next = chained(fact, at, after.hash, sha256)
    recorded.push(next)
    after = { ...headAfter(after, fact, seq), seq, hash: next.hash }
  }
  return { facts: recorded, changes: deriveAll(recorded), head: after, papers }
}

/** Stages facts on the store's head; the head after them. */
export async function stage(
  store: BookStore,
  facts: readonly (Fact | PlannedFact)[],
  papers?: readonly Paper[],
): Promise<Head> {
  const head = await headOf(store.staged)
  const batch = batchOn(head, facts, papers)
  const status = await store.append(head, batch)
  if (status !== 'appended') throw new Error(`not appended but ${status}`)
  return batch.head
}

/** Stages facts and commits them. */
export async function store(
  to: BookStore,
  facts: readonly (Fact | PlannedFact)[],
  papers?: readonly Paper[],
): Promise<Head> {
  const head = await stage(to, facts, papers)
  await to.commit()
  return head
}

/** Records facts through `record`, the only writer of the program. */
export async function recordFacts(
  book: Book,
  facts: readonly Fact[] | ((head: Head) => readonly Fact[]),
  key?: string,
): Promise<Result<Recorded>> {
  const act = { actor: 'tester', now, dryRun: false, command: 'test', input: { key: key ?? '' } }
  return record(book, key === undefined ? act : { ...act, key }, async ({ head }) =>
    ok({ facts: (typeof facts === 'function' ? facts(head) : facts).map((fact) => ({ fact })) }),
  )
}

/** Posts so many sales one by one, each under its own key. */
export async function postSales(book: Book, prefix: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const memo = `${prefix} ${index}`
    // While others write as fast as they can, five attempts may be too few.
    for (let isPosted = false; !isPosted; ) {
      const posted = await recordFacts(
        book,
        (head) => [sale(head.entries + 1, 100n, { memo })],
        `${prefix}-${index}`,
      )
      if (!posted.ok && posted.refusals[0]?.code !== 'book-busy') value(posted)
      isPosted = posted.ok
    }
  }
}

/** All facts of a book in order. */
export async function chainOf(reader: Reader): Promise<readonly FactRow[]> {
  const facts: FactRow[] = []
  for (;;) {
    const more = await reader.read(factsAfter, facts.length, 1000)
    facts.push(...more)
    if (more.length < 1000) return facts
  }
}

/**
 * Where a chain is broken: the first fact whose number or hash is not what it must be; `undefined` in a whole
 * chain.
 */
export function brokenAt(facts: readonly FactRow[], head: Head): number | undefined {
  let prev = genesis
  for (const [index, { key, inputHash, ...fact }] of facts.entries()) {
    const at = {
      ...fact,
      ...(key === undefined ? {} : { key }),
      ...(inputHash === undefined ? {} : { inputHash }),
    }
    const isWhole =
      fact.seq === index + 1 && fact.hash === sha256(chainText(fact.kind, fact.v, fact.body, at, prev))
    if (!isWhole) return index + 1
    prev = fact.hash
  }
  return prev === head.hash && facts.length === head.seq ? undefined : facts.length
}
