import { type Cents, formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refused, type Result, refuse } from '../kit/result.ts'
import type { Account } from './chart.ts'
import type { JournalName } from './entry.ts'
import { converted, isAtRate, rateInForce, workedRate } from './exchange-rates.ts'
import type { BooksToPost } from './plan-entry.ts'

/**
 * Money that moves from one account to another, at least one of them in a foreign currency. `paid` left
 * `from` and `received` came to `to`, each in its account's currency, both positive; `rate` is what one unit
 * of the foreign currency is worth (of the paid one where both are foreign). A settled payable is the `to`
 * side, a settled receivable the `from`.
 */
export type ExchangeWish = {
  readonly date: CivilDate
  readonly paid?: Cents
  readonly received?: Cents
  readonly rate?: string
  readonly memo?: string
  readonly payee?: string
  readonly ref?: string
  readonly journal?: JournalName
  readonly party?: string
}

/**
 * The amounts of an exchange: what left in the currency of its account, what came in that of its own, both
 * positive, and what either is worth in the book's currency, at which rate; `words` says it in short.
 */
export type ExchangeAmounts = {
  readonly paid: Cents
  readonly received: Cents
  readonly value: Cents
  readonly rate: string
  readonly words: string
}

/**
 * Completes the amounts of an exchange: the foreign amount has to be said; what it is worth is the other
 * side's amount in the book's currency, or comes from the rate given or in force. Refuses as `planExchange`
 * says.
 */
export function exchangeAmounts(
  books: BooksToPost,
  from: Account,
  to: Account,
  wish: ExchangeWish,
): Result<ExchangeAmounts> {
  const [left, came] = [currencyOf(books, from), currencyOf(books, to)]
  if ((left === undefined && came === undefined) || from.id === to.id) {
    return refuse('exchange-not-foreign', { from: from.code, to: to.code, currency: left ?? books.currency })
  }
  if (left === undefined || came === undefined) return withBase(books, from, to, wish)
  return left === came ? inOneCurrency(books, from, to, wish) : betweenCurrencies(books, from, to, wish)
}

/** One side is in the book's currency: its amount is the worth. */
function withBase(
  books: BooksToPost,
  from: Account,
  to: Account,
  wish: ExchangeWish,
): Result<ExchangeAmounts> {
  const isPaid = currencyOf(books, from) !== undefined
  const account = isPaid ? from : to
  const currency = account.currency ?? ''
  const [foreign, base] = isPaid ? [wish.paid, wish.received] : [wish.received, wish.paid]
  if (foreign === undefined) return amountMissing(account, isPaid)
  if (base !== undefined) {
    const { rate = workedRate(base, foreign) } = wish
    if (!isAtRate(base, foreign, rate)) return unlike(account, { base, foreign, rate })
    return ok(amounts({ isPaid, currency, foreign, value: base, rate }))
  }
  const rate = rateOf(books, currency, wish)
  if (!rate.ok) return rate
  return ok(amounts({ isPaid, currency, foreign, value: converted(foreign, rate.value), rate: rate.value }))
}

type OneForeign = {
  readonly isPaid: boolean
  readonly currency: string
  readonly foreign: Cents
  readonly value: Cents
  readonly rate: string
}

function amounts({ isPaid, currency, foreign, value, rate }: OneForeign): ExchangeAmounts {
  const [paid, received] = isPaid ? [foreign, value] : [value, foreign]
  return { paid, received, value, rate, words: `${currency} ${formatCents(foreign)} @ ${rate}` }
}

/** The same currency on both sides, as when a customer's US dollars come to the US dollar account. */
function inOneCurrency(
  books: BooksToPost,
  from: Account,
  to: Account,
  wish: ExchangeWish,
): Result<ExchangeAmounts> {
  const { paid = wish.received, received = wish.paid } = wish
  const currency = from.currency ?? ''
  if (paid === undefined || received === undefined) return amountMissing(from, true)
  if (paid !== received) {
    const names = { paid: formatCents(paid), received: formatCents(received), currency }
    return refuse('exchange-amounts-differ', { ...names, from: from.code, to: to.code }, 'received')
  }
  const rate = rateOf(books, currency, wish)
  if (!rate.ok) return rate
  const value = converted(paid, rate.value)
  const words = `${currency} ${formatCents(paid)} @ ${rate.value}`
  return ok({ paid, received, value, rate: rate.value, words })
}

/** Two foreign currencies: the paid one's rate says what the exchange is worth. */
function betweenCurrencies(
  books: BooksToPost,
  from: Account,
  to: Account,
  wish: ExchangeWish,
): Result<ExchangeAmounts> {
  const { paid, received } = wish
  if (paid === undefined) return amountMissing(from, true)
  if (received === undefined) return amountMissing(to, false)
  const rate = rateOf(books, from.currency ?? '', wish)
  if (!rate.ok) return rate
  const value = converted(paid, rate.value)
  const words = `${from.currency} ${formatCents(paid)} → ${to.currency} ${formatCents(received)}`
  return ok({ paid, received, value, rate: rate.value, words })
}

function rateOf(books: BooksToPost, currency: string, { rate, date }: ExchangeWish): Result<string> {
  if (rate !== undefined) return ok(rate)
  const found = rateInForce(books.rates, currency, date)
  return found.ok ? ok(found.value.rate) : found
}

function currencyOf(books: BooksToPost, { currency }: Account): string | undefined {
  return currency === books.currency ? undefined : currency
}

function amountMissing({ code, currency = '' }: Account, isPaid: boolean): Refused {
  const at = isPaid ? 'paid' : 'received'
  return refuse('exchange-amount-missing', { account: code, currency, flag: `--${at}` }, at)
}

function unlike(
  account: Account,
  { base, foreign, rate }: { readonly base: Cents; readonly foreign: Cents; readonly rate: string },
): Refused {
  const names = {
    account: account.code,
    amount: formatCents(base),
    foreign: `${account.currency ?? ''} ${formatCents(foreign)}`,
    rate,
    atRate: formatCents(converted(foreign, rate)),
  }
  return refuse('foreign-rate-unlike', names, 'rate')
}
