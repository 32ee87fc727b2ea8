import type { PayLine } from '../daybook/payroll-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { type PayItem, type PayItems, traitsIn } from './pay-item.ts'
import { sumQuantities } from './pay-quantity.ts'

/**
 * The totals of a pay that later pays, slips and records of employment add up, by code; all but the hours are
 * money, and all are of this pay alone. The letters are those of T4127.
 *
 * - `gross`: remuneration paid in money, before deductions; no loans and no expenses given back.
 * - `taxable`: periodic income with taxable benefits (I); `non-periodic`: bonuses and the like (B);
 *   `lump-sum`: retiring allowances. Together they are box 14 with codes 66 and 67.
 * - `quebec-taxable`, `quebec-non-periodic`: the same for Quebec's tax; only on pays of Quebec.
 * - `pensionable`, `insurable`, `qpip`: earnings of CPP or QPP, EI and QPIP, not cut at any maximum; the ones
 *   that end in `-non-periodic` are the parts of B in them. `insurable-hours` has a quantity and no amount.
 * - `registered-plans` (F), `registered-plans-non-periodic` (F3), `union-dues` (U1), `support` (F2).
 * - `f5a`, `f5b`, `csb`: what was deducted from income for additional contributions, by the formulas.
 * - `tax-periodic` (M) and `tax-non-periodic` (M1): federal and provincial tax without L.
 * - `vacationable`; `vacation-accrued` and `vacation-paid`: what was set aside, and what of it was paid.
 * - `commission`: commissions in the periodic pay, on pays of Quebec: a TP-1015.R.13.1 lowers their share.
 * - `worked-hours`: hours of all items that are counted in hours.
 * - `labour-fund`, `ftq`, `fondaction`: shares of labour-sponsored funds; the ones that end in `-credit` and
 *   `-credit-provincial` are what was asked for them in tax (LCF, LCP).
 */
export const baseCodes = [
  'gross',
  'taxable',
  'non-periodic',
  'lump-sum',
  'quebec-taxable',
  'quebec-non-periodic',
  'pensionable',
  'pensionable-non-periodic',
  'insurable',
  'insurable-non-periodic',
  'insurable-hours',
  'qpip',
  'registered-plans',
  'registered-plans-non-periodic',
  'union-dues',
  'support',
  'f5a',
  'f5b',
  'csb',
  'tax-periodic',
  'tax-non-periodic',
  'vacationable',
  'vacation-accrued',
  'vacation-paid',
  'worked-hours',
  'commission',
  'labour-fund',
  'ftq',
  'fondaction',
  'labour-fund-credit',
  'labour-fund-credit-provincial',
] as const

/** The code of a base. */
export type BaseCode = (typeof baseCodes)[number]

/** The lines of a pay that its bases come from. */
export type PayParts = {
  readonly earnings: readonly PayLine[]
  readonly benefits: readonly PayLine[]
  readonly deductions: readonly PayLine[]
}

/**
 * The bases that follow from the lines of a pay in a province: earnings and benefits by what their items do
 * there, deductions by the letter that they feed. A base of zero is left out, hours apart.
 */
export function basesOf(items: PayItems, parts: PayParts, province: string): readonly PayLine[] {
  const found = new Map<BaseCode, Cents>()
  const add = (code: BaseCode, amount: Cents): void => {
    if (amount !== 0n) found.set(code, (found.get(code) ?? 0n) + amount)
  }
  for (const { id, amount } of parts.earnings) if (items.get(id)?.isTaxable === true) add('gross', amount)
  for (const line of [...parts.earnings, ...parts.benefits]) {
    const item = items.get(line.id)
    if (item !== undefined) addIncome(add, item, line.amount, province)
    if (line.id === 'commission' && province === 'QC') add('commission', line.amount)
  }
  for (const { id, amount } of parts.deductions) {
    const { letter, fund } = items.get(id) ?? {}
    if (letter !== undefined) add(letterBases[letter], amount)
    if (fund !== undefined) add(fund, amount)
  }
  if (!found.has('taxable') && found.has('non-periodic')) {
    // A bonus that comes alone bears the registered plans of its pay: they are F3 then.
    add('registered-plans-non-periodic', found.get('registered-plans') ?? 0n)
    found.delete('registered-plans')
  }
  const hours = hoursOf(items, parts.earnings)
  return [
    ...baseCodes.flatMap((id) => {
      const amount = found.get(id) ?? 0n
      return amount === 0n ? [] : [{ id, amount }]
    }),
    ...hours,
  ]
}

const letterBases = { F: 'registered-plans', U1: 'union-dues', F2: 'support' } as const

function addIncome(
  add: (code: BaseCode, amount: Cents) => void,
  item: PayItem,
  amount: Cents,
  province: string,
): void {
  const traits = traitsIn(item, province)
  if (item.letter !== undefined) add(letterBases[item.letter], amount)
  if (item.isLumpSum === true) {
    add('lump-sum', amount)
    return
  }
  const { isNonPeriodic } = item
  if (item.isTaxable) add(isNonPeriodic ? 'non-periodic' : 'taxable', amount)
  if (province === 'QC' && traits.isTaxable)
    add(isNonPeriodic ? 'quebec-non-periodic' : 'quebec-taxable', amount)
  if (traits.isPensionable) {
    add('pensionable', amount)
    if (isNonPeriodic) add('pensionable-non-periodic', amount)
  }
  if (traits.isInsurable) {
    add('insurable', amount)
    if (isNonPeriodic) add('insurable-non-periodic', amount)
  }
  if (traits.isQpip) add('qpip', amount)
  if (traits.isVacationable) add('vacationable', amount)
}

function hoursOf(items: PayItems, earnings: readonly PayLine[]): readonly PayLine[] {
  const counted = earnings.filter(({ id, quantity }) => {
    return quantity !== undefined && items.get(id)?.countsHours === true
  })
  const quantity = sumQuantities(counted.map((line) => line.quantity ?? '0'))
  if (quantity === '0') return []
  return [
    { id: 'insurable-hours', amount: 0n, quantity },
    { id: 'worked-hours', amount: 0n, quantity },
  ]
}

/** A base of a pay by its code; zero where it has none. */
export function baseOf(bases: readonly PayLine[], code: BaseCode): Cents {
  let total = 0n
  for (const { id, amount } of bases) if (id === code) total += amount
  return total
}
