import type { CivilDate } from '../../kit/civil-date.ts'
import type { BeanCost } from './bean-directives.ts'
import {
  compared,
  type Decimal,
  decimalText,
  isSame,
  isZero,
  minus,
  negated,
  over,
  plus,
  sizeOf,
  times,
  trimmed,
  zero,
} from './decimal.ts'
import type { Quantity } from './native.ts'

/** What one unit of a lot cost, when, and what the lot is called. */
export type LotCost = {
  readonly number: Decimal
  readonly currency: string
  readonly date: CivilDate
  readonly label?: string
}

/** So many units of a commodity, at a cost where they are held at one. */
export type Lot = { readonly units: Quantity; readonly cost?: LotCost }

/** The lots of an account, in the order in which they came. */
export type Inventory = Map<string, Lot>

/** How lots are chosen when some are taken out: beancount's methods by name. */
export type BookingMethod = 'STRICT' | 'NONE' | 'AVERAGE' | 'FIFO' | 'LIFO' | 'HIFO'

const methods: ReadonlySet<string> = new Set(['STRICT', 'NONE', 'AVERAGE', 'FIFO', 'LIFO', 'HIFO'])

/** Whether text names a booking method. */
export function isBookingMethod(text: string): text is BookingMethod {
  return methods.has(text)
}

/** Adds a lot to an inventory; equal lots become one, what comes to zero is gone. */
export function addLot(inventory: Inventory, lot: Lot): undefined {
  const { units, cost } = lot
  const key = cost === undefined ? units.commodity : `${units.commodity}\n${costKey(cost)}`
  const held = inventory.get(key)
  const number = held === undefined ? units.number : plus(held.units.number, units.number)
  if (isZero(number)) inventory.delete(key)
  else inventory.set(key, { ...lot, units: { number, commodity: units.commodity } })
}

function costKey({ number, currency, date, label = '' }: LotCost): string {
  return `${decimalText(trimmed(number))}\n${currency}\n${date}\n${label}`
}

/** Whether units would reduce what is held: something of the commodity lies on the other side. */
export function isReduction(inventory: Inventory, { number, commodity }: Quantity): boolean {
  if (isZero(number)) return false
  for (const { units } of inventory.values()) {
    if (units.commodity === commodity && units.number.digits < 0n !== number.digits < 0n) return true
  }
  return false
}

/** The one commodity that is held, or nothing where there are none or several. */
export function onlyCommodity(inventory: Inventory): string | undefined {
  const held = new Set([...inventory.values()].map((lot) => lot.units.commodity))
  return held.size === 1 ? [...held][0] : undefined
}

/** The one currency of cost of what is held, or nothing where there are none or several. */
export function onlyCostCurrency(inventory: Inventory): string | undefined {
  const held = new Set(
    [...inventory.values()].flatMap(({ cost }) => (cost === undefined ? [] : [cost.currency])),
  )
  return held.size === 1 ? [...held][0] : undefined
}

/** The cost of one unit that a cost in braces states, or nothing where a number of it is missing. */
export function unitCost({ per, total }: BeanCost, number: Decimal): Decimal | undefined {
  if (per === 'missing' || total === 'missing') return undefined
  if (total === undefined) return per
  const size = sizeOf(number)
  return isZero(size) ? undefined : over(plus(total, times(per, size)), size)
}

/** What taking units out of an inventory gives: the parts of lots, or why not. */
export type Reduction =
  | { readonly kind: 'lots'; readonly lots: readonly Lot[] }
  | { readonly kind: 'none' | 'unclear' }

/**
 * Chooses the lots that units are taken from, by the cost, date and label stated and by the account's
 * method.
 */
export function reduced(
  inventory: Inventory,
  units: Quantity,
  cost: BeanCost,
  method: BookingMethod,
): Reduction {
  const wanted = unitCost(cost, units.number)
  const matches = [...inventory.values()].filter(({ units: held, cost: lot }) => {
    if (lot === undefined || held.commodity !== units.commodity) return false
    if (wanted !== undefined && !isSame(lot.number, wanted)) return false
    if (cost.currency !== undefined && lot.currency !== cost.currency) return false
    if (cost.date !== undefined && lot.date !== cost.date) return false
    return cost.label === undefined || lot.label === cost.label
  })
  if (matches.length === 0) return { kind: 'none' }
  if (method === 'AVERAGE') return { kind: 'unclear' }
  if (method !== 'STRICT') return inTurn(ordered(matches, method), units)
  if (matches.length === 1) return inTurn(matches, units)
  const sum = matches.reduce((held, lot) => plus(held, lot.units.number), zero)
  return isSame(sum, negated(units.number)) ? inTurn(matches, units) : { kind: 'unclear' }
}

function ordered(lots: readonly Lot[], method: BookingMethod): Lot[] {
  const date = (lot: Lot) => lot.cost?.date ?? ''
  const cost = (lot: Lot) => lot.cost?.number ?? zero
  if (method === 'HIFO') return lots.toSorted((a, b) => compared(cost(b), cost(a)))
  const sign = method === 'LIFO' ? -1 : 1
  return lots.toSorted((a, b) => (date(a) < date(b) ? -sign : date(a) > date(b) ? sign : 0))
}

/** Takes the units out of the lots one after the other; there must be enough. */
function inTurn(lots: readonly Lot[], { number, commodity }: Quantity): Reduction {
  const isNegative = number.digits < 0n
  let left = sizeOf(number)
  const taken: Lot[] = []
  for (const lot of lots) {
    if (isZero(left)) break
    if (lot.units.number.digits < 0n === isNegative) continue
    const size = compared(sizeOf(lot.units.number), left) < 0 ? sizeOf(lot.units.number) : left
    taken.push({ ...lot, units: { number: isNegative ? negated(size) : size, commodity } })
    left = minus(left, size)
  }
  return isZero(left) ? { kind: 'lots', lots: taken } : { kind: 'none' }
}
