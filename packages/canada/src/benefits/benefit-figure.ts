import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { printedRate, toCent } from '../payroll/exact.ts'

/** A figure of a benefit: `benefit:NAME`. */
export function benefitFigure(
  name: string,
  label: Label,
  value: Cents,
  how: How,
  parts: readonly (Figure | undefined)[] = [],
  source?: Source,
): Figure {
  const given = parts.filter((part) => part !== undefined)
  const figure = { id: `benefit:${name}`, label, value, how, parts: given }
  return source === undefined ? figure : { ...figure, source }
}

/** What the caller gave, left out of the tree where it is nothing. */
export function givenPart(name: string, label: Label, value: Cents): Figure | undefined {
  return value === 0n ? undefined : benefitFigure(name, label, value, 'input')
}

/** A count (days, kilometres, periods of 30 days) as a figure; its value is hundredths. */
export function countPart(name: string, label: Label, text: string): Figure {
  const { numerator, denominator } = printedRate(text)
  const value = toCent({ numerator: numerator * 100n, denominator })
  return { ...benefitFigure(name, label, value, 'input'), text }
}

/** A number of the law as it is printed; its value is hundredths. */
export function lawPart(name: string, label: Label, text: string, source: Source): Figure {
  return { ...countPart(name, label, text), how: 'copy', source }
}

/** `payroll-amount-negative` for each named amount below zero. */
export function negativeRefusals(amounts: Readonly<Record<string, Cents>>): readonly Refusal[] {
  return Object.entries(amounts).flatMap(([what, amount]) =>
    amount < 0n ? [refusal('payroll-amount-negative', { what, amount: formatCents(amount) }, what)] : [],
  )
}
