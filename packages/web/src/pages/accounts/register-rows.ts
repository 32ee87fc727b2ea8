import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { taken, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useLook } from '../../words/look-context.ts'

/** A posting as a register shows it, with the balance after it. */
export type RegisterRow = OutputOf<'account.postings'>['postings'][number]

/** The rows in sight, by their places from 0; both are included. */
export type InSight = { readonly first: number; readonly last: number }

/** How many rows are fetched at a time, and how far beyond the rows in sight it is looked ahead. */
const [perPage, ahead] = [100, 50]

/**
 * A register that is fetched by page: what it is called, how many rows it has, and the rows of the pages in
 * sight. A row that has not come yet is `undefined`; a page that is passed before it came is given up.
 */
export function useRegister(asked: {
  readonly account: string
  readonly from?: string
  readonly through?: string
}) {
  const { name, client } = useBook()
  const { look } = useLook()
  const [sight, see] = useState<InSight>({ first: 0, last: 0 })
  const begin = useRead('account.postings', { ...asked, skip: 0, limit: perPage })
  const count = begin.data?.count ?? 0
  const [first, last] = [pageAt(sight.first - ahead), pageAt(Math.min(sight.last + ahead, count - 1))]
  // The first page is `begin`.
  const later = Array.from({ length: Math.max(0, last - Math.max(1, first) + 1) }, (_, index) => {
    return Math.max(1, first) + index
  })
  const pages = useQueries({
    queries: later.map((page) => {
      const input = { ...asked, skip: page * perPage, limit: perPage }
      return {
        queryKey: ['book', name, 'account.postings', input, look.language],
        queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
          taken(await client.read('account.postings', input, { signal })),
      }
    }),
  })
  const rowAt = (index: number): RegisterRow | undefined => {
    const page = pageAt(index)
    const held = page === 0 ? begin.data : pages[later.indexOf(page)]?.data
    return held?.postings[index - page * perPage]
  }
  /** Told which rows are in sight, after they are drawn. */
  const show = (next: InSight) => {
    if (pageAt(next.first - ahead) !== first || pageAt(next.last + ahead) !== last) see(next)
  }
  return { begin, count, rowAt, show }
}

function pageAt(index: number): number {
  return Math.max(0, Math.floor(index / perPage))
}
