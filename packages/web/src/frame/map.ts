import type { BookStatus } from '../practice.ts'
import type { Words } from '../words/en.ts'

/** A place in the index of a book: its word, its key, and where it leads. */
export type Place = {
  readonly id: string
  readonly key: string
  readonly path: string
  readonly group: number
  word(words: Words): string
  /** Whether it is there for such books; it always is where nothing is said. */
  isShown?(status: BookStatus): boolean
  /** How many things are to do there. */
  count?(status: BookStatus): number
}

/** The index of a book, in the order of the day. Features that are not there do not appear. */
export const places: readonly Place[] = [
  { id: 'today', key: 'h', path: '/$book', group: 0, word: (words) => words.today },
  {
    id: 'bank',
    key: 'b',
    path: '/$book/bank',
    group: 1,
    word: (words) => words.bank,
    count: ({ waiting }) => waiting,
  },
  { id: 'rules', key: 'u', path: '/$book/rules', group: 1, word: (words) => words.rules },
  { id: 'invoices', key: 'i', path: '/$book/invoices', group: 1, word: (words) => words.invoices },
  { id: 'customers', key: 'm', path: '/$book/customers', group: 1, word: (words) => words.customers },
  { id: 'bills', key: 'f', path: '/$book/bills', group: 1, word: (words) => words.bills },
  { id: 'suppliers', key: 'v', path: '/$book/suppliers', group: 1, word: (words) => words.suppliers },
  { id: 'cheques', key: 'q', path: '/$book/cheques', group: 1, word: (words) => words.cheques },
  {
    id: 'journal',
    key: 'j',
    path: '/$book/journal',
    group: 2,
    word: (words) => words.journal,
    count: ({ drafts, recurring }) => drafts + recurring,
  },
  { id: 'accounts', key: 'c', path: '/$book/accounts', group: 2, word: (words) => words.accounts },
  {
    id: 'reconcile',
    key: 'r',
    path: '/$book/reconcile',
    group: 2,
    word: (words) => words.reconcile,
    count: ({ due }) => due.filter(({ kind }) => kind === 'reconcile').length,
  },
  { id: 'pay', key: 'p', path: '/$book/pay', group: 2, word: (words) => words.pay },
  { id: 'returns', key: 't', path: '/$book/returns', group: 2, word: (words) => words.salesTax },
  { id: 'assets', key: 'a', path: '/$book/assets', group: 2, word: (words) => words.assets },
  {
    id: 'year-end',
    key: 'e',
    path: '/$book/year-end',
    group: 2,
    word: (words) => words.yearForms,
    count: ({ due }) => due.filter(({ kind }) => kind === 'issue-roe').length,
  },
  {
    id: 'personal',
    key: 'k',
    path: '/$book/personal',
    group: 2,
    word: (words) => words.personal,
    isShown: ({ form }) => form === 'personal',
  },
  { id: 'reports', key: 's', path: '/$book/reports', group: 3, word: (words) => words.reports },
  {
    id: 'review',
    key: 'w',
    path: '/$book/review',
    group: 3,
    word: (words) => words.review,
    count: ({ questions }) => questions,
  },
  {
    id: 'close',
    key: 'l',
    path: '/$book/close',
    group: 3,
    word: (words) => words.close,
    count: ({ due }) => due.filter(({ kind, late }) => kind === 'close-year' && late).length,
  },
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

/** The places of the index that are there for books of which so much is known. */
export function placesOf(status: BookStatus | undefined): readonly Place[] {
  return places.filter(({ isShown }) => isShown === undefined || (status !== undefined && isShown(status)))
}
