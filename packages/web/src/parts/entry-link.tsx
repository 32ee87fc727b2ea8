import { Link } from '@tanstack/react-router'
import { type ReactNode, useContext } from 'react'
import { BookContext } from '../books.ts'

/**
 * The way to an entry by its number (`J12`), in the book of this screen unless another is named; it says the
 * number unless it is given other words. In a row that opens by itself (`isInRow`) it is no tab stop, and a
 * click opens the entry only.
 */
export function EntryLink({
  entry,
  book,
  isInRow = false,
  children = entry,
}: {
  readonly entry: string
  readonly book?: string
  readonly isInRow?: boolean
  readonly children?: ReactNode
}) {
  const here = useContext(BookContext)
  const params = { book: book ?? here, entry }
  const to = '/$book/entry/$entry'
  return isInRow ? (
    <Link to={to} params={params} tabIndex={-1} onClick={(event) => event.stopPropagation()}>
      {children}
    </Link>
  ) : (
    <Link to={to} params={params} className="in-text">
      {children}
    </Link>
  )
}
