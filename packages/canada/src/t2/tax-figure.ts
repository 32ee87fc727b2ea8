import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import type { Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { dollars, percentHalfUp, printedRate } from '../payroll/exact.ts'
import { type TaxLine, taxWords } from './tax-words.ts'

/** A figure of the estimate: a line of the T2, or a part of one under the name of what it belongs to. */
export function taxFigure(
  line: TaxLine,
  value: Cents,
  how: How,
  parts: readonly Figure[] = [],
  { of = 'T2', source }: { of?: string; source?: Source } = {},
): Figure {
  const figure = { id: `${of}:${line}`, label: taxWords[line], value, how, parts }
  return source === undefined ? figure : { ...figure, source }
}

/** An amount of a rule table. */
export function tabledAmount(
  { source }: Version<unknown>,
  { name, key, line }: { name: string; key: string; line: TaxLine },
  printed: string,
): Figure {
  return {
    id: `${name}:${key}`,
    label: taxWords[line],
    value: dollars(printed),
    how: 'copy',
    parts: [],
    source,
  }
}

/** A rate of a rule table, as printed; its value is hundredths. */
export function tabledShare({ source }: Version<unknown>, id: string, printed: string): Figure {
  const { numerator, denominator } = printedRate(printed)
  return {
    id,
    label: taxWords.rate,
    value: divideRounded(numerator * 100n, denominator, 'half-up'),
    how: 'copy',
    parts: [],
    source,
    text: printed,
  }
}

/** An amount at a printed rate, to the nearest cent, half up. */
export function atRate(amount: Cents, printed: string): Cents {
  return percentHalfUp(amount, printedRate(printed))
}
