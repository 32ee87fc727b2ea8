import { join } from 'node:path'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import type { Book } from '../../packages/app/src/book.ts'
import { decoded } from '../../packages/app/src/commands/decode.ts'
import { entryPost } from '../../packages/app/src/commands/entry-post.ts'
import { type PlannedFact, record } from '../../packages/app/src/record.ts'
import { act, contextOf, emptyBook, readyEntries } from '../books.ts'
import { inTurn, type Measured, percent, type Run, rate, timed, timesAs } from '../measure.ts'
import { bodiesOf, type RawStore, rawStore } from '../raw-store.ts'

const singles = 3000
const batched = 50_000

/** Rows 1, 2 and 9: posting one entry durably, posting in batches, and both into large books. */
export async function posting(run: Run): Promise<readonly Measured[]> {
  const count = Math.max(batched, singles * (run.rounds + 1))
  const { accounts, entries } = readyEntries(run, count)
  const bodies = bodiesOf(entries)
  const one = await inTurn(
    run.rounds,
    async () => {
      const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
      const spent = await timed(() => postOneByOne(book, entries.slice(0, singles)))
      await book.store.close()
      return spent
    },
    async () => {
      const raw = rawStore(join(run.folder, 'raw.db'))
      const spent = await timed(() => rawOneByOne(raw, entries.slice(0, singles), bodies))
      raw.close()
      return spent
    },
  )
  const many = await inTurn(
    run.rounds,
    async () => {
      const book = await emptyBook(join(run.folder, 'many.daybook'), accounts)
      const spent = await timed(() => postInBatches(book, entries.slice(0, batched)))
      await book.store.close()
      return spent
    },
    async () => {
      const raw = rawStore(join(run.folder, 'raw.db'))
      const spent = await timed(() => rawInBatches(raw, entries.slice(0, batched), bodies))
      raw.close()
      return spent
    },
  )
  return [
    share('1', 'durable posting of one entry, all checks', singles, one, 0.75, 0.9),
    share('2', 'posting in batches of 1000, all checks', batched, many, 0.45, 0.6),
  ]
}

type Pair = { readonly ours: number; readonly yardstick: number; readonly ratio: number }

function share(
  row: string,
  what: string,
  count: number,
  pair: Pair,
  bar: number,
  moonshot: number,
): Measured {
  const reached = 1 / pair.ratio
  return {
    row,
    what,
    ours: rate(count, pair.ours),
    yardstick: `raw ${rate(count, pair.yardstick)}`,
    ratio: `${percent(reached)} of raw`,
    bar: `>= ${percent(bar)}`,
    moonshot: `>= ${percent(moonshot)}`,
    isMet: reached >= bar,
  }
}

/** Posts through the command itself, schema and key included, one durable commit an entry. */
async function postOneByOne(book: Book, entries: readonly Entry[]): Promise<void> {
  const ctx = contextOf(book)
  for (const entry of entries) {
    const input = value(decoded(entryPost.input, inputOf(entry)))
    // `entry.post` writes; the union of commands does not say so to the compiler.
    if (entryPost.effect === 'program') throw new Error('fault: entry.post is over books')
    value(await entryPost.run({ ...ctx, key: entry.because.id }, input))
  }
}

function inputOf(entry: Entry): object {
  return {
    date: entry.date,
    memo: entry.memo,
    payee: entry.payee,
    lines: entry.postings.map(({ account, amount }) =>
      amount > 0n ? { account, debit: formatCents(amount) } : { account, credit: formatCents(-amount) },
    ),
  }
}

async function postInBatches(book: Book, entries: readonly Entry[]): Promise<void> {
  for (let first = 0; first < entries.length; first += 1000) {
    const batch = entries.slice(first, first + 1000)
    const recorded = await record(book, act, async ({ chart, head }) => {
      const facts: PlannedFact[] = []
      for (const entry of batch) {
        const checked = checkedEntry(chart, head, { ...entry, number: head.entries + facts.length + 1 })
        if (!checked.ok) return checked
        const fact = { kind: 'entry.posted', v: 1, entry: checked.value } as const
        facts.push({ fact, key: `entry:${entry.because.id}`, inputHash: '0123456789abcdef0123456789abcdef' })
      }
      return { ok: true, value: { facts } }
    })
    value(recorded)
  }
}

function rawOneByOne(raw: RawStore, entries: readonly Entry[], bodies: readonly string[]): void {
  for (const [index, entry] of entries.entries()) raw.post([entry], [bodies[index] ?? ''])
}

function rawInBatches(raw: RawStore, entries: readonly Entry[], bodies: readonly string[]): void {
  for (let first = 0; first < entries.length; first += 1000) {
    raw.post(entries.slice(first, first + 1000), bodies.slice(first, first + 1000))
  }
}

/** Posting into large books against empty ones, beside what raw itself loses there. */
export async function postingIntoLarge(
  run: Run,
  large: Book,
  rawLarge: RawStore,
): Promise<readonly Measured[]> {
  const { accounts, entries } = readyEntries(run, Math.max(batched, singles * (run.rounds + 1)))
  const bodies = bodiesOf(entries)
  let used = 0
  const fresh = () => {
    used += singles
    return entries
      .slice(used - singles, used)
      .map((entry) => ({ ...entry, because: { ...entry.because, id: `${entry.because.id}-${used}` } }))
  }
  const ours = await inTurn(
    run.rounds,
    async () => timed(() => postOneByOne(large, fresh())),
    async () => {
      const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
      const spent = await timed(() => postOneByOne(book, entries.slice(0, singles)))
      await book.store.close()
      return spent
    },
  )
  used = 0
  const raws = await inTurn(
    run.rounds,
    () => timed(() => rawOneByOne(rawLarge, fresh(), bodies)),
    async () => {
      const raw = rawStore(join(run.folder, 'raw.db'))
      const spent = await timed(() => rawOneByOne(raw, entries.slice(0, singles), bodies))
      raw.close()
      return spent
    },
  )
  const [own, theirs] = [1 / ours.ratio, 1 / raws.ratio]
  return [
    {
      row: '9',
      what: `posting into a book of ${run.entries.toLocaleString('en-CA')} entries against an empty one`,
      ours: timesAs(own),
      yardstick: `raw ${timesAs(theirs)}`,
      ratio: `${(own - theirs).toFixed(2)} from raw’s own`,
      bar: '>= raw’s less 0.05',
      moonshot: 'raw’s own',
      isMet: own >= theirs - 0.05,
    },
  ]
}
