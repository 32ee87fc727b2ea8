import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Disposition } from './t1-facts.ts'

/** Whether a thing sold was for the person's own use: its loss lowers no other income. */
export function isPersonal({ kind }: Pick<Disposition, 'kind'>): boolean {
  return kind === 'personal' || kind === 'listed' || kind === 'home'
}

/**
 * What proceeds and cost of personal-use property count for: `least` (1,000.00) where they are below it, so
 * that what was cheap brings no gain to report. Income Tax Act, subsections 46(1) and (2). Of a home they
 * count as they are.
 *
 *   sold for 1,200.00, cost 850.00, outlays 50.00: 1,200 − (1,000 + 50) = 150.00
 */
export function countedOf(
  { kind, proceeds, cost }: Pick<Disposition, 'kind' | 'proceeds' | 'cost'>,
  least: Cents,
): { readonly proceeds: Cents; readonly cost: Cents } {
  if (kind !== 'personal' && kind !== 'listed') return { proceeds, cost }
  const raised = (amount: Cents): Cents => (amount < least ? least : amount)
  return { proceeds: raised(proceeds), cost: raised(cost) }
}

/**
 * What a thing of personal use comes to: its gain, and the loss that is not deducted. A thing of which
 * neither proceeds nor cost is above `least` comes to nothing, whatever selling it cost.
 */
export function personalGain(
  sold: Pick<Disposition, 'kind' | 'proceeds' | 'cost' | 'outlays'>,
  least: Cents,
): { readonly gain: Cents; readonly denied: Cents } {
  const { proceeds, cost } = countedOf(sold, least)
  if (sold.kind !== 'home' && proceeds === least && cost === least) return { gain: 0n, denied: 0n }
  const gain = proceeds - cost - sold.outlays
  return gain < 0n ? { gain: 0n, denied: -gain } : { gain, denied: 0n }
}
