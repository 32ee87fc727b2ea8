import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ClosedYear } from '@daybook/core/daybook/fact.ts'
import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { addDays, lastOfMonth, monthOf } from '@daybook/core/kit/civil-date.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import { provenControls } from '@daybook/core/receivables/prove.ts'
import type { ReviewParts } from '@daybook/core/review/review-parts.ts'
import { schedulesOf, templatesOf } from '../ledger/load-cards.ts'
import { closedYears, reopenedYears } from '../ledger/load-years.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { cards, entriesAsOf } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import * as queries from '../store/queries-review.ts'
import { controlsOf, loadRecords } from '../trade/load-trade.ts'
import { entryFrom, postingFrom } from './month-parts.ts'
import { isIn, lastDayOf, type ReviewBooks } from './review-books.ts'

type Loaders<K extends keyof ReviewParts> = {
  readonly [N in K]: (books: ReviewBooks) => Promise<ReviewParts[N]>
}

/** How the parts that balances and standing records make are loaded. */
export const balanceParts: Loaders<
  | 'balances'
  | 'movements'
  | 'months'
  | 'daily'
  | 'controls'
  | 'items'
  | 'assetPostings'
  | 'expensePostings'
  | 'foreign'
  | 'retained'
  | 'changedYears'
  | 'templates'
  | 'schedules'
> = {
  balances: async ({ view, span }) => netByAccount(await loadBalances(view, { through: span.through })),
  movements: async ({ view, span }) => netByAccount(await loadBalances(view, span), ['daily', 'adjusting']),
  months: ({ view, span }) => view.reader.read(queries.reviewMonths, monthOf(span.through)),
  daily: (books) => daily(books),
  controls: async (books) => (await books.once('records', () => records(books))).controls,
  items: async (books) => (await books.once('records', () => records(books))).items,
  assetPostings: (books) =>
    postings(
      books,
      ({ type, subtype, cashFlow }) => type === 'asset' && subtype === 'capital' && cashFlow !== 'cash',
      [1n, 49_999n],
    ),
  expensePostings: (books) =>
    postings(
      books,
      ({ type, role = '' }) => type === 'expense' && !/^(amortization|payroll|tax|baddebt)/.test(role),
      [200_000n, largest],
    ),
  foreign: (books) => foreign(books),
  retained: (books) => retained(books),
  changedYears: (books) => changedYears(books),
  templates: ({ view }) => templatesOf(view.reader),
  schedules: ({ view }) => schedulesOf(view.reader),
}

const largest = 99_999_999_999_999n
const mostPostings = 2000

/** Cash, bank and inventory accounts day by day over the span. */
async function daily({ view, span }: ReviewBooks): Promise<ReviewParts['daily']> {
  const before = netByAccount(await loadBalances(view, { through: addDays(span.from, -1) }))
  const found: ReviewParts['daily'][number][] = []
  for (const { id, type, subtype, role = '', currency } of [...view.chart.values()].sort(byCode)) {
    const isWatched =
      subtype === 'bank' || subtype === 'cash' || role === 'bank.default' || role === 'inventory'
    if (type !== 'asset' || !isWatched || currency !== undefined) continue
    const days = await view.reader.read(queries.reviewDays, id, span.from, span.through)
    if (days.length > 0) found.push({ account: id, opening: before.get(id) ?? 0n, days })
  }
  return found
}

/** The open items at the end of the span and the control accounts against them. */
async function records({ view, span }: ReviewBooks): Promise<Pick<ReviewParts, 'controls' | 'items'>> {
  const controls = controlsOf(view)
  if (controls.length === 0) return { controls: [], items: [] }
  const loaded = await loadRecords(view, span.through)
  const rows = await view.reader.read(cards, 'document')
  const documents = rows.map(({ body }) => recordFrom<TradeDocument>(body))
  const net = netByAccount(await loadBalances(view, { through: span.through }))
  const balances = new Map(controls.map(({ id }) => [id, net.get(id) ?? 0n]))
  return {
    controls: provenControls({ ...loaded, documents }, balances, span.through),
    items: listedItems(loaded, span.through),
  }
}

