import { queryOptions, useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { BookContext, fetchTaken, taken } from './books.ts'
import { clientOf, type OutputOf } from './client.ts'
import { useLook } from './words/look-context.ts'

/** What waits in one set of books. */
export type BookStatus = OutputOf<'book.status'>

/** A row of the practice home: how the books stand, what waits in them, what comes next. */
export type PracticeRow = OutputOf<'practice.list'>['books'][number]

/** A deadline of one of the books, and whether the books are ready for it. */
export type PracticeDeadline = OutputOf<'practice.deadlines'>['deadlines'][number]

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

/** What waits in the book of the screen, or in one that is named. */
export function useStatus(named?: string): BookStatus | undefined {
  const own = useContext(BookContext)
  const book = named ?? own
  const { look } = useLook()
  return useQuery({ ...statusQuery(book, look.language), enabled: book !== '' }).data
}

/** All open books, those that need somebody first; read anew a little after something is written. */
export function usePractice() {
  const { look } = useLook()
  return useQuery({
    queryKey: ['status', 'practice', look.language],
    queryFn: () => fetchTaken<OutputOf<'practice.list'>>('/v1/practice.list', look.language),
  })
}

/** The deadlines of all open books through three months, in the order of their days. */
export function usePracticeDeadlines() {
  const { look } = useLook()
  return useQuery({
    queryKey: ['status', 'deadlines', look.language],
    queryFn: () => fetchTaken<OutputOf<'practice.deadlines'>>('/v1/practice.deadlines', look.language),
  })
}

/** Whether a row has something that only a person can do. */
export function needsSomebody({ state, suspense, questions }: PracticeRow): boolean {
  return state !== 'ready' || suspense !== '0.00' || questions > 0
}
