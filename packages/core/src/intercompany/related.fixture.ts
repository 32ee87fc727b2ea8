import type { Profile } from '../daybook/fact.ts'
import type { Mirror } from '../daybook/intercompany-facts.ts'
import { value } from '../kit/result.ts'
import { chartOf } from '../statements/books.fixture.ts'
import type { ComparedBook, TouchingEntry } from './compare.ts'
import { planRelation, type RelatedBook } from './relation.ts'

const profile: Profile = {
  id: '',
  name: '',
  form: 'corporation',
  province: 'ON',
  fiscalYearEnd: '12-31',
  language: 'en',
  currency: 'CAD',
}

const chart = chartOf(
  `
  1010 asset bank Chequing | Compte chèques
  1470 asset related Due from related | À recevoir d’apparentées
  2490 liability related Due to related | Dû à des apparentées
  4300 revenue sales Fees | Honoraires
  6260 expense - Fees | Honoraires
`,
  { '1470': { role: 'intercompany.receivable' }, '2490': { role: 'intercompany.payable' } },
)

/** A small book that may be related. */
export function plainBook(name: string, currency = 'CAD'): RelatedBook {
  return {
    name,
    profile: { ...profile, id: `${name}-id`, name: `${name} Ltd.`, currency },
    chart,
    relations: [],
  }
}

/** Parent and subsidiary: 1470 answers to 2490, 4300 to 6260. */
export function relatedTwo(): { readonly parent: RelatedBook; readonly sub: RelatedBook } {
  let [parent, sub] = [plainBook('parent'), plainBook('sub')]
  for (const wish of [{ theirCounter: '1010' }, { account: '4300', theirs: '6260' }]) {
    const plan = value(planRelation(parent, sub, wish))
    parent = { ...parent, relations: [...parent.relations, ...plan.first.map(({ relation }) => relation)] }
    sub = { ...sub, relations: [...sub.relations, ...plan.second.map(({ relation }) => relation)] }
  }
  return { parent, sub }
}

/** An entry by its number, day and what it moves. */
export function touching(
  number: number,
  date: string,
  net: Readonly<Record<string, bigint>>,
  more: Partial<TouchingEntry> = {},
): TouchingEntry {
  const base = { number, seq: number * 10, hash: `h${number}`, date, memo: `m${number}`, isForeign: false }
  return { ...base, net: new Map(Object.entries(net)), ...more }
}

/** A book with entries, as it is compared on a day: its balances are their sums through it. */
export function compared(
  book: RelatedBook,
  entries: readonly TouchingEntry[],
  mirrors: readonly Mirror[],
  on: string,
): ComparedBook {
  const balances = new Map<string, bigint>()
  for (const { date, net } of entries)
    for (const [account, amount] of net)
      if (date <= on) balances.set(account, (balances.get(account) ?? 0n) + amount)
  return { ...book, entries, mirrors, balances }
}
