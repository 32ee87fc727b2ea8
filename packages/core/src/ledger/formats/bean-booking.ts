import { ok, type Refused, type Result, refuse } from '../../kit/result.ts'
import type { BeanCost, BeanDirective, BeanEntry, BeanOptions } from './bean-directives.ts'
import { type Grouped, groupsOf } from './bean-groups.ts'
import {
  type BookingMethod,
  type Inventory,
  isReduction,
  type LotCost,
  reduced,
  unitCost,
} from './bean-lots.ts'
import { quantized, type Tolerances, toleranceFor, tolerancesOf, type Written } from './bean-tolerance.ts'
import {
  compared,
  type Decimal,
  decimalText,
  isZero,
  minus,
  negated,
  over,
  plus,
  sizeOf,
  times,
  zero,
} from './decimal.ts'
import { type Quantity, sumsOf } from './native.ts'

/** A posting with everything worked out; `cost` where the units are a lot. */
export type BookedPosting = {
  readonly source: Grouped
  readonly units: Quantity
  readonly weight: Quantity
  readonly cost?: LotCost
  readonly inferred: boolean
}

/** An entry with its booked postings, or another directive, in the order of the days. */
export type Step = { readonly directive: BeanDirective; readonly postings: readonly BookedPosting[] }

/** What booking needs to know of the books so far. */
export type Shelf = {
  readonly held: (account: string) => Inventory
  readonly method: (account: string) => BookingMethod
  readonly options: BeanOptions
}

/**
 * A posting while numbers of it may be missing. A cost is either settled (a lot) or still what the file
 * states.
 */
type Draft = {
  readonly source: Grouped
  readonly number?: Decimal
  readonly lot?: LotCost
  readonly stated?: BeanCost
  readonly unitPrice?: Decimal
}

/**
 * Books an entry as beancount does: groups its postings by what they count in, takes reductions out of lots,
 * works out the one number that each group may leave out, and checks the balance to the entry's tolerance.
 * Refuses `journal-left-out`, `journal-lot`, `journal-lot-unclear`, `journal-amount`, `journal-unbalanced`.
 */
export function bookEntry(entry: BeanEntry, shelf: Shelf): Result<readonly BookedPosting[]> {
  const groups = groupsOf(entry, shelf.held)
  if (groups === undefined) return refusedAt(entry, 'journal-left-out', { date: entry.date })
  const tolerances = tolerancesOf(statedAmounts(entry), shelf.options)
  const booked: BookedPosting[] = []
  for (const group of groups) {
    const drafts = taken(entry, group.postings, shelf)
    if (!drafts.ok) return drafts
    const whole = filled(entry, drafts.value, group.currency, tolerances)
    if (!whole.ok) return whole
    booked.push(...whole.value)
  }
  return balanced(entry, booked, shelf.options)
}

type Code =
  | 'journal-left-out'
  | 'journal-lot'
  | 'journal-lot-unclear'
  | 'journal-amount'
  | 'journal-unbalanced'

function refusedAt(
  entry: BeanEntry,
  code: Code,
  names: Readonly<Record<string, string>>,
  line = entry.line,
): Refused {
  return refuse(code, { file: entry.file, line: String(line), ...names }, `${entry.file}:${line}`)
}

/** The amounts as stated, for the tolerances that they imply before lots are matched. */
function statedAmounts(entry: BeanEntry): Written[] {
  return entry.postings.flatMap(({ units, cost, price }) => {
    if (units?.number === undefined) return []
    const costs: Written['costs'][number][] = []
    for (const number of [cost?.total, cost?.per]) {
      if (number === undefined || number === 'missing' || cost?.currency === undefined) continue
      costs.push({ number, currency: cost.currency })
    }
    if (price?.number !== undefined && price.currency !== undefined) {
      const unit =
        price.isTotal && !isZero(units.number) ? over(price.number, sizeOf(units.number)) : price.number
      costs.push({ number: unit, currency: price.currency })
    }
    return [{ number: units.number, currency: units.currency ?? '', costs }]
  })
}

