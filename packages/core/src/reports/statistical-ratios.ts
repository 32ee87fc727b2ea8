import type { Quantity } from '../daybook/fact.ts'
import type { Figure } from '../filings/figure.ts'
import { figureId, type ReportKey } from '../filings/figure-id.ts'
import { divideRounded, formatCents, type Rate, rate } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Account, accountName, byCode, type Chart } from '../ledger/chart.ts'
import { amountText, decimalText } from './amount-text.ts'
import type { RatioTerm } from './ratio-definitions.ts'
import type { FoundTerms } from './ratio-terms.ts'

/** Money for each unit that a statistical account counted: revenue an hour, costs a kilogram. */
export type StatisticalRatio = {
  readonly key: string
  readonly label: Label
  readonly unit: string
  readonly figure: Figure
  readonly worked: Label
}

/** What is divided by the quantities: revenue, and cost of sales with expenses. */
const divided: readonly { readonly term: RatioTerm; readonly label: Label }[] = [
  { term: 'revenue', label: { en: 'Revenue', fr: 'Produits' } },
  { term: 'costs', label: { en: 'Costs', fr: 'Coûts' } },
  { term: 'net-income', label: { en: 'Net income', fr: 'Résultat net' } },
]

/**
 * Revenue, costs and net income for each unit of every statistical account, over what was counted in the
 * period. Quantities are added up exactly as they were written; the quotient is rounded half up to the cent.
 * Accounts with nothing counted, or less than nothing, have no ratio.
 */
export function statisticalRatios(input: {
  readonly key: ReportKey
  readonly chart: Chart
  readonly terms: FoundTerms
  readonly quantities: readonly Quantity[]
}): readonly StatisticalRatio[] {
  const { span } = input.key
  const accounts = [...input.chart.values()].filter((account) => account.type === 'statistical').sort(byCode)
  return accounts.flatMap((account) => {
    const counted = input.quantities.filter(
      (each) => each.account === account.id && each.date >= span.from && each.date <= span.through,
    )
    const sum = sumOfQuantities(counted.map((each) => each.quantity))
    if (sum.numerator <= 0n) return []
    return divided.flatMap(({ term, label }) => {
      const amount = input.terms.get(term)
      return amount === undefined
        ? []
        : [perUnit(input.key, { account, sum, amount, label, count: counted.length })]
    })
  })
}

/** The exact sum of quantities written as decimal text; `0.1` and `0.25` make `0.35`. */
export function sumOfQuantities(quantities: readonly string[]): Rate {
  return quantities.map(rate).reduce(
    (sum, each) => {
      const denominator = sum.denominator > each.denominator ? sum.denominator : each.denominator
      const numerator =
        sum.numerator * (denominator / sum.denominator) + each.numerator * (denominator / each.denominator)
      return { numerator, denominator }
    },
    { numerator: 0n, denominator: 1n },
  )
}

/** An exact quantity as decimal text, without zeros at its end: `120.5`. */
export function quantityText({ numerator, denominator }: Rate): string {
  const places = denominator.toString().length - 1
  const sign = numerator < 0n ? '-' : ''
  const digits = (numerator < 0n ? -numerator : numerator).toString().padStart(places + 1, '0')
  if (places === 0) return sign + digits
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '')
}

type PerUnit = {
  readonly account: Account
  readonly sum: Rate
  readonly amount: Figure
  readonly label: Label
  readonly count: number
}

function perUnit(key: ReportKey, { account, sum, amount, label, count }: PerUnit): StatisticalRatio {
  const line = `statistics/${encodeURIComponent(account.id)}`
  const unit = account.unit ?? accountName(account, 'en')
  const value = divideRounded(amount.value * sum.denominator, sum.numerator, 'half-up')
  const text = quantityText(sum)
  const quantity: Figure = {
    id: figureId(key, line),
    label: {
      en: `${accountName(account, 'en')}, ${count} counts`,
      fr: `${accountName(account, 'fr')}, ${count} relevés`,
    },
    value: divideRounded(sum.numerator * 100n, sum.denominator, 'half-up'),
    how: 'input',
    parts: [],
    text,
  }
  const name = {
    en: `${label.en} per ${account.unit ?? accountName(account, 'en')}`,
    fr: `${label.fr} par ${account.unit ?? accountName(account, 'fr')}`,
  }
  const words = (language: 'en' | 'fr') =>
    `${amountText(amount.value, language)} ÷ ${decimalText(text, language)} = ${decimalText(formatCents(value), language)}`
  const id = `${line}.${label.en.toLowerCase().replace(' ', '-')}`
  const figure: Figure = { id: figureId(key, id), label: name, value, how: 'calc', parts: [amount, quantity] }
  return { key: id, label: name, unit, figure, worked: { en: words('en'), fr: words('fr') } }
}
