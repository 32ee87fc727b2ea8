import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { BookContext, type OpenBook, refusalsIn, taken } from './books.ts'
import { clientOf, type OutputOf } from './client.ts'
import { useLook } from './words/look-context.ts'

/** What waits in one set of books. */
export type BookStatus = OutputOf<'book.status'>

/** A row of the practice home: the books, and what waits in them once it is known. */
export type PracticeRow = {
  readonly name: string
  readonly title: string
  readonly status: BookStatus | undefined
  /** Why the books cannot be read. */
  readonly unread: string | undefined
}

/** What waits in a set of books: one request, read anew a little after something is written. */
function statusQuery(book: string, language: 'en' | 'fr') {
  return queryOptions({
    queryKey: ['status', book, language],
    queryFn: async () =>
      taken(
        await clientOf(location.origin, book, language, () => crypto.randomUUID()).read('book.status', {}),
      ),
  })
}

/** What waits in the book of the screen. */
export function useStatus(): BookStatus | undefined {
  const book = useContext(BookContext)
  const { look } = useLook()
  return useQuery({ ...statusQuery(book, look.language), enabled: book !== '' }).data
}

/**
 * All open books with what waits in them: by name until all are known, then those that need somebody first,
 * so that rows change places once at most.
 */
export function usePractice(books: readonly OpenBook[]): {
  readonly rows: readonly PracticeRow[]
  readonly isKnown: boolean
} {
  const { look } = useLook()
  const asked = useQueries({ queries: books.map(({ name }) => statusQuery(name, look.language)) })
  const isKnown = asked.every(({ isPending }) => !isPending)
  const rows = books
    .map(({ name, title = name }, index): PracticeRow => {
      const error = asked[index]?.error ?? undefined
      const unread = error === undefined ? undefined : (refusalsIn(error)[0]?.message ?? error.message)
      return { name, title, status: asked[index]?.data, unread }
    })
    .sort(
      (left, right) =>
        (isKnown ? dangerOf(right) - dangerOf(left) : 0) || left.title.localeCompare(right.title),
    )
  return { rows, isKnown }
}

/** How much a row needs somebody: what is broken, then what is late, then what waits. */
export function dangerOf({ status, unread }: PracticeRow): number {
  if (unread !== undefined) return 1_000_000
  if (status === undefined) return -1
  const late = status.due.filter((each) => each.late).length
  return (
    (status.balanced ? 0 : 100_000) +
    late * 1000 +
    (status.suspense === '0.00' ? 0 : 500) +
    Math.min(status.questions, 40) * 10 +
    Math.min(status.waiting, 90) / 10
  )
}

/** Whether a row has something that only a person can do. */
export function needsSomebody(row: PracticeRow): boolean {
  return dangerOf(row) >= 500 || (row.status?.questions ?? 0) > 0
}
