import type { DividendKind } from '@daybook/core/daybook/owner-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { dividendRules } from '../slips/slip-rules.ts'

/** A dividend as an individual is taxed on it: the amount, the taxable amount, and the federal credit. */
export type GrossedUp = {
  readonly amount: Cents
  readonly taxable: Cents
  readonly credit: Cents
  readonly grossUp: string
}

/**
 * The taxable amount of a dividend to an individual, and the federal credit on it, to the cent (half up); a
 * capital dividend is not taxable and has none. Refuses `rates-not-checked`.
 *
 *   1,000.00 other than eligible: taxable 1,150.00, credit 103.85      eligible: 1,380.00, 207.27
 */
export function grossedUp(kind: DividendKind, amount: Cents, on: CivilDate): Result<GrossedUp | undefined> {
  if (kind === 'capital') return ok(undefined)
  const rule = inForce(dividendRules, on)
  if (!rule.ok) return rule
  const { grossUp, credit } = rule.value.value[kind]
  const taxable = amount + percentOf(amount, rate(grossUp), 'half-up')
  return ok({ amount, taxable, credit: percentOf(taxable, rate(credit), 'half-up'), grossUp })
}
