import type { FactOf, Schedule } from '../daybook/fact.ts'
import { formatCents, isInRange } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, findAccount } from './chart.ts'
import { dimensionRefusals } from './dimensions.ts'
import { foreignCurrency } from './foreign-postings.ts'
import type { BooksToPost } from './plan-entry.ts'
import { idFromName } from './record-id.ts'

/** The most months of a schedule: fifty years. */
export const mostMonths = 600

/**
 * Opens a schedule of a prepaid expense (from an asset to an expense or revenue account) or of deferred
 * revenue (from a liability). Nothing is posted yet: what was paid or received stands on the `from` account
 * already.
 *
 * Refuses, all at once: `schedule-exists`, `account-unknown`, `account-closed` on the first day,
 * `schedule-account-unfit`, `schedule-amount` for an amount that is not positive or gives a month less than a
 * cent, `dimension-unknown`.
 */
export function planOpenSchedule(
  books: BooksToPost,
  wish: Omit<Schedule, 'id' | 'posted'>,
  was: Schedule | undefined,
): Result<FactOf<'schedule.set'>> {
  const { chart } = books
  const { name, amount, months, first, dims = {} } = wish
  const from = findAccount(chart, wish.from)
  const to = findAccount(chart, wish.to)
  const refusals: Refusal[] = [
    ...(was === undefined ? [] : [refusal('schedule-exists', { schedule: was.name }, 'name')]),
    ...accountRefusals(books, wish.from, from, first, 'from'),
    ...accountRefusals(books, wish.to, to, first, 'to'),
    ...(from === undefined || to === undefined ? [] : kindRefusals(wish.kind, from, to)),
    ...dimensionRefusals(books.dimensions, [{ account: wish.to, amount, dims }]).map((each) => ({
      ...each,
      at: 'dims',
    })),
  ]
  if (amount < BigInt(months) || !isInRange(amount)) {
    refusals.push(
      refusal('schedule-amount', { amount: formatCents(amount), months: String(months) }, 'amount'),
    )
  }
  if (refusals.length > 0 || from === undefined || to === undefined) return refused(refusals)
  const named = Object.keys(dims).length === 0 ? {} : { dims }
  const { kind } = wish
  const schedule: Schedule = {
    id: idFromName(name),
    name,
    kind,
    from: from.id,
    to: to.id,
    amount,
    first,
    months,
    posted: 0,
    ...named,
  }
  return ok({ kind: 'schedule.set', v: 1, schedule })
}

function accountRefusals(
  books: BooksToPost,
  name: string,
  account: Account | undefined,
  first: string,
  at: 'from' | 'to',
): readonly Refusal[] {
  if (account === undefined) return [refusal('account-unknown', { account: name }, at)]
  const { code, closedOn } = account
  if (closedOn !== undefined && first >= closedOn) {
    return [refusal('account-closed', { account: code, since: closedOn }, at)]
  }
  const currency = foreignCurrency(books.chart, books.currency, code)
  return currency === undefined ? [] : [refusal('foreign-missing', { account: code, currency }, at)]
}

/** Which accounts a schedule moves between: from the balance sheet to the income statement. */
function kindRefusals(kind: Schedule['kind'], from: Account, to: Account): readonly Refusal[] {
  const wanted =
    kind === 'prepaid'
      ? { type: 'asset', en: 'an asset', fr: 'un actif' }
      : { type: 'liability', en: 'a liability', fr: 'un passif' }
  const refusals: Refusal[] = []
  if (from.type !== wanted.type) {
    refusals.push(
      refusal(
        'schedule-account-unfit',
        { account: from.code, wanted: wanted.en, wantedFr: wanted.fr },
        'from',
      ),
    )
  }
  if (to.type !== 'expense' && to.type !== 'revenue') {
    const words = { wanted: 'an expense or revenue', wantedFr: 'une charge ou un produit' }
    refusals.push(refusal('schedule-account-unfit', { account: to.code, ...words }, 'to'))
  }
  return refusals
}
