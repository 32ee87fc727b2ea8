import { type Cents, formatCents, magnitude } from '@daybook/core/kit/cents.ts'
import { type CivilDate, isCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { assert } from '@daybook/core/kit/result.ts'
import { amountText, decimalText } from '@daybook/core/reports/amount-text.ts'
import { dayInWords } from '@daybook/core/reports/date-words.ts'

/**
 * The space that French keeps between digits, before `%` and before `$`: U+00A0, so that a line never
 * breaks there.
 */
export const noBreakSpace = '\u00A0'

/** The dash that stands for zero in a statement. */
export const zeroDash = '–'

/** How a zero is shown: a dash in statements, nothing in grids, `0.00` where a difference must read zero. */
export type ZeroForm = 'dash' | 'blank' | 'figures'

/**
 * An amount in full: `1,234.50`, `1 234,50` with U+00A0; negatives in parentheses; zero `0.00`. Exact at
 * any size.
 */
export function formatAmount(amount: Cents, language: Language): string {
  return amountText(amount, language)
}

/**
 * A whole-dollar amount without its cents: `1,235`, `(1 235)`. An amount with cents is a fault: round
 * first.
 */
export function wholeDollarAmount(amount: Cents, language: Language): string {
  assert(amount % 100n === 0n, `a whole-dollar paper shows whole dollars, not ${formatCents(amount)}`)
  return signed(amount, decimalText((magnitude(amount) / 100n).toString(), language))
}

/** An amount of a statement: as `formatAmount`, zero as a dash. */
export function statementAmount(amount: Cents, language: Language): string {
  return amountWithZero(amount, language, 'dash')
}

/** An amount with the form of zero that its place asks for. */
export function amountWithZero(amount: Cents, language: Language, zero: ZeroForm): string {
  if (amount !== 0n || zero === 'figures') return formatAmount(amount, language)
  return zero === 'dash' ? zeroDash : ''
}

/**
 * An amount with its sign of money, for running text: `$1,234.50`, `($1,234.50)`, `1 234,50 $`, `(1 234,50
 * $)`; another dollar by its letters: `US$1,234.50`, `1 234,50 $ US`. `country` is empty for the Canadian
 * dollar.
 */
export function dollarAmount(amount: Cents, language: Language, country: '' | 'US' = ''): string {
  const figures = decimalText(formatCents(magnitude(amount)), language)
  if (language === 'en') return signed(amount, `${country}$${figures}`)
  const suffix = country === '' ? '$' : `$${noBreakSpace}${country}`
  return signed(amount, `${figures}${noBreakSpace}${suffix}`)
}

/**
 * A percentage from decimal text, its decimals kept as they came: `13%` / `13 %`, `9.8%` / `9,8 %`, negatives
 * in parentheses. Text that is no decimal number is a fault: percentages are computed, never typed.
 */
export function formatPercent(text: string, language: Language): string {
  const { negative, digits } = decimal(text)
  const sign = language === 'en' ? '%' : `${noBreakSpace}%`
  const figures = `${decimalText(digits, language)}${sign}`
  return negative ? `(${figures})` : figures
}

/** A count from decimal text, grouped: `12,345` / `12 345`; a fault on other text. */
export function formatCount(text: string, language: Language): string {
  const { negative, digits } = decimal(text)
  const figures = decimalText(digits, language)
  return negative ? `(${figures})` : figures
}

/** Whether text is a decimal number as percentages and counts carry it. */
export function isDecimalText(text: string): boolean {
  return decimalPattern.test(text)
}

/**
 * A day in letters: `November 22, 2026` / `22 novembre 2026`, the first `1er`. Grids and files write
 * YYYY-MM-DD.
 */
export function longDate(date: CivilDate, language: Language): string {
  assert(isCivilDate(date), `a date to print is a civil date, not ${date}`)
  return dayInWords(date)[language]
}

const decimalPattern = /^(-?)(\d+(?:\.\d+)?)$/

function decimal(text: string): { readonly negative: boolean; readonly digits: string } {
  const match = decimalPattern.exec(text)
  assert(match !== null, `a percentage or count is decimal text, not ${text}`)
  return { negative: match[1] === '-' && /[1-9]/.test(text), digits: match[2] ?? '' }
}

function signed(amount: Cents, figures: string): string {
  return amount < 0n ? `(${figures})` : figures
}
