import type { Words } from '../words/en.ts'

/** A place in the index of a book: its word, its key, and where it leads. */
export type Place = {
  readonly id: string
  readonly key: string
  readonly path: string
  readonly group: number
  word(words: Words): string
}

/** The index of a book, in the order of the day. Features that are not there do not appear. */
export const places: readonly Place[] = [
  { id: 'today', key: 'h', path: '/$book', group: 0, word: (words) => words.today },
  { id: 'bank', key: 'b', path: '/$book/bank', group: 1, word: (words) => words.bank },
  { id: 'journal', key: 'j', path: '/$book/journal', group: 2, word: (words) => words.journal },
  { id: 'accounts', key: 'c', path: '/$book/accounts', group: 2, word: (words) => words.accounts },
  {
    id: 'reconcile',
    key: 'r',
    path: '/$book/reconcile',
    group: 2,
    word: (words) => words.reconcile,
  },
  { id: 'reports', key: 's', path: '/$book/reports', group: 3, word: (words) => words.reports },
  { id: 'close', key: 'l', path: '/$book/close', group: 3, word: (words) => words.close },
  { id: 'papers', key: 'd', path: '/$book/papers', group: 3, word: (words) => words.papers },
  {
    id: 'occupations',
    key: 'o',
    path: '/$book/occupations',
    group: 3,
    word: (words) => words.occupations,
  },
  { id: 'activity', key: 'y', path: '/$book/activity', group: 3, word: (words) => words.activity },
  { id: 'settings', key: ',', path: '/$book/settings', group: 4, word: (words) => words.settings },
]
