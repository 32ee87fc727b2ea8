import { basename } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, bookOf } from '../book.ts'
import { isPostgres, openBook } from '../store/open-book.ts'

/** The books that a server has open, by the name they have in addresses. */
export type OpenBooks = {
  /** Where new books are made when a page asks for some; none may be asked for without it. */
  readonly folder?: string
  /** Opens a book (once) and gives the name under which it is served. */
  open(place: string): Promise<Result<string>>
  named(name: string): Book | undefined
  list(): readonly { readonly name: string; readonly place: string }[]
  close(): Promise<void>
}

/** An empty set of open books; `folder` is where new ones are made that are asked for over HTTP. */
export function openBooks(folder?: string): OpenBooks {
  const books = new Map<string, Book>()
  return {
    ...(folder === undefined ? {} : { folder }),
    async open(place) {
      for (const [name, book] of books) if (book.store.place === place) return ok(name)
      const opened = await openBook(place)
      if (!opened.ok) return opened
      const name = freeName(nameOf(place), books)
      books.set(name, bookOf(opened.value))
      return ok(name)
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

function freeName(wanted: string, books: ReadonlyMap<string, Book>): string {
  let name = wanted
  for (let count = 2; books.has(name); count += 1) name = `${wanted}-${count}`
  return name
}
