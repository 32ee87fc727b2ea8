import type { BeanEntry, BeanPosting } from './bean-directives.ts'
import { type Inventory, onlyCommodity, onlyCostCurrency } from './bean-lots.ts'

/** A currency that a posting leaves out (`missing`), does not have (nothing), or names. */
type Currency = string | 'missing' | undefined

/** A posting with the currencies that are settled for it, in the group of what it counts in. */
export type Grouped = {
  readonly posting: BeanPosting
  readonly index: number
  readonly isWhole: boolean
  readonly unitsCurrency: string
  readonly costCurrency?: string
  readonly priceCurrency?: string
}

/** The postings of an entry that must balance in one currency among themselves. */
export type Group = { readonly currency: string; readonly postings: readonly Grouped[] }

type Reference = {
  readonly index: number
  readonly units: Currency
  readonly cost: Currency
  readonly price: Currency
}

/**
 * Sorts the postings of an entry by the currency that they count in (cost before price before units),
 * working out currencies that are left out: from the only other group, else from what the account holds. A
 * posting without any amount joins every group. Gives nothing where a currency cannot be told or two
 * postings are without amount.
 */
export function groupsOf(
  entry: BeanEntry,
  held: (account: string) => Inventory,
): readonly Group[] | undefined {
  const groups = new Map<string, Reference[]>()
  const order = new Map<string, number>()
  const whole: Reference[] = []
  let unknown: Reference[] = []
  const put = (reference: Reference): boolean => {
    const currency = countsIn(reference)
    if (currency === undefined) return false
    groups.set(currency, [...(groups.get(currency) ?? []), reference])
    if (!order.has(currency)) order.set(currency, reference.index)
    return true
  }
  for (const [index, posting] of entry.postings.entries()) {
    const reference = referenceOf(posting, index)
    if (posting.units === undefined) whole.push(reference)
    else if (!put(reference)) unknown.push(reference)
  }
  const [only] = unknown
  const [other] = groups.keys()
  if (unknown.length === 1 && groups.size === 1 && only !== undefined && other !== undefined) {
    if (!put(like(only, other))) return undefined
    unknown = []
  }
  for (const reference of unknown) {
    if (!put(fromHoldings(reference, held(accountAt(entry, reference))))) return undefined
  }
  if (whole.length > 1) return undefined
  const [auto] = whole
  for (const currency of [...groups.keys()]) {
    if (auto === undefined) break
    groups.get(currency)?.push({ ...auto, units: currency })
    if (!order.has(currency)) order.set(currency, auto.index)
  }
  return settled(entry, groups, order, held)
}

function accountAt(entry: BeanEntry, { index }: Reference): string {
  return entry.postings[index]?.account ?? ''
}

function referenceOf({ units, cost, price }: BeanPosting, index: number): Reference {
  const named = (part: { readonly currency?: string } | undefined): Currency =>
    part === undefined ? undefined : (part.currency ?? 'missing')
  const [costCurrency, priceCurrency] = [named(cost), named(price)]
  return {
    index,
    units: named(units),
    cost: costCurrency === 'missing' && priceCurrency !== undefined ? priceCurrency : costCurrency,
    price: priceCurrency === 'missing' && costCurrency !== undefined ? costCurrency : priceCurrency,
  }
}

function countsIn({ units, cost, price }: Reference): string | undefined {
  if (cost !== undefined && cost !== 'missing') return cost
  if (price !== undefined && price !== 'missing') return price
  return cost === undefined && price === undefined && units !== 'missing' ? units : undefined
}

/** What is left out is in the currency of the only other group. */
function like(reference: Reference, other: string): Reference {
  const { cost, price } = reference
  if (cost === undefined && price === undefined) return { ...reference, units: other }
  return {
    ...reference,
    cost: cost === 'missing' ? other : cost,
    price: price === 'missing' ? other : price,
  }
}

function fromHoldings(reference: Reference, inventory: Inventory): Reference {
  const { units, cost, price } = reference
  const costs = onlyCostCurrency(inventory) ?? 'missing'
  return {
    ...reference,
    units: units === 'missing' ? (onlyCommodity(inventory) ?? 'missing') : units,
    cost: cost === 'missing' ? costs : cost,
    price: price === 'missing' ? costs : price,
  }
}

/** The groups in the order of their first postings, if every currency is known now. */
function settled(
  entry: BeanEntry,
  groups: ReadonlyMap<string, readonly Reference[]>,
  order: ReadonlyMap<string, number>,
  held: (account: string) => Inventory,
): readonly Group[] | undefined {
  const result: Group[] = []
  const names = [...groups.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  for (const currency of names) {
    const postings: Grouped[] = []
    for (const reference of groups.get(currency)?.toSorted((a, b) => a.index - b.index) ?? []) {
      const posting = entry.postings[reference.index]
      const { cost, price } = reference
      const left = reference.units === 'missing' || reference.units === undefined
      const units = left ? onlyCommodity(held(accountAt(entry, reference))) : reference.units
      if (posting === undefined || units === undefined || cost === 'missing' || price === 'missing')
        return undefined
      postings.push({
        posting,
        index: reference.index,
        isWhole: posting.units === undefined,
        unitsCurrency: units,
        ...(cost === undefined ? {} : { costCurrency: cost }),
        ...(price === undefined ? {} : { priceCurrency: price }),
      })
    }
    result.push({ currency, postings })
  }
  return result
}
