import type { Profile, Quantity } from '../daybook/fact.ts'
import type { Figure, Proof } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import { daysBetween, monthsOf, type Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result } from '../kit/result.ts'
import type { Chart } from '../ledger/chart.ts'
import { balanceSheet } from '../statements/balance-sheet.ts'
import type { LoadedColumn } from '../statements/columns.ts'
import { incomeStatement } from '../statements/income-statement.ts'
import { amountText, decimalText } from './amount-text.ts'
import { businessRatios, personalRatios, type RatioDefinition } from './ratio-definitions.ts'
import { type FoundTerms, ratioTerms } from './ratio-terms.ts'
import { quotient } from './ratio-text.ts'
import { type StatisticalRatio, statisticalRatios } from './statistical-ratios.ts'

/**
 * A ratio as it came out: its figure with both amounts as parts and how it was worked out; or, where it means
 * nothing, why.
 */
export type Ratio = RatioDefinition &
  (
    | { readonly figure: Figure; readonly worked: Label }
    | { readonly figure?: undefined; readonly missing: Label }
  )

/**
 * The ratios of a period, those per unit of statistical accounts, the amounts that they are made of, and the
 * proofs of the statements they come from.
 */
export type Ratios = {
  readonly key: ReportKey
  readonly span: Span
  readonly ratios: readonly Ratio[]
  readonly statistics: readonly StatisticalRatio[]
  readonly terms: FoundTerms
  readonly proofs: readonly Proof[]
}

/**
 * The financial ratios of a period, from its income statement and the balance sheet at its end, and revenue
 * and costs for each unit of the statistical accounts (hours, kilograms) counted in it.
 *
 * Exact fractions rounded half up to two decimals. A ratio whose divisor is zero or negative is not
 * meaningful; one that needs current assets or liabilities is not known when the chart does not tell which
 * those are. `column` is loaded as for an income statement. Refuses `account-unknown`.
 *
 *   Current ratio  30,000.00 ÷ 12,000.00 = 2.50
 */
export function ratios(input: {
  readonly chart: Chart
  readonly profile: Pick<Profile, 'form' | 'fiscalYearEnd'>
  readonly column: LoadedColumn
  readonly quantities: readonly Quantity[]
  readonly asOfSeq: number
}): Result<Ratios> {
  const { chart, profile, column, asOfSeq } = input
  const statement = { chart, profile, columns: [column], asOfSeq }
  const sheet = balanceSheet(statement)
  if (!sheet.ok) return sheet
  const income = incomeStatement(statement)
  if (!income.ok) return income
  const basis = column.cash === undefined ? {} : { basis: 'cash' }
  const key = { report: 'ratios', span: column.span, asOfSeq, options: basis }
  const terms = ratioTerms({ key, chart, column, sheet: sheet.value, income: income.value })
  const definitions = profile.form === 'personal' ? personalRatios : businessRatios
  return ok({
    key,
    span: column.span,
    ratios: definitions.map((definition) => worked(key, terms, definition)),
    statistics: statisticalRatios({ key, chart, terms, quantities: input.quantities }),
    terms,
    proofs: [...sheet.value.proofs, ...income.value.proofs],
  })
}

/** The figures of all ratios: the roots in which `findFigure` looks. */
export function ratioFigures(of: Ratios): readonly Figure[] {
  const each = [...of.ratios, ...of.statistics].map((ratio) => ratio.figure)
  return each.filter((figure) => figure !== undefined)
}

const notKnown: Label = {
  en: 'Not known: the chart does not say which accounts these are.',
  fr: 'Inconnu : le plan comptable ne dit pas quels comptes sont concernés.',
}

/** Why a ratio means nothing when its divisor is zero or negative. */
export const notMeaningful: Label = {
  en: 'Not meaningful: the divisor is not positive.',
  fr: 'Sans signification : le diviseur n’est pas positif.',
}

function worked(key: ReportKey, terms: FoundTerms, definition: RatioDefinition): Ratio {
  const [over, under] = definition.over.map((term) => terms.get(term))
  if (over === undefined || under === undefined) return { ...definition, missing: notKnown }
  const times = timesOf(definition, key.span)
  const found = under.value > 0n ? quotient(over.value, under.value, times) : undefined
  if (found === undefined) return { ...definition, missing: notMeaningful }
  const figure: Figure = {
    id: figureId(key, definition.key),
    label: definition.label,
    value: found.hundredths,
    how: 'calc',
    parts: [over, under],
    text: found.text,
  }
  const words = (language: 'en' | 'fr') => {
    const factor = times === 1 ? '' : ` × ${times}`
    const [first, second] = [amountText(over.value, language), amountText(under.value, language)]
    const size = decimalText(found.text.replace(/^-/, ''), language)
    const result = found.text.startsWith('-') ? `(${size})` : size
    return `${first} ÷ ${second}${factor} = ${result}`
  }
  return { ...definition, figure, worked: { en: words('en'), fr: words('fr') } }
}

function timesOf({ unit }: RatioDefinition, span: Span): number {
  switch (unit) {
    case 'times':
      return 1
    case 'percent':
      return 100
    case 'days':
      return daysBetween(span.from, span.through) + 1
    case 'months':
      return monthsOf(span).length
  }
}
