import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { bookOf } from '../../packages/app/src/book.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { readyEntries } from '../books.ts'
import { daybook } from '../daybook.ts'
import { type Growth, median, type Part, quantile, type Run, timed } from '../measure.ts'
import { importOnce } from './import.ts'
import { postOneByOne, singles } from './posting.ts'
import { asked, busiest, middle } from './reports.ts'
import { typing } from './search.ts'

/**
 * How imports, postings, statements, register pages, searches and proofs grow when the book doubles, twice.
 */
export const doubling: Part = { name: 'doubling', measure: async (run) => ({ growth: await growthOf(run) }) }

async function growthOf(run: Run): Promise<readonly Growth[]> {
  const sizes = [run.entries / 10, run.entries / 5, (run.entries * 2) / 5]
  const table = new Map<string, number[]>()
  const note = (what: string, milliseconds: number) => {
    const held = table.get(what) ?? []
    table.set(what, held)
    held.push(milliseconds)
  }
  const more = readyEntries(run, 50_000).entries.slice(0, singles).map(again)
  for (const entries of sizes) {
    const path = join(run.folder, 'doubling.daybook')
    note('import, the whole command', importOnce(run, entries, path).milliseconds)
    const verified = await timed(() => daybook(['book', 'verify', '--book', path]))
    const book = bookOf(value(await openBook(path)))
    const account = await busiest(book)
    for (const [what, work] of asked) {
      await middle(() => work(book, account))
      note(what, await middle(() => work(book, account)))
    }
    const searched = await typing(book.store, 5)
    note('search while typing, median', median(searched))
    note('search while typing, p99', quantile(searched, 0.99))
    note('everything proved, the whole command', verified)
    note(`posting of ${singles} more, one by one`, await timed(() => postOneByOne(book, more)))
    await book.store.close()
  }
  return Array.from(table, ([what, milliseconds]) => ({ what, sizes, unit: 'entries', milliseconds }))
}

/** An entry under another key, so that it is posted once more. */
function again(entry: Entry): Entry {
  return { ...entry, because: { ...entry.because, id: `again-${entry.because.id}` } }
}
