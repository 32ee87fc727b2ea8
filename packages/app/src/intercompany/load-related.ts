import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Mirror, Relation } from '@daybook/core/daybook/intercompany-facts.ts'
import type { ComparedBook, TouchingEntry } from '@daybook/core/intercompany/compare.ts'
import type { RelatedBook } from '@daybook/core/intercompany/relation.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { cards } from '../store/queries.ts'
import { entriesTouching } from '../store/queries-ledger.ts'

/** A book as related ones see it; `name` is what people call its place. */
export async function relatedBook(name: string, view: View): Promise<RelatedBook> {
  const { profile, chart, reader } = view
  const relations = (await reader.read(cards, 'relation')).map(({ body }) => recordFrom<Relation>(body))
  return { name, profile, chart, relations }
}

/** The mirrors that a book keeps. */
export async function mirrorsOf({ reader }: View): Promise<readonly Mirror[]> {
  return (await reader.read(cards, 'mirror')).map(({ body }) => recordFrom<Mirror>(body))
}

/** A book as it is compared with others on a day: with every entry on its related accounts. */
export async function comparedBook(name: string, view: View, on: CivilDate): Promise<ComparedBook> {
  const book = await relatedBook(name, view)
  const accounts = [...new Set(book.relations.map(({ account }) => account))]
  const { lockedThrough } = view.head
  return {
    ...book,
    entries: await touchingEntries(view, accounts),
    mirrors: await mirrorsOf(view),
    balances: netByAccount(await loadBalances(view, { through: on })),
    ...(lockedThrough === undefined ? {} : { lockedThrough }),
  }
}

/** The entries that move some of these accounts, by number, without those that only go back and forth. */
export async function touchingEntries(
  { reader, profile }: View,
  accounts: readonly string[],
): Promise<readonly TouchingEntry[]> {
  const found = new Map<number, TouchingEntry & { readonly net: Map<string, Cents> }>()
  for (const account of accounts) {
    for (const row of await reader.read(entriesTouching, account)) {
      if (row.net === 0n) continue
      const isForeign = row.currency !== '' && row.currency !== profile.currency
      const held = found.get(row.number)
      const { number, seq, hash, date, memo, payee = '', reverses, reversedBy } = row
      found.set(number, {
        ...{ number, seq, hash, date, memo: memo === '' ? payee : memo },
        net: (held?.net ?? new Map<string, Cents>()).set(account, row.net),
        isForeign: isForeign || held?.isForeign === true,
        ...(reverses === undefined ? {} : { reverses }),
        ...(reversedBy === undefined ? {} : { reversedBy }),
      })
    }
  }
  return [...found.values()].toSorted((one, other) => one.number - other.number)
}
