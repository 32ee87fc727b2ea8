import { type Proof, proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, type AccountType, accountName } from '../ledger/chart.ts'
import { type Alignment, type BookToJoin, type Brought, broughtBy, earningsOf } from './books-to-join.ts'
import { type Elimination, eliminationsOf, pairsFrom } from './elimination.ts'

/** The sections of a consolidation, in their order. */
export const sections = ['asset', 'liability', 'equity', 'revenue', 'expense'] as const

/** A section: accounts of one type. */
export type Section = (typeof sections)[number]

/**
 * A row: what each book brings, the total, what is taken out, and what is left; each as its section shows it
 * (assets and expenses debits positive, the others credits). `figures` are ids in each book.
 */
export type JoinedRow = {
  readonly key: string
  readonly label: Label
  readonly amounts: readonly Cents[]
  readonly figures: readonly (readonly string[])[]
  readonly total: Cents
  readonly eliminated: Cents
  readonly consolidated: Cents
}

/**
 * Several books as one. `sections` has a row for each aligned account, equity with the earnings not closed.
 */
export type Consolidation = {
  readonly span: Span
  readonly books: readonly {
    readonly name: string
    readonly title?: string
    readonly asOfSeq: number
  }[]
  readonly sections: readonly {
    readonly section: Section
    readonly rows: readonly JoinedRow[]
    readonly sum: JoinedRow
  }[]
  readonly netIncome: JoinedRow
  readonly eliminations: readonly Elimination[]
  readonly proofs: readonly Proof[]
}

/** What is joined, over which days, aligned how, with which pairs. */
export type ConsolidationAsked = {
  readonly books: readonly BookToJoin[]
  readonly span: Span
  readonly by: Alignment
  readonly pairs: readonly string[]
}

/**
 * Joins books. Refuses `consolidation-one-book` for fewer than two, `consolidation-name-twice`,
 * `consolidation-currency` for books in another currency than the first, and what `pairsFrom` refuses.
 */
export function consolidate({ books, span, by, pairs: texts }: ConsolidationAsked): Result<Consolidation> {
  const checked = joinable(books)
  if (!checked.ok) return checked
  const pairs = pairsFrom(texts, books)
  if (!pairs.ok) return pairs
  const brought = books.flatMap((book, at) => broughtBy(book, at, span))
  const eliminations = eliminationsOf(pairs.value, brought)
  const taken = takenBy(eliminations)
  const earnings = books.map(earningsOf)
  const parts = sections.map((section) => {
    const own = brought.filter(({ account }) => account.type === section)
    const groups = [...Map.groupBy(own, ({ account }) => keyFor(account, by))].toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    )
    const rows = groups.map(([key, of]) => joinedRow(section, key, of, books.length, taken))
    return { section, rows }
  })
  const sumFor = (section: Section, label: Label) =>
    summed(parts.find((part) => part.section === section)?.rows ?? [], section, label, books.length)
  const netIncome = less(
    sumFor('revenue', labels.netIncome),
    sumFor('expense', labels.netIncome),
    labels.netIncome,
  )
  const before = plainRow(
    'before',
    labels.before,
    earnings.map((each) => each.before),
  )
  const whole = parts.map(({ section, rows }) => {
    const all = section === 'equity' ? [...rows, before, netIncome].filter(isFilled) : rows
    return { section, rows: all, sum: summed(all, section, sectionTotals[section], books.length) }
  })
  const sumOfSection = (section: Section) =>
    whole.find((part) => part.section === section)?.sum.consolidated ?? 0n
  return ok({
    span,
    books: books.map(({ name, title, asOfSeq }) => ({
      name,
      asOfSeq,
      ...(title === undefined ? {} : { title }),
    })),
    sections: whole,
    netIncome,
    eliminations,
    proofs: [
      proof(labels.balances, sumOfSection('asset'), sumOfSection('liability') + sumOfSection('equity')),
      proof(
        labels.matches,
        sumOf(eliminations.map(({ difference }) => (difference < 0n ? -difference : difference))),
        0n,
      ),
    ],
  })
}

const labels = {
  netIncome: { en: 'Net income of the days', fr: 'Résultat net de la période' },
  before: { en: 'Earlier income not closed', fr: 'Résultats antérieurs non clôturés' },
  balances: {
    en: 'Consolidated assets equal liabilities and equity',
    fr: 'L’actif consolidé égale le passif et les capitaux propres',
  },
  matches: { en: 'All pairs match', fr: 'Toutes les paires concordent' },
} as const satisfies Readonly<Record<string, Label>>

