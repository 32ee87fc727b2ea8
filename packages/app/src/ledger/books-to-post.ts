import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ExchangeRate } from '@daybook/core/daybook/fact.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { hasDimensions } from '@daybook/core/ledger/dimensions.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { firstServing, rateId } from '@daybook/core/ledger/exchange-rates.ts'
import type { BooksToPost } from '@daybook/core/ledger/plan-entry.ts'
import type { View } from '../book.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { dimensionValuesOf } from './load-cards.ts'

/** The days on which something is to be posted. */
type Days = { readonly first: CivilDate; readonly last: CivilDate }

/**
 * The books as posting these lines on these days needs to see them. The values of dimensions and the rates
 * are looked up only where a line has some, so that an ordinary entry costs nothing more.
 */
export async function booksToPost(
  view: View,
  postings: readonly Posting[],
  days: Days,
): Promise<BooksToPost> {
  const { chart, head, profile, reader } = view
  const { fiscalYearEnd, currency, language } = profile
  const currencies = new Set(postings.flatMap(({ foreign }) => foreign?.currency ?? []))
  return {
    chart,
    head,
    fiscalYearEnd,
    currency,
    language,
    dimensions: hasDimensions(postings) ? await dimensionValuesOf(reader) : new Map(),
    rates: await ratesBetween(view, currencies, days),
  }
}

/** The rates of some currencies that can be in force on some days. */
export async function ratesBetween(
  { reader }: View,
  currencies: Iterable<string>,
  { first, last }: Days,
): Promise<readonly ExchangeRate[]> {
  const rates: ExchangeRate[] = []
  for (const currency of currencies) {
    const earliest = rateId(currency, firstServing(first))
    const rows = await reader.read(cardsBetween, 'rate', earliest, rateId(currency, last))
    rates.push(...rows.map(({ body }) => recordFrom<ExchangeRate>(body)))
  }
  return rates
}
