import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import { type FoundHere, listed } from './finding.ts'
import { counted, money } from './in-words.ts'
import type { ReviewBasis, ReviewParts } from './review-parts.ts'

/** After how many days past due an open item is old. */
export const oldDays = 90

/** Whose items are looked at: the roles of their control accounts, the side they stand on, and the words. */
export type OldItems = {
  readonly role: RegExp
  readonly sign: 1n | -1n
  readonly owes: (name: string) => Label
  readonly acts: (name: string) => FoundHere['acts']
}

/** Items open for over ninety days past their due day, gathered by party, those who owe most first. */
export function oldItems(
  { items, parties, chart, span, today }: ReviewBasis & Pick<ReviewParts, 'items' | 'parties'>,
  { role, sign, owes, acts }: OldItems,
): readonly FoundHere[] {
  const on = span.through < today ? span.through : today
  const own = items.filter(({ control }) => role.test(chart.get(control)?.role ?? ''))
  const old = leftOver(own, sign).filter(({ due }) => daysBetween(due, on) > oldDays)
  const groups = [...Map.groupBy(old, ({ party }) => party)]
  return groups
    .map(([party, own]) => foundOf(party, own, parties.get(party)?.name ?? party, { on, sign, owes, acts }))
    .sort((left, right) => (left.amount < right.amount ? 1 : left.amount > right.amount ? -1 : 0))
}

/**
 * What is left open of each item once all that the party has paid and nobody applied is set against its
 * oldest items: books without documents settle nothing one by one.
 */
export function leftOver(items: readonly ListedItem[], sign: 1n | -1n): readonly ListedItem[] {
  const groups = Map.groupBy(items, ({ control, party }) => `${control}\t${party}`)
  return [...groups.values()].flatMap((own) => {
    let paid = own.reduce((sum, { open }) => (open * sign < 0n ? sum - open * sign : sum), 0n)
    return own
      .filter(({ open }) => open * sign > 0n)
      .toSorted((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0))
      .flatMap((item) => {
        const size = item.open * sign
        const used = paid < size ? paid : size
        paid -= used
        return used === size ? [] : [{ ...item, open: (size - used) * sign }]
      })
  })
}

type Shape = Pick<OldItems, 'sign' | 'owes' | 'acts'> & { readonly on: CivilDate }

function foundOf(party: string, own: readonly ListedItem[], name: string, { on, sign, owes, acts }: Shape) {
  const amount = own.reduce((sum, { open }) => sum + open * sign, 0n)
  const oldest = own.map(({ due }) => due).sort()[0] ?? on
  const [sum, who] = [money(amount), owes(name)]
  const many = counted(own.length, { en: 'item', fr: 'élément' }, { en: 'items', fr: 'éléments' })
  return {
    subject: party === '' ? '-' : party,
    date: oldest,
    amount,
    words: {
      en: `${who.en} ${sum.en} on ${many.en}, the oldest due ${oldest}`,
      fr: `${who.fr} ${sum.fr} sur ${many.fr}, le plus ancien échu le ${oldest}`,
    },
    ...listed(
      own.map(({ key, kind, date, open }) => ({
        kind:
          kind === 'entry'
            ? ('entry' as const)
            : kind === 'settlement'
              ? ('settlement' as const)
              : ('document' as const),
        id: key,
        date,
        amount: open,
      })),
    ),
    acts: acts(name),
  }
}
