import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { today } from '../../words/today.ts'
import type { PersonalSearch } from './personal-search.ts'

type Path =
  | '/$book/personal'
  | '/$book/personal/worth'
  | '/$book/personal/goals'
  | '/$book/personal/household'

/** Where a screen of personal books stands: its month, what is open, and how its address changes. */
export function usePersonalAt(path: Path) {
  const { name } = useBook()
  const navigate = useNavigate()
  // All screens of personal books keep the same things in their address.
  const search: PersonalSearch = useSearch({ strict: false })
  const change = (next: PersonalSearch) =>
    void navigate({ to: path, params: { book: name }, search: { ...search, ...next }, replace: true })
  return {
    search,
    month: search.month ?? today().slice(0, 7),
    change,
    turn: (month: string) => change({ month, figure: undefined }),
    open: (figure: string) => change({ figure, envelope: undefined }),
  }
}