/** The standing postings of some accounts over the span between two sizes. */
async function postings(
  { view, span }: ReviewBooks,
  isWanted: (account: Account) => boolean,
  [least, most]: readonly [bigint, bigint],
): Promise<ReviewParts['assetPostings']> {
  const found: ReviewParts['assetPostings'][number][] = []
  for (const { id } of [...view.chart.values()].filter(isWanted).sort(byCode)) {
    const rows = await view.reader.read(
      queries.reviewPostings,
      id,
      span.from,
      span.through,
      least,
      most,
      mostPostings,
    )
    found.push(
      ...rows.filter(({ because }) => because !== 'opening' && because !== 'schedule').map(postingFrom),
    )
  }
  return found
}

/** Accounts in other currencies at the end of the span. */
async function foreign(books: ReviewBooks): Promise<ReviewParts['foreign']> {
  const { view, span } = books
  const own = [...view.chart.values()].filter(
    ({ currency, type }) =>
      currency !== undefined &&
      currency !== view.profile.currency &&
      (type === 'asset' || type === 'liability'),
  )
  if (own.length === 0) return []
  const rows = await loadBalances(view, { through: span.through })
  const found: ReviewParts['foreign'][number][] = []
  for (const { id, currency = '' } of own.sort(byCode)) {
    const held = rows
      .filter(({ account, currency: of }) => account === id && of === currency)
      .reduce((sum, { foreignNet }) => sum + foreignNet, 0n)
    const [revalued] = await view.reader.read(queries.reviewRevalued, id, span.through)
    const rates = await view.reader.read(cardsBetween, 'rate', `${currency} `, `${currency} ${span.through}`)
    const rateOn = rates.at(-1)?.id.slice(-10)
    found.push({
      account: id,
      currency,
      held,
      ...(revalued === undefined ? {} : { revalued }),
      ...(rateOn === undefined ? {} : { rateOn }),
    })
  }
  return found
}

/** What was posted to retained earnings over the span. */
async function retained({ view, span }: ReviewBooks): Promise<ReviewParts['retained']> {
  const own = [...view.chart.values()].filter(
    ({ role = '' }) =>
      role === 'retained.opening' || role === 'earnings.current' || role === 'retained.earnings',
  )
  const found: ReviewParts['retained'][number][] = []
  for (const { id } of own.sort(byCode)) {
    const rows = await view.reader.read(
      queries.reviewPostings,
      id,
      span.from,
      span.through,
      1n,
      largest,
      mostPostings,
    )
    found.push(...rows.map((row) => ({ ...postingFrom(row), because: row.because })))
  }
  return found
}

type ClosedOrAgain = ClosedYear & { readonly reopened?: string }

/** Entries of closed years, and of years opened again, that were recorded after their close. */
async function changedYears(books: ReviewBooks): Promise<ReviewParts['changedYears']> {
  const { view, span } = books
  const closed: readonly ClosedOrAgain[] = await closedYears(view.reader)
  const again: readonly ClosedOrAgain[] = (await reopenedYears(view.reader)).map(({ was, reason }) => ({
    ...was,
    reopened: reason,
  }))
  const found: ReviewParts['changedYears'][number][] = []
  for (const { from, through, seq, reopened } of [...closed, ...again]) {
    // A year is of interest while its end lies in the span or just before it.
    if (
      through < addDays(span.from, -366) ||
      from > lastDayOf(books) ||
      !isIn(lastOfMonth(through), { from: addDays(span.from, -366), through: '2199-12-31' })
    )
      continue
    const [last = 0] = await view.reader.read(entriesAsOf, seq)
    const rows = await view.reader.read(queries.reviewLater, from, through, last)
    if (rows.length > 0)
      found.push({ through, entries: rows.map(entryFrom), ...(reopened === undefined ? {} : { reopened }) })
  }
  return found
}
