import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, bookOf } from '../book.ts'
import { isPostgres, openBook } from '../store/open-book.ts'

/**
 * A book among many: where it lies, what it is called in files and addresses, and a mark that changes with
 * its file (none where it can only be known by opening it). `read` opens it, works, and closes it again.
 */
export type PracticeBook = {
  readonly place: string
  readonly name: string
  mark(): string | undefined
  read<T>(work: (book: Book) => Promise<T>): Promise<Result<T>>
}

/** Which books are meant: a folder, a server, or places one by one. */
export type BooksAsked = { readonly folder?: string | undefined; readonly books: readonly string[] }

/**
 * The books of a folder (every `*.daybook` in it), of a server (`postgres://…` without a book), and those
 * that are named. Refuses `folder-without-books`, and `server-unreachable` for a server.
 */
export async function findBooks({ folder, books }: BooksAsked): Promise<Result<readonly PracticeBook[]>> {
  const places = [...books]
  if (folder !== undefined) {
    const found = isPostgres(folder) ? await onServer(folder) : inFolder(folder)
    if (!found.ok) return found
    places.push(...found.value)
  }
  if (places.length === 0) return refuse('folder-without-books', { folder: folder ?? '.' }, 'folder')
  return ok([...new Set(places)].map(bookAt))
}

function inFolder(folder: string): Result<readonly string[]> {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return refuse('folder-without-books', { folder }, 'folder')
  }
  const found = names.filter((name) => name.endsWith('.daybook')).sort()
  if (found.length === 0) return refuse('folder-without-books', { folder }, 'folder')
  return ok(found.map((name) => join(folder, name)))
}

async function onServer(address: string): Promise<Result<readonly string[]>> {
  const { booksOnServer } = await import('./server-books.ts')
  return booksOnServer(address)
}

function bookAt(place: string): PracticeBook {
  return {
    place,
    name: isPostgres(place)
      ? `book-${new URL(place).searchParams.get('book') ?? ''}`
      : basename(place).replace(/\.[^.]+$/, ''),
    mark: () => (isPostgres(place) ? undefined : markOf(place)),
    async read(work) {
      const opened = await openBook(place)
      if (!opened.ok) return opened
      const book = bookOf(opened.value)
      try {
        return ok(await work(book))
      } finally {
        await book.store.close()
      }
    },
  }
}

/** The size and time of a book’s file and of the log beside it; they change with every act. */
function markOf(place: string): string | undefined {
  const parts = [place, `${place}-wal`].map((file) => statSync(file, { throwIfNoEntry: false }))
  if (parts[0] === undefined) return undefined
  return parts
    .map((each) => (each === undefined || each.size === 0 ? '' : `${each.size}:${each.mtimeMs}`))
    .join('|')
}
