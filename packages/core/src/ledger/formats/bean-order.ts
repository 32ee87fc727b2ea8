import { type Refusal, refusal } from '../../kit/result.ts'
import { type BookedPosting, bookEntry, type Shelf, type Step } from './bean-booking.ts'
import type { BeanDirective, BeanEntry, BeanOptions, BeanPad } from './bean-directives.ts'
import { addLot, type BookingMethod, type Inventory, isBookingMethod } from './bean-lots.ts'
import { paddings } from './bean-pad.ts'
import { balanceTolerance } from './bean-tolerance.ts'
import { compared, decimalText, minus, sizeOf, zero } from './decimal.ts'
import type { JournalStatus, NotKept } from './journal-file.ts'
import { type Holdings, heldBy, hold, type NativeEntry, type NativeLine, notKept } from './native.ts'
import { mostRefusals } from './plain-state.ts'

/** A file whose entries are booked and whose balances were checked. */
export type Booked = {
  readonly entries: readonly NativeEntry[]
  readonly notKept: readonly NotKept[]
  readonly refusals: readonly Refusal[]
}

/**
 * Books the directives in their order: entries against the lots held so far, then the pads that later
 * balances call for, then the balances themselves. `changing` says that a plugin which changes amounts was
 * left out: a balance that fails is then noted as not checkable instead of refused.
 */
export function bookInOrder(
  directives: readonly BeanDirective[],
  options: BeanOptions,
  changing: boolean,
): Booked {
  const refusals: Refusal[] = []
  const remarks: NotKept[] = []
  const methods = methodsOf(directives, options, remarks)
  const inventories = new Map<string, Inventory>()
  const empty: Inventory = new Map()
  const shelf: Shelf = {
    held: (account) => inventories.get(account) ?? empty,
    method: (account) => methods.get(account) ?? defaultMethod(options),
    options,
  }
  const steps: Step[] = []
  for (const directive of directives) {
    if (directive.kind !== 'entry') {
      steps.push({ directive, postings: [] })
      continue
    }
    const booked = bookEntry(directive, shelf)
    if (!booked.ok) {
      refusals.push(...booked.refusals)
      if (refusals.length >= mostRefusals) break
      continue
    }
    for (const { source, units, cost } of booked.value) {
      const { account } = source.posting
      const inventory = inventories.get(account) ?? new Map()
      addLot(inventory, cost === undefined ? { units } : { units, cost })
      inventories.set(account, inventory)
    }
    steps.push({ directive, postings: booked.value })
  }
  if (refusals.length > 0) return { entries: [], notKept: [], refusals }
  const padded = paddings(steps, options)
  const checked = inTurn(steps, padded.byPad, options, changing)
  return {
    entries: checked.entries,
    notKept: [...remarks, ...padded.notKept, ...checked.notKept],
    refusals: [...padded.refusals, ...checked.refusals],
  }
}

function defaultMethod({ booking }: BeanOptions): BookingMethod {
  return isBookingMethod(booking) ? booking : 'STRICT'
}

function methodsOf(
  directives: readonly BeanDirective[],
  options: BeanOptions,
  remarks: NotKept[],
): ReadonlyMap<string, BookingMethod> {
  const methods = new Map<string, BookingMethod>()
  for (const each of directives) {
    if (each.kind !== 'open' || each.booking === undefined) continue
    if (isBookingMethod(each.booking)) methods.set(each.account, each.booking)
    else {
      methods.set(each.account, defaultMethod(options))
      remarks.push(notKept(each, `open ${each.account} "${each.booking}"`, 'bookingMethod'))
    }
  }
  return methods
}

/** All entries in order, pads made up where they stand, every balance compared with what is held by then. */
function inTurn(
  steps: readonly Step[],
  byPad: ReadonlyMap<BeanPad, readonly NativeEntry[]>,
  options: BeanOptions,
  changing: boolean,
): Booked {
  const entries: NativeEntry[] = []
  const refusals: Refusal[] = []
  const remarks: NotKept[] = []
  const holdings: Holdings = new Map()
  const asserts = steps.some((step) => step.directive.kind === 'balance')
  const post = (entry: NativeEntry) => {
    entries.push(entry)
    if (asserts) for (const { account, units } of entry.lines) hold(holdings, account, units)
  }
  for (const { directive, postings } of steps) {
    if (directive.kind === 'entry' && postings.length > 0) post(nativeEntry(directive, postings))
    else if (directive.kind === 'pad') for (const entry of byPad.get(directive) ?? []) post(entry)
    else if (directive.kind === 'balance') {
      const { amount, account, file, line, date } = directive
      const number = heldBy(holdings, account, true).get(amount.commodity) ?? zero
      const difference = sizeOf(minus(number, amount.number))
      if (compared(difference, balanceTolerance(directive, options)) <= 0) continue
      const [expected, found] = [amount.number, number].map(
        (each) => `${decimalText(each)} ${amount.commodity}`,
      )
      const names = { file, line: String(line), account, date, expected: expected ?? '', found: found ?? '' }
      if (changing) remarks.push(notKept(directive, `balance ${account} ${expected}`, 'uncheckable'))
      else refusals.push(refusal('journal-assertion', names, `${file}:${line}`))
    }
  }
  return { entries, notKept: remarks, refusals }
}

const statuses: Readonly<Record<string, JournalStatus>> = { '*': 'cleared', '!': 'pending' }

function nativeEntry(entry: BeanEntry, postings: readonly BookedPosting[]): NativeEntry {
  const { file, line, date, flag, payee, narration } = entry
  const { id, ref, ...others } = entry.tags
  const links = entry.links.length === 0 ? {} : { links: entry.links.join(' ') }
  const flagged = Object.hasOwn(statuses, flag) ? {} : { flag }
  const tags = { ...others, ...links, ...flagged }
  const status = statuses[flag]
  return {
    file,
    line,
    date,
    ...(status === undefined ? {} : { status }),
    ...(id === undefined || id === '' ? {} : { id }),
    ...(ref === undefined || ref === '' ? {} : { ref }),
    ...(payee === undefined || payee === '' ? {} : { payee }),
    ...(narration === '' ? {} : { memo: narration }),
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
    lines: postings.map(nativeLine),
  }
}

function nativeLine({ source, units, weight, cost, inferred }: BookedPosting): NativeLine {
  const { line, account, price, text, tags, flag } = source.posting
  const { memo, ...others } = tags
  const isPriced = cost === undefined && price?.number !== undefined && !price.isTotal && !inferred
  const lot = cost === undefined ? undefined : `{${decimalText(cost.number)} ${cost.currency}, ${cost.date}}`
  const shown = source.posting.cost?.per === 'missing' ? lot : text
  const status = flag === undefined ? undefined : statuses[flag]
  return {
    line,
    account,
    units,
    weight,
    inferred,
    ...(isPriced ? { rate: decimalText(price.number) } : {}),
    ...(shown === undefined ? {} : { cost: shown }),
    ...(memo === undefined || memo === '' ? {} : { memo }),
    ...(Object.keys(others).length === 0 ? {} : { tags: others }),
    ...(status === undefined ? {} : { status }),
  }
}
