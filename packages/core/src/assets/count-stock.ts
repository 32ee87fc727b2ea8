import type { StockCount, StockLine } from '../daybook/cash-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import { type Cents, divideRounded, formatCents, isInRange, rate, sumOf } from '../kit/cents.ts'
import { type CivilDate, fiscalYearOf } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'

/** A line of a count sheet before its worth is known. */
export type CountedGoods = Omit<StockLine, 'amount'>

/**
 * A count of goods: on which account, at the end of which day, what was there; what the books say of the
 * account through that day, and the counts of it whose entries stand.
 */
export type StockWish = {
  readonly account: Account
  readonly on: CivilDate
  readonly goods: readonly CountedGoods[]
  readonly book: Cents
  readonly counts: readonly StockCount[]
  readonly counter?: string
}

/** The most lines of one count. */
export const mostGoods = 5000

/**
 * The worth of goods, each at the lower of what they cost and what they would bring (net realizable value),
 * rounded half up to the cent. Refuses `stock-empty`, `stock-negative`, `amount-too-large`.
 *
 *   120 boards at 8.50 that would bring 7.90: 120 × 7.90 = 948.00
 */
export function stockLines(goods: readonly CountedGoods[]): Result<readonly StockLine[]> {
  if (goods.length === 0) return refuse('stock-empty', {}, 'line')
  const refusals: Refusal[] = []
  const lines = goods.map((each, index): StockLine => {
    const { item, quantity, cost, net } = each
    const at = `line.${index}`
    if ([quantity, cost, net ?? '0'].some((text) => text.startsWith('-')))
      refusals.push(refusal('stock-negative', { item }, at))
    const worth = times(quantity, lower(cost, net))
    if (!isInRange(worth)) refusals.push(refusal('amount-too-large', { amount: formatCents(worth) }, at))
    return { ...each, amount: worth }
  })
  return refusals.length > 0 ? refused(refusals) : ok(lines)
}

/** The lower of what one cost and what one would bring. */
function lower(cost: string, net: string | undefined): string {
  if (net === undefined) return cost
  const [one, other] = [rate(cost), rate(net)]
  return one.numerator * other.denominator <= other.numerator * one.denominator ? cost : net
}

function times(quantity: string, price: string): Cents {
  const [many, each] = [rate(quantity), rate(price)]
  return divideRounded(many.numerator * each.numerator * 100n, many.denominator * each.denominator, 'half-up')
}

/**
 * Keeps a count of goods and puts what was counted in the place of what the account held: the opening stock
 * goes to its line of the cost of goods sold, the closing stock comes off it, so that with the purchases of
 * the year it is the cost of what was sold. An earlier count of the same fiscal year is taken back from the
 * closing stock first, so that the year has one opening and one closing stock however often it was counted.
 *
 * Refuses `stock-account-unfit`, `stock-perpetual` where the books keep the cost of each sale,
 * `stock-counted`
 * for a day through which the goods were counted already, `account-role-missing`, what `stockLines` and what
 * `planEntry` refuse.
 *
 *   opening 800.00, counted 948.00:
 *   5000 Opening inventory Dr 800.00   1300 Inventory Dr 148.00   5090 Closing inventory Cr 948.00
 */
export function planStockCount(books: BooksToPost, wish: StockWish): Result<readonly Fact[]> {
  const { account, on, book, counts, counter } = wish
  const early = accountRefusals(books.chart, wish)
  const lines = stockLines(wish.goods)
  if (!lines.ok) early.push(...lines.refusals)
  const [opening, closing] = [stockAccount(books.chart, 'opening'), stockAccount(books.chart, 'closing')]
  for (const each of [opening, closing]) if (!each.ok) early.push(...each.refusals)
  if (early.length > 0 || !lines.ok || !opening.ok || !closing.ok) return refused(early)
  const year = fiscalYearOf(on, books.fiscalYearEnd)
  const before = counts
    .filter(({ date }) => date >= year.from && date < on)
    .sort((one, other) => (one.date < other.date ? 1 : -1))[0]
  const interim = before?.amount ?? 0n
  const amount = sumOf(lines.value.map((each) => each.amount))
  const postings: readonly Posting[] = [
    { account: opening.value.id, amount: book - interim },
    { account: closing.value.id, amount: interim - amount },
    { account: account.id, amount: amount - book },
  ].filter((each) => each.amount !== 0n)
  if (postings.length === 0) return refuse('stock-same', { account: account.code, stands: formatCents(book) })
  const posted = planEntry(books, {
    date: on,
    memo: books.language === 'fr' ? 'Inventaire des marchandises' : 'Stock count',
    because: { kind: 'adjustment', id: '' },
    postings,
  })
  if (!posted.ok) return posted
  const count: StockCount = {
    id: `${account.id} ${on}`,
    account: account.id,
    date: on,
    lines: lines.value,
    amount,
    book: { amount: book },
    ...(counter === undefined ? {} : { counter }),
    entry: posted.value.entry.number,
  }
  return ok([posted.value, { kind: 'stock.counted', v: 1, count }])
}

function accountRefusals(chart: Chart, { account, on, counts }: StockWish): Refusal[] {
  const refusals: Refusal[] = []
  if (account.type !== 'asset' || (account.subtype !== 'inventory' && account.role !== 'inventory'))
    refusals.push(refusal('stock-account-unfit', { account: account.code }, 'account'))
  const perpetual = accountWithRole(chart, 'cogs.perpetual')
  if (perpetual !== undefined) {
    const names = { account: account.code, cost: perpetual.code }
    refusals.push(refusal('stock-perpetual', names, 'account'))
  }
  const later = counts.find(({ date }) => date >= on)
  if (later !== undefined)
    refusals.push(refusal('stock-counted', { account: account.code, date: later.date, on }, 'on'))
  return refusals
}

/** The GIFI codes of opening and closing stock, by which accounts without a role are known. */
const gifiOf = { opening: '8300', closing: '8500' } as const

/** The account of opening or closing stock in the cost of goods sold. Refuses `account-role-missing`. */
export function stockAccount(chart: Chart, end: 'opening' | 'closing'): Result<Account> {
  const role = `stock.${end}`
  const account =
    accountWithRole(chart, role) ??
    [...chart.values()].find(
      ({ gifi, type, closedOn }) => type === 'expense' && gifi === gifiOf[end] && closedOn === undefined,
    )
  if (account !== undefined) return ok(account)
  const what = end === 'opening' ? 'Opening inventory' : 'Closing inventory'
  return refuse('account-role-missing', { role, what }, 'account')
}
