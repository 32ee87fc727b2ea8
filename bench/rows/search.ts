import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { type PlannedFact, record } from '../../packages/app/src/record.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import type { BookStore } from '../../packages/app/src/store/store.ts'
import { act, emptyBook, readyEntries } from '../books.ts'
import {
  grouped,
  type Measured,
  median,
  ms,
  type Part,
  percent,
  quantile,
  type Run,
  timed,
} from '../measure.ts'

/** What people type, letter by letter. */
const typed = [
  'maple',
  'invoice 10234',
  'chaudiere',
  'payment received',
  'pd7a',
  'boreal robotics',
  'gran pharm bill',
  'e transfer 52',
  'j50123',
  '2024',
  'recu',
]

/** Row 20: search of a large book while somebody types, and what the index costs those who post. */
export const searching: Part = {
  name: 'search',
  measure: async (bench) => ({ rows: await searchRows(bench, (await bench.large()).book) }),
}

async function searchRows(run: Run, path: string): Promise<readonly Measured[]> {
  const store = value(await openBook(path))
  const spent = await typing(store, run.rounds * 3)
  await store.close()
  const p99 = quantile(spent, 0.99)
  const upkeep = await upkeepOf(run)
  return [
    {
      row: '20',
      what: `search of ${grouped(run.entries)} entries while typing, p99 of ${spent.length}`,
      ours: `${ms(p99)} (median ${ms(median(spent))}, longest ${ms(Math.max(...spent))})`,
      yardstick: '',
      ratio: '',
      bar: '<= 5 ms',
      moonshot: '<= 1 ms',
      isMet: p99 <= 5,
    },
    {
      row: '20',
      what: 'upkeep of the search index, of the time of posting in batches (no bar)',
      ours: percent(upkeep),
      yardstick: '',
      ratio: '',
      bar: '',
      moonshot: '<= 20 %',
    },
  ]
}

/** Milliseconds of each search of some rounds of typing: every beginning of every text, and three amounts. */
export async function typing(store: BookStore, rounds: number): Promise<readonly number[]> {
  const searches = typed.flatMap((text) =>
    Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1).split(' ')),
  )
  await store.search({ words: ['maple'] }, 20)
  const spent: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const words of searches) spent.push(await timed(() => store.search({ words }, 20)))
    for (const amount of [316_400n, 1n, 999_999n])
      spent.push(await timed(() => store.search({ words: [], amount }, 20)))
  }
  return spent
}

/** How many entries are posted before the index takes them in: fewer than it waits for by itself. */
const waiting = 3000

/** The share of posting and indexing that indexing takes. */
async function upkeepOf(run: Run): Promise<number> {
  const { accounts, entries } = readyEntries(run, 50_000)
  const shares: number[] = []
  for (let round = 0; round < run.rounds; round += 1) {
    const book = await emptyBook(join(run.folder, 'one.daybook'), accounts)
    const posting = await timed(async () => {
      for (let first = 0; first < waiting; first += 1000) {
        const facts = entries
          .slice(first, first + 1000)
          .map((entry): PlannedFact => ({ fact: { kind: 'entry.posted', v: 1, entry } }))
        value(await record(book, act, async () => ({ ok: true, value: { facts } })))
      }
    })
    const indexing = await timed(() => book.store.search({ words: [] }, 0))
    shares.push(indexing / (posting + indexing))
    await book.store.close()
  }
  return median(shares)
}
