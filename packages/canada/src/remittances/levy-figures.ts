import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { printedRate } from '../payroll/exact.ts'

/** A figure with its parts and, where a rule gave it, its source. */
export function figureOf(
  id: string,
  label: Label,
  value: Cents,
  how: How,
  parts: readonly Figure[] = [],
  source?: Source,
): Figure {
  return source === undefined ? { id, label, value, how, parts } : { id, label, value, how, parts, source }
}

/** A rate as printed (`0.0195`, or a percentage or dollars for 100); its value is hundredths. */
export function rateLeaf(id: string, label: Label, printed: string, source?: Source): Figure {
  const { numerator, denominator } = printedRate(printed)
  const value = divideRounded(numerator * 100n, denominator, 'half-up')
  const leaf: Figure = { id, label, value, how: 'copy', parts: [], text: printed }
  return source === undefined ? leaf : { ...leaf, source }
}
