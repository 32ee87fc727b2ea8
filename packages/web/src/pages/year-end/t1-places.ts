import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { today } from '../../words/today.ts'
import { returnYear, type T1Search } from './t1-search.ts'

/** The places of a personal return, in the order of the work, with their addresses. */
export const t1Places = [
  { id: 'return', path: '/$book/year-end/t1' },
  { id: 'people', path: '/$book/year-end/t1/people' },
  { id: 'slips', path: '/$book/year-end/t1/slips' },
  { id: 'answers', path: '/$book/year-end/t1/answers' },
  { id: 'what-if', path: '/$book/year-end/t1/what-if' },
  { id: 'organizer', path: '/$book/year-end/t1/organizer' },
  { id: 'instalments', path: '/$book/year-end/t1/instalments' },
  { id: 'T2125', path: '/$book/year-end/t1/t2125' },
  { id: 'T776', path: '/$book/year-end/t1/t776' },
] as const

/** A place of a personal return. */
export type T1Place = (typeof t1Places)[number]['id']

/** Whose return of a year this is, and how its address changes. */
export type T1At = {
  readonly place: T1Place
  readonly year: number
  readonly who: 'taxpayer' | 'spouse'
  readonly search: T1Search
  change(next: T1Search): void
  go(place: T1Place): void
}

/** Where a screen of a personal return stands. */
export function useT1At(place: T1Place): T1At {
  const path = pathOf(place)
  // All places of a return keep the same things in their address.
  const search: T1Search = useSearch({ strict: false })
  const { name } = useBook()
  const navigate = useNavigate()
  return {
    place,
    year: returnYear(search, today()),
    who: search.who ?? 'taxpayer',
    search,
    change: (next) =>
      void navigate({
        to: path,
        params: { book: name },
        search: { ...search, ...next },
        replace: true,
      }),
    go: (next) =>
      void navigate({
        to: pathOf(next),
        params: { book: name },
        search: { year: search.year, who: search.who },
      }),
  }
}

function pathOf(place: T1Place) {
  return (t1Places.find(({ id }) => id === place) ?? t1Places[0]).path
}
