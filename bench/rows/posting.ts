import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { checkedEntry } from '@daybook/core/ledger/post-entry.ts'
import type { Book } from '../../packages/app/src/book.ts'
import { decoded } from '../../packages/app/src/commands/decode.ts'
import { entryPost } from '../../packages/app/src/commands/ledger/entry-post.ts'
import { type PlannedFact, record } from '../../packages/app/src/record.ts'
import { act, contextOf, emptyBook, readyEntries } from '../books.ts'
import { inTurn, type Measured, type Pair, type Part, type Run, shareRow, timed } from '../measure.ts'
import { bodiesOf, type RawStore, rawStore } from '../raw-store.ts'

/** How many entries are posted one by one. */
export const singles = 2000
const batched = 50_000

/**
 * Rows 1 and 2: posting one entry durably and posting in batches, with every check. Both end with a search,
 * so that what was put off until somebody searches is within the time.
 */
export const posting: Part = { name: 'posting', measure: async (run) => ({ rows: await postingRows(run) }) }

async function postingRows(run: Run): Promise<readonly Measured[]> {
  const { accounts, entries } = readyEntries(run, batched)
  const bodies = bodiesOf(entries)
  const against = (count: number, ours: typeof postOneByOne, raws: typeof rawOneByOne) =>
    inTurn(
      run.rounds,
      async () => {
        const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
        const spent = await timed(async () => {
          await ours(book, entries.slice(0, count))
          await book.store.search({ words: ['maple'] }, 1)
        })
        await book.store.close()
        return spent
      },
      async () => {
        const raw = rawStore(join(run.folder, 'one.raw'))
        const spent = await timed(() => raws(raw, entries.slice(0, count), bodies))
        raw.close()
        return spent
      },
    )
  const one = await against(singles, postOneByOne, rawOneByOne)
  const pause = await checksOf(run)
  const paced = await against(singles, postOneByOne, (raw, some, all) => rawOneByOne(raw, some, all, pause))
  const many = await against(batched, postInBatches, rawInBatches)
  return [singleRow(run, one), pacedRow(pause, paced), batchRow(many)]
}

function singleRow(run: Run, pair: Pair): Measured {
  const syncs = syncsAnEntry(run)
  const said = syncs === undefined ? '' : `; ${syncs.toFixed(2)} syncs an entry`
  const row = {
    row: '1',
    what: `durable posting of one entry, all checks, searchable${said}`,
    yardstick: 'raw, without search',
    moonshot: '>= 90 %',
  }
  return shareRow(row, pair, singles, 0.5)
}

function pacedRow(pause: number, pair: Pair): Measured {
  const yardstick = `raw that is busy for ${(pause * 1000).toFixed(0)} µs before each commit`
  const row = { row: '1', what: 'the same (no bar)', yardstick, moonshot: '' }
  return { ...shareRow(row, pair, singles, 0), bar: '', isMet: undefined }
}

function batchRow(pair: Pair): Measured {
  const row = {
    row: '2',
    what: 'posting in batches of 1000, all checks, searchable',
    yardstick: 'raw, without search',
    moonshot: '>= 60 %',
  }
  return shareRow(row, pair, batched, 0.45)
}

/**
 * Milliseconds of processor that our checks take an entry, beyond what raw takes: the time of our own code,
 * without that of the system, which is where a commit spends its time.
 */
async function checksOf(run: Run): Promise<number> {
  const { accounts, entries } = readyEntries(run, batched)
  const some = entries.slice(0, singles)
  const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
  const ours = await busy(() => postOneByOne(book, some))
  await book.store.close()
  const raw = rawStore(join(run.folder, 'one.raw'))
  const raws = await busy(() => rawOneByOne(raw, some, bodiesOf(some)))
  raw.close()
  return Math.max(0, ours - raws) / singles
}

/** Milliseconds that the processor is busy with our own code while work goes on. */
async function busy(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1000
}

/**
 * How often the disk is synced an entry, as the system counts, checkpoints included; `undefined` where
 * nothing counts.
 */
function syncsAnEntry(run: Run): number | undefined {
  const report = join(run.folder, 'syncs.txt')
  const script = join(import.meta.dirname, '..', 'post-some.ts')
  const syncsOf = (count: number) => {
    const args = ['-f', '-e', 'trace=fsync,fdatasync', '-o', report, process.execPath, script]
    const ran = spawnSync('strace', [...args, join(run.folder, 'syncs.daybook'), String(count)])
    return ran.status === 0 ? readFileSync(report, 'utf8').split('sync(').length - 1 : undefined
  }
  const [few, more] = [syncsOf(200), syncsOf(1200)]
  return few === undefined || more === undefined ? undefined : (more - few) / 1000
}

/** Posts through the command itself, schema and key included, one durable commit an entry. */
export async function postOneByOne(book: Book, entries: readonly Entry[]): Promise<void> {
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

/** Posts batches of 1000, each entry checked and under a key of its own, as imports do. */
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

/**
 * Stores entries in the raw store one by one, a durable commit each; busy for so many milliseconds before it.
 */
export function rawOneByOne(
  raw: RawStore,
  entries: readonly Entry[],
  bodies: readonly string[],
  pause = 0,
): void {
  for (const [index, entry] of entries.entries()) {
    for (const end = performance.now() + pause; performance.now() < end; );
    raw.post([entry], [bodies[index] ?? ''])
  }
}

function rawInBatches(raw: RawStore, entries: readonly Entry[], bodies: readonly string[]): void {
  for (let first = 0; first < entries.length; first += 1000) {
    raw.post(entries.slice(first, first + 1000), bodies.slice(first, first + 1000))
  }
}