/** The postings of a group, those that reduce an account's lots resolved to the lots that they take. */
function taken(entry: BeanEntry, postings: readonly Grouped[], shelf: Shelf): Result<readonly Draft[]> {
  const local = new Map<string, Inventory>()
  const drafts: Draft[] = []
  for (const source of postings) {
    const { posting, unitsCurrency, costCurrency } = source
    const number = posting.units?.number
    const unitPrice = pricePerUnit(source)
    const plainDraft = {
      source,
      ...(number === undefined ? {} : { number }),
      ...(unitPrice === undefined ? {} : { unitPrice }),
    }
    if (posting.cost === undefined) {
      drafts.push(plainDraft)
      continue
    }
    const stated = { ...posting.cost, ...(costCurrency === undefined ? {} : { currency: costCurrency }) }
    const inventory = local.get(posting.account) ?? new Map(shelf.held(posting.account))
    local.set(posting.account, inventory)
    const method = shelf.method(posting.account)
    const units = number === undefined ? undefined : { number, commodity: unitsCurrency }
    if (units === undefined || method === 'NONE' || !isReduction(inventory, units)) {
      const dated = units === undefined ? stated : { date: entry.date, ...stated }
      drafts.push({ ...plainDraft, stated: dated })
      continue
    }
    const reduction = reduced(inventory, units, posting.cost, method)
    if (reduction.kind !== 'lots') {
      const names = { amount: `${decimalText(units.number)} ${unitsCurrency}`, account: posting.account }
      const code = reduction.kind === 'none' ? 'journal-lot' : 'journal-lot-unclear'
      return refusedAt(entry, code, names, posting.line)
    }
    for (const lot of reduction.lots) {
      const cost = lot.cost === undefined ? {} : { lot: lot.cost }
      drafts.push({ ...plainDraft, number: lot.units.number, ...cost })
      remove(inventory, lot.units, lot.cost)
    }
  }
  return ok(drafts)
}

function remove(inventory: Inventory, units: Quantity, cost: LotCost | undefined): undefined {
  for (const [key, lot] of inventory) {
    if (lot.cost !== cost || lot.units.commodity !== units.commodity) continue
    const number = plus(lot.units.number, units.number)
    if (isZero(number)) inventory.delete(key)
    else inventory.set(key, { ...lot, units: { ...lot.units, number } })
    return
  }
}

/** The price of one unit; a total is shared out over the units. */
function pricePerUnit({ posting }: Grouped): Decimal | undefined {
  const { price, units } = posting
  if (price?.number === undefined || !price.isTotal) return price?.number
  if (units?.number === undefined) return undefined
  return isZero(units.number) ? zero : over(price.number, sizeOf(units.number))
}

type Missing = { readonly what: 'units' | 'per' | 'total' | 'price'; readonly index: number }

function missingIn(drafts: readonly Draft[]): Missing[] {
  return drafts.flatMap((draft, index): Missing[] => {
    const { stated, source } = draft
    const found: Missing[] = []
    if (draft.number === undefined) found.push({ what: 'units', index })
    if (stated?.per === 'missing') found.push({ what: 'per', index })
    if (stated?.total === 'missing') found.push({ what: 'total', index })
    if (source.posting.price !== undefined && draft.unitPrice === undefined)
      found.push({ what: 'price', index })
    return found
  })
}

/** A group with its missing number worked out: there may be one. What then is nothing falls away. */
function filled(
  entry: BeanEntry,
  drafts: readonly Draft[],
  currency: string,
  tolerances: Tolerances,
): Result<readonly BookedPosting[]> {
  const missing = missingIn(drafts)
  const [gap] = missing
  if (missing.length > 1) return refusedAt(entry, 'journal-left-out', { date: entry.date })
  const booked: BookedPosting[] = []
  let residual = zero
  for (const [index, draft] of drafts.entries()) {
    if (index === gap?.index) continue
    const posting = complete(draft, entry.date, false)
    booked.push(posting)
    residual = plus(residual, posting.weight.number)
  }
  const open = gap === undefined ? undefined : drafts[gap.index]
  if (gap !== undefined && open !== undefined) {
    const posting = workedOut(
      entry,
      open,
      gap.what,
      { number: negated(residual), commodity: currency },
      tolerances,
    )
    if (!posting.ok) return posting
    if (posting.value !== undefined) booked.splice(gap.index, 0, posting.value)
  }
  for (const { cost, units, source } of booked) {
    if (cost === undefined || (!isZero(units.number) && cost.number.digits >= 0n)) continue
    const text = `${decimalText(units.number)} ${units.commodity} {${decimalText(cost.number)} ${cost.currency}}`
    return refusedAt(entry, 'journal-amount', { text, format: 'beancount' }, source.posting.line)
  }
  return ok(booked)
}

/**
 * The posting whose number was missing, such that the group weighs nothing; nothing where it would be empty
 * itself.
 */
