import { basename } from 'node:path'
import { ok, type Refusal, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, bookOf } from '../book.ts'
import { isPostgres, openBook } from '../store/open-book.ts'

/** A book that was to be served and does not open, by the name it would have, and why. */
export type ShutBook = {
  readonly name: string
  readonly place: string
  readonly refusals: readonly Refusal[]
}

/** The books that a server has open, by the name they have in addresses. */
export type OpenBooks = {
  /** Where new books are made when a page asks for some; none may be asked for without it. */
  readonly folder?: string
  /** Opens a book (once) and gives the name under which it is served. */
  open(place: string): Promise<Result<string>>
  /**
   * Opens a book that nobody asked for by name: one that does not open is kept among `shut`, and keeps no
   * others closed.
   */
  tryOpen(place: string): Promise<Result<string>>
  /** The books that do not open, tried once more: whatever was in the way may be gone. */
  shut(): Promise<readonly ShutBook[]>
  named(name: string): Book | undefined
  list(): readonly { readonly name: string; readonly place: string }[]
  close(): Promise<void>
}

/** An empty set of open books; `folder` is where new ones are made that are asked for over HTTP. */
export function openBooks(folder?: string): OpenBooks {
  const books = new Map<string, Book>()
  const shut = new Map<string, readonly Refusal[]>()
  const open = async (place: string): Promise<Result<string>> => {
    for (const [name, book] of books) if (book.store.place === place) return ok(name)
    const opened = await openBook(place)
    if (!opened.ok) return opened
    const name = freeName(nameOf(place), books)
    books.set(name, bookOf(opened.value))
    return ok(name)
  }
  const tryOpen = async (place: string) => {
    const opened = await open(place)
    if (opened.ok) shut.delete(place)
    else shut.set(place, opened.refusals)
    return opened
  }
  return {
    ...(folder === undefined ? {} : { folder }),
    open,
    tryOpen,
    async shut() {
      for (const place of [...shut.keys()]) await tryOpen(place)
      return Array.from(shut, ([place, refusals]) => ({
        name: freeName(nameOf(place), books),
        place,
        refusals,
      }))
    },
    named: (name) => books.get(name),
    list: () => Array.from(books, ([name, book]) => ({ name, place: book.store.place })),
    async close() {
      for (const book of books.values()) await book.store.close()
      books.clear()
    },
  }
}

/** The book of a name, or the refusal for an address that names none. */
export function bookNamed(books: OpenBooks, name: string): Result<Book> {
  // Names hold letters, digits and hyphens only (`nameOf`), so that nothing in an address needs decoding.
  const book = books.named(name)
  return book === undefined ? refuse('book-unknown', { place: name }) : ok(book)
}

/**
 * A name for addresses from a file's name or the number of a book on a server: letters, digits and hyphens.
 */
function nameOf(place: string): string {
  const raw = isPostgres(place)
    ? `book-${new URL(place).searchParams.get('book') ?? ''}`
    : basename(place).replace(/\.[^.]+$/, '')
  return plainName(raw)
}

/** A text in letters, digits and hyphens, as addresses and files of every system take it. */
export function plainName(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'book'
}

/** First words of addresses that are the server's own: books of such a name could not be reached. */
const ownAddresses: ReadonlySet<string> = new Set(['v1', 'q', 'plain', 'books', 'assets'])

function freeName(wanted: string, books: ReadonlyMap<string, Book>): string {
  let name = wanted
  for (let count = 2; books.has(name) || ownAddresses.has(name); count += 1) name = `${wanted}-${count}`
  return name
}
