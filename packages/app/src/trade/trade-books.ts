import { tradeTaxesOf } from '@daybook/canada/sales-tax/trade-taxes.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { TradeBooks } from '@daybook/core/sales/document-wish.ts'
import type { View } from '../book.ts'
import { ratesBetween } from '../ledger/books-to-post.ts'
import { dimensionValuesOf } from '../ledger/load-cards.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { card, cards } from '../store/queries.ts'

/**
 * The books as sales and purchases on some days see them: the taxes of their province, the rates of the
 * currencies, how far numbers have got, and which of the typed numbers (`invoice/1043`) are taken.
 */
export async function tradeBooks(
  view: View,
  {
    days,
    currencies = [],
    typed = [],
    rate,
  }: {
    readonly days: readonly CivilDate[]
    readonly currencies?: Iterable<string | undefined>
    readonly typed?: readonly string[]
    readonly rate?: string | undefined
  },
): Promise<TradeBooks> {
  const { chart, head, profile, reader } = view
  const { fiscalYearEnd, currency, language, province } = profile
  const foreign = new Set([...currencies].filter((each) => each !== undefined && each !== currency))
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const span = first === undefined || last === undefined ? undefined : { first, last }
  const names = [...foreign].flatMap((each) => each ?? [])
  const taken = new Set<string>()
  for (const id of typed) if ((await reader.read(card, 'document', id)).length > 0) taken.add(id)
  return {
    chart,
    head,
    fiscalYearEnd,
    currency,
    language,
    dimensions: await dimensionValuesOf(reader),
    rates: span === undefined || names.length === 0 ? [] : await ratesBetween(view, names, span),
    taxes: tradeTaxesOf(province, await registrationsOf(view), profile.form === 'proprietor'),
    ...(rate === undefined ? {} : { rate }),
    series: await seriesOf(view),
    isTaken: (id) => taken.has(id),
  }
}

/** How far the numbers of each kind of document have got. */
async function seriesOf({ reader }: View): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read(cards, 'series')
  return new Map(rows.map(({ id, body }) => [id, recordFrom<{ readonly last: number }>(body).last]))
}