function workedOut(
  entry: BeanEntry,
  draft: Draft,
  what: Missing['what'],
  weight: Quantity,
  tolerances: Tolerances,
): Result<BookedPosting | undefined> {
  const { stated, unitPrice, source } = draft
  const unfit = () => refusedAt(entry, 'journal-left-out', { date: entry.date }, source.posting.line)
  const given = draft.number ?? zero
  if (what === 'units') {
    if (isZero(weight.number)) return ok(undefined)
    const per = stated === undefined ? unitPrice : stated.per
    if (per === 'missing' || stated?.total === 'missing' || (per !== undefined && isZero(per))) return unfit()
    const free = minus(weight.number, stated?.total ?? zero)
    const number = quantized(
      per === undefined ? weight.number : over(free, per),
      tolerances,
      source.unitsCurrency,
    )
    return ok(complete({ ...draft, number }, entry.date, true))
  }
  if (what === 'price') {
    if (draft.lot !== undefined || stated !== undefined || isZero(given)) return unfit()
    const done = complete({ ...draft, unitPrice: sizeOf(over(weight.number, given)) }, entry.date, true)
    return ok({ ...done, weight })
  }
  if (isZero(given)) return ok(undefined)
  if (stated === undefined) return unfit()
  if (what === 'per') {
    const per = over(
      minus(weight.number, stated.total === undefined || stated.total === 'missing' ? zero : stated.total),
      given,
    )
    return ok({ ...complete({ ...draft, stated: { ...stated, per } }, entry.date, true), weight })
  }
  const total = minus(weight.number, times(stated.per === 'missing' ? zero : stated.per, given))
  return ok({ ...complete({ ...draft, stated: { ...stated, total } }, entry.date, true), weight })
}

/**
 * A draft without gaps as a posting: its lot, and what it weighs (cost before price before units), totals
 * exactly.
 */
function complete(draft: Draft, date: string, inferred: boolean): BookedPosting {
  const { source, number = zero, lot, stated, unitPrice } = draft
  const units = { number, commodity: source.unitsCurrency }
  const head = { source, units, inferred }
  if (lot !== undefined) {
    return { ...head, cost: lot, weight: { number: times(number, lot.number), commodity: lot.currency } }
  }
  const isNegative = number.digits < 0n
  if (stated !== undefined) {
    const unit = unitCost(stated, number) ?? zero
    const currency = source.costCurrency ?? ''
    const label = stated.label === undefined ? {} : { label: stated.label }
    const cost = { number: unit, currency, date: stated.date ?? date, ...label }
    const { per, total } = stated
    if (total === undefined || total === 'missing' || per === 'missing') {
      return { ...head, cost, weight: { number: times(number, unit), commodity: currency } }
    }
    const whole = plus(total, times(per, sizeOf(number)))
    return { ...head, cost, weight: { number: isNegative ? negated(whole) : whole, commodity: currency } }
  }
  const { price } = source.posting
  if (price === undefined) return { ...head, weight: units }
  const commodity = source.priceCurrency ?? ''
  if (price.isTotal && price.number !== undefined && !isZero(number)) {
    return { ...head, weight: { number: isNegative ? negated(price.number) : price.number, commodity } }
  }
  return { ...head, weight: { number: times(number, unitPrice ?? zero), commodity } }
}

/** The entry, if what remains of each currency is within its tolerance. */
function balanced(
  entry: BeanEntry,
  booked: readonly BookedPosting[],
  options: BeanOptions,
): Result<readonly BookedPosting[]> {
  const sums = sumsOf(booked.map((each) => each.weight))
  if ([...sums.values()].every(isZero)) return ok(booked)
  const tolerances = tolerancesOf(
    booked.flatMap(({ units, cost, source, inferred }) => {
      if (inferred) return []
      const unit = pricePerUnit(source)
      const price = unit === undefined ? [] : [{ number: unit, currency: source.priceCurrency ?? '' }]
      const costs = [
        ...(cost === undefined ? [] : [{ number: cost.number, currency: cost.currency }]),
        ...price,
      ]
      return [{ number: units.number, currency: units.commodity, costs }]
    }),
    options,
  )
  const over = [...sums].filter(
    ([currency, sum]) => compared(sizeOf(sum), toleranceFor(tolerances, currency)) > 0,
  )
  if (over.length === 0) return ok(booked)
  const difference = over.map(([currency, sum]) => `${decimalText(sum)} ${currency}`).join(', ')
  return refusedAt(entry, 'journal-unbalanced', { date: entry.date, difference })
}
