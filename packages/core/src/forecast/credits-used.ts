import type { Cents } from '../kit/cents.ts'
import type { ListedItem } from '../receivables/open-list.ts'

/** An open item with what is still to be paid of it once credits are used. */
export type LeftToPay = { readonly item: ListedItem; readonly left: Cents; readonly credit: Cents }

/**
 * What is still to be paid of each party's open items when its credits (deposits, credit notes, payments that
 * nothing used) go against what is due first on the same account. `sign` is 1 for receivables and -1 for
 * payables; amounts are positive. Credits beyond what is owed stand for no cash: nobody pays them out.
 */
export function afterCredits(items: readonly ListedItem[], sign: 1n | -1n): readonly LeftToPay[] {
  const lists = Map.groupBy(items, ({ control, party }) => `${control}\t${party}`)
  return [...lists.values()].flatMap((own) => {
    let credit = 0n
    for (const { open } of own) if (sign * open < 0n) credit -= sign * open
    const owed = own.filter(({ open }) => sign * open > 0n).toSorted(byDue)
    return owed.flatMap((item): readonly LeftToPay[] => {
      const amount = sign * item.open
      const used = credit < amount ? credit : amount
      credit -= used
      return used === amount ? [] : [{ item, left: amount - used, credit: used }]
    })
  })
}

function byDue(one: ListedItem, other: ListedItem): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1
  return one.entry - other.entry
}
