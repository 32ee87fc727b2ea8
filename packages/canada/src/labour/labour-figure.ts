import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'

/** A figure of money under labour law; `id` says which, as `holiday-pay:wages`. */
export function moneyFigure(
  id: string,
  label: Label,
  value: Cents,
  how: How,
  parts: readonly Figure[],
  source?: Source,
): Figure {
  const figure = { id, label, value, how, parts }
  return source === undefined ? figure : { ...figure, source }
}

/** A figure of hours, days or another count: decimal text; its value is hundredths, cut. */
export function countOf(
  id: string,
  label: Label,
  text: string,
  how: How,
  parts: readonly Figure[],
  source?: Source,
): Figure {
  const hundredths = BigInt(Math.trunc(tenThousandths(text) / 100))
  return { ...moneyFigure(id, label, hundredths, how, parts, source), text }
}

/** What the caller gave, as money. */
export function givenMoney(id: string, label: Label, value: Cents): Figure {
  return moneyFigure(id, label, value, 'input', [])
}

/** What the caller gave, as a count. */
export function givenCount(id: string, label: Label, text: string): Figure {
  return countOf(id, label, text, 'input', [])
}
