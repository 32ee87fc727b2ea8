import { type Refusal, refusal } from '../../kit/result.ts'
import type { Step } from './bean-booking.ts'
import type { BeanDirective, BeanOptions, BeanPad } from './bean-directives.ts'
import { addLot, type Inventory } from './bean-lots.ts'
import { balanceTolerance } from './bean-tolerance.ts'
import { compared, decimalText, minus, negated, plus, sizeOf, zero } from './decimal.ts'
import type { NotKept } from './journal-file.ts'
import { type NativeEntry, type NativeLine, notKept, type Quantity } from './native.ts'

/** The entries that each pad makes up, the pads that have nothing to do, and those that cannot be made up. */
export type Paddings = {
  readonly byPad: ReadonlyMap<BeanPad, readonly NativeEntry[]>
  readonly notKept: readonly NotKept[]
  readonly refusals: readonly Refusal[]
}

/**
 * What the pads of a file make up: from a pad on, the first balance of each currency on its account or below
 * that does not hold is brought about by an entry dated on the pad's day against the pad's source. As in
 * beancount, other pads' entries are not seen. Refuses `journal-pad` where lots held at cost would have to
 * be made up.
 */
export function paddings(steps: readonly Step[], options: BeanOptions): Paddings {
  const byPad = new Map<BeanPad, NativeEntry[]>()
  const refusals: Refusal[] = []
  const pads = steps.flatMap(({ directive }) => (directive.kind === 'pad' ? [directive] : []))
  for (const account of new Set(pads.map((pad) => pad.account))) {
    padAccount(account, steps, options, byPad, refusals)
  }
  const idle = pads.filter((pad) => !byPad.has(pad))
  const remarks = idle.map((pad) => notKept(pad, `pad ${pad.account} ${pad.source}`, 'idlePad'))
  return { byPad, notKept: remarks, refusals }
}

function padAccount(
  account: string,
  steps: readonly Step[],
  options: BeanOptions,
  byPad: Map<BeanPad, NativeEntry[]>,
  refusals: Refusal[],
): undefined {
  const isIn = (name: string) => name === account || name.startsWith(`${account}:`)
  const inventory: Inventory = new Map()
  let active: BeanPad | undefined
  let done = new Set<string>()
  for (const { directive, postings } of steps) {
    for (const { source, units, cost } of postings) {
      if (isIn(source.posting.account)) addLot(inventory, cost === undefined ? { units } : { units, cost })
    }
    if (directive.kind === 'pad' && directive.account === account) {
      active = directive
      done = new Set()
    }
    if (directive.kind !== 'balance' || !isIn(directive.account)) continue
    const { commodity } = directive.amount
    const missing = minus(directive.amount.number, heldOf(inventory, commodity))
    const isOff = compared(sizeOf(missing), balanceTolerance(directive, options)) > 0
    if (isOff && active !== undefined && !done.has(commodity)) {
      if (hasLots(inventory, commodity)) refusals.push(unpaddable(active))
      const units = { number: missing, commodity }
      byPad.set(active, [...(byPad.get(active) ?? []), padding(active, units, directive)])
      addLot(inventory, { units })
    }
    done.add(commodity)
  }
}

function heldOf(inventory: Inventory, commodity: string): Quantity['number'] {
  let sum = zero
  for (const { units } of inventory.values()) if (units.commodity === commodity) sum = plus(sum, units.number)
  return sum
}

function hasLots(inventory: Inventory, commodity: string): boolean {
  return [...inventory.values()].some(
    ({ units, cost }) => units.commodity === commodity && cost !== undefined,
  )
}

function unpaddable({ file, line, account }: BeanPad): Refusal {
  return refusal('journal-pad', { file, line: String(line), account }, `${file}:${line}`)
}

function padding(
  pad: BeanPad,
  units: Quantity,
  balance: BeanDirective & { readonly kind: 'balance' },
): NativeEntry {
  const { file, line, date, account, source } = pad
  const { number, commodity } = balance.amount
  const other = { number: negated(units.number), commodity }
  const one = (name: string, amount: Quantity): NativeLine => {
    return { line, account: name, units: amount, weight: amount, inferred: false }
  }
  const memo = `pad to ${decimalText(number)} ${commodity} on ${balance.date}`
  return { file, line, date, memo, tags: { flag: 'P' }, lines: [one(account, units), one(source, other)] }
}
