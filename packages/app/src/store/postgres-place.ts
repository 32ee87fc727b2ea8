import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** Where a book lies on a PostgreSQL server. */
export type PostgresPlace = {
  /** The address that a client connects to: all but the book; it may hold a password and is never shown. */
  readonly connection: string
  /** The number of the book; none when one is to be made with the next free number. */
  readonly book: number | undefined
  /** The address of a book, or of where it is to be, as people are shown it: without password. */
  shown(book?: number): string
}

/**
 * Reads `postgres://user@host/database?book=ID`; ID is a number from 1, or `new`, or left out. The password
 * may stand in the address, or come from `PGPASSWORD`. Refuses `place-malformed`, without repeating what
 * might be a password.
 */
export function readPostgresPlace(place: string): Result<PostgresPlace> {
  const match = /^(postgres(?:ql)?:\/\/)([^/?#\s]*)(\/[^?#@\s]*)?(?:\?([^#\s]*))?$/.exec(place)
  const [, scheme = '', authority = '', path = '', rest = ''] = match ?? []
  const at = authority.lastIndexOf('@')
  const [user = ''] = authority.slice(0, Math.max(at, 0)).split(':')
  const host = authority.slice(at + 1)
  const params = new URLSearchParams(rest)
  const books = params.getAll('book')
  params.delete('book')
  const book = numberOf(books)
  const isReadable =
    match !== null &&
    isHost(host) &&
    book !== undefined &&
    ![...params.keys()].some((name) => name.includes('@'))
  if (!isReadable) return refuse('place-malformed', { place: `${scheme || 'postgres://'}…` })
  const connection = `${scheme}${authority}${path}${params.size === 0 ? '' : `?${params}`}`
  return ok({
    connection,
    book: book === 'new' ? undefined : book,
    shown(number) {
      const open = new URLSearchParams(params)
      for (const name of secrets) open.delete(name)
      if (number !== undefined) open.set('book', String(number))
      return `${scheme}${at <= 0 ? '' : `${user}@`}${host}${path}${open.size === 0 ? '' : `?${open}`}`
    },
  })
}

const secrets = ['password', 'sslpassword']

/** A name or an address with or without port; several, apart by commas, are the same server's names. */
function isHost(host: string): boolean {
  return /^(?:[^:@[\]]*|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/.test(host)
}

function numberOf(books: readonly string[]): number | 'new' | undefined {
  const [text = 'new', ...others] = books
  if (others.length > 0) return undefined
  if (text === 'new') return text
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
