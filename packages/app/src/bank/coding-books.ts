import { lineTaxIn } from '@daybook/canada/sales-tax/line-tax.ts'
import type { LineBooks } from '@daybook/core/bank/accept-line.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { ratesBetween } from '../ledger/books-to-post.ts'
import { dimensionValuesOf } from '../ledger/load-cards.ts'

/**
 * The books as coding bank lines on some days needs to see them: with the rates of all currencies that
 * accounts are kept in, and the sales taxes of the province of the books.
 */
export async function codingBooks(view: View, days: readonly CivilDate[], rate?: string): Promise<LineBooks> {
  const { chart, head, profile, reader } = view
  const { fiscalYearEnd, currency, form, language, province } = profile
  const currencies = new Set([...chart.values()].flatMap((account) => account.currency ?? []))
  currencies.delete(currency)
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    chart,
    head,
    fiscalYearEnd,
    currency,
    language,
    dimensions: await dimensionValuesOf(reader),
    rates:
      first === undefined || last === undefined ? [] : await ratesBetween(view, currencies, { first, last }),
    tax: lineTaxIn(province, form === 'proprietor'),
    ...(rate === undefined ? {} : { rate }),
  }
}
