import type { Refusal } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'
import type { PracticeBook } from './find-books.ts'
import { type PracticeRow, practiceRow } from './practice-row.ts'
import { rowCache } from './row-cache.ts'

/** A book with its row, or with why it has none. */
export type ToldBook = {
  readonly book: PracticeBook
  readonly row?: PracticeRow
  readonly refusals?: readonly Refusal[]
  /** What went wrong of ours, in the words of the program. */
  readonly fault?: string
}

/**
 * The rows of many books, each told anew only where its file has changed since; `isFresh` tells all anew.
 * `step` hears how far it is.
 */
export async function practiceRows(
  books: readonly PracticeBook[],
  world: World,
  { isFresh, step }: { readonly isFresh: boolean; step(done: number, of: number): void },
): Promise<readonly ToldBook[]> {
  const cache = rowCache(world.today)
  const told: ToldBook[] = []
  for (const book of books) {
    const before = book.mark()
    const held = isFresh ? undefined : cache.find(book.place, before)
    if (held !== undefined) told.push({ book, row: held })
    else {
      const fresh = await tellBook(book, world)
      told.push(fresh)
      // Opening may have changed the file; a mark that stood still belongs to what was read.
      if (fresh.row !== undefined && before !== undefined && book.mark() === before)
        cache.keep(book.place, before, fresh.row)
    }
    step(told.length, books.length)
  }
  cache.save()
  return told
}

async function tellBook(book: PracticeBook, world: World): Promise<ToldBook> {
  try {
    const read = await book.read((open) => practiceRow(open, world))
    return read.ok ? { book, row: read.value } : { book, refusals: read.refusals }
  } catch (error) {
    return { book, fault: error instanceof Error ? error.message : String(error) }
  }
}