/** What the sections and their totals are called. */
export const sectionNames: Readonly<Record<Section, Label>> = {
  asset: { en: 'Assets', fr: 'Actif' },
  liability: { en: 'Liabilities', fr: 'Passif' },
  equity: { en: 'Equity', fr: 'Capitaux propres' },
  revenue: { en: 'Revenue', fr: 'Produits' },
  expense: { en: 'Expenses', fr: 'Charges' },
}

const sectionTotals: Readonly<Record<Section, Label>> = {
  asset: { en: 'Total assets', fr: 'Total de l’actif' },
  liability: { en: 'Total liabilities', fr: 'Total du passif' },
  equity: { en: 'Total equity', fr: 'Total des capitaux propres' },
  revenue: { en: 'Total revenue', fr: 'Total des produits' },
  expense: { en: 'Total expenses', fr: 'Total des charges' },
}

function joinable(books: readonly BookToJoin[]): Result<undefined> {
  const [first, ...others] = books
  if (first === undefined || others.length === 0) return refuse('consolidation-one-book', {}, 'books')
  const twice = others.find(({ name }, at) => books.slice(0, at + 1).some((each) => each.name === name))
  if (twice !== undefined) return refuse('consolidation-name-twice', { book: twice.name }, 'books')
  const foreign = others.find(({ currency }) => currency !== first.currency)
  if (foreign === undefined) return ok(undefined)
  const names = { book: foreign.name, currency: foreign.currency, first: first.name, own: first.currency }
  return refuse('consolidation-currency', names, 'books')
}

function keyFor(account: Account, by: Alignment): string {
  if (by === 'gifi') return account.gifi ?? account.code
  if (by === 'role') return account.role ?? account.code
  return account.code
}

/** What is taken out of each account of each book, debit less credit. */
function takenBy(eliminations: readonly Elimination[]): ReadonlyMap<string, Cents> {
  const sums = new Map<string, Cents>()
  const add = (key: string, amount: Cents) => sums.set(key, (sums.get(key) ?? 0n) + amount)
  for (const { left, right, taken } of eliminations) {
    add(`${left.book}/${left.account.id}`, taken)
    add(`${right.book}/${right.account.id}`, -taken)
  }
  return sums
}

function signOf(type: AccountType): 1n | -1n {
  return type === 'asset' || type === 'expense' ? 1n : -1n
}

function joinedRow(
  section: Section,
  key: string,
  brought: readonly Brought[],
  count: number,
  taken: ReadonlyMap<string, Cents>,
): JoinedRow {
  const sign = signOf(section)
  const [first] = brought
  const of = Array.from({ length: count }, (_, book) => brought.filter((each) => each.book === book))
  const amounts = of.map((own) => sign * sumOf(own.map(({ net }) => net)))
  const eliminated =
    sign * sumOf(brought.map(({ book, account }) => taken.get(`${book}/${account.id}`) ?? 0n))
  const total = sumOf(amounts)
  const account = first?.account
  return {
    key,
    label:
      account === undefined
        ? { en: key, fr: key }
        : { en: accountName(account, 'en'), fr: accountName(account, 'fr') },
    amounts,
    figures: of.map((own) => own.flatMap(({ figure }) => figure ?? [])),
    total,
    eliminated,
    consolidated: total + eliminated,
  }
}

function plainRow(key: string, label: Label, amounts: readonly Cents[]): JoinedRow {
  const total = sumOf(amounts)
  return { key, label, amounts, figures: amounts.map(() => []), total, eliminated: 0n, consolidated: total }
}

function summed(rows: readonly JoinedRow[], key: string, label: Label, count: number): JoinedRow {
  const amounts = Array.from({ length: count }, (_, at) => sumOf(rows.map((row) => row.amounts[at] ?? 0n)))
  const eliminated = sumOf(rows.map((row) => row.eliminated))
  return { ...plainRow(key, label, amounts), eliminated, consolidated: sumOf(amounts) + eliminated }
}

function less(one: JoinedRow, other: JoinedRow, label: Label): JoinedRow {
  const amounts = one.amounts.map((amount, at) => amount - (other.amounts[at] ?? 0n))
  const eliminated = one.eliminated - other.eliminated
  return { ...plainRow('net-income', label, amounts), eliminated, consolidated: sumOf(amounts) + eliminated }
}

function isFilled({ amounts, eliminated }: JoinedRow): boolean {
  return eliminated !== 0n || amounts.some((amount) => amount !== 0n)
}
