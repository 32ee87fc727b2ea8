import type { FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import type { Language } from '../kit/refusal-text.ts'
import { type Result, refuse } from '../kit/result.ts'
import { decimalText } from '../reports/amount-text.ts'
import { type Account, accountWithRole } from './chart.ts'
import type { Posting } from './entry.ts'
import { type ExchangeAmounts, type ExchangeWish, exchangeAmounts } from './exchange-amounts.ts'
import { workedRate } from './exchange-rates.ts'
import type { UnnumberedEntry } from './new-entry.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'
import { type CarriedBalance, type Realized, realizedGain } from './realized-gain.ts'

/** The role of the account for gains and losses on money that has moved. */
export const realizedRole = 'fx.realized'

/**
 * One side of an exchange: its account, and the balance of it through the day, where it is kept in a
 * currency.
 */
export type ExchangeSide = { readonly account: Account; readonly balance: CarriedBalance }

/**
 * Posts an exchange. What leaves a foreign balance leaves it at its average cost, what comes to one comes at
 * the day's worth, and the difference is the realized gain or loss, with the reckoning in its memo.
 *
 * Refuses `exchange-not-foreign`, `exchange-amount-missing`, `exchange-amounts-differ`,
 * `foreign-rate-unlike`, `rate-missing`, `account-role-missing`, and what `planEntry` refuses.
 *
 *   2026-02-10 1000 Chequing Dr 548.48 1030 US dollar account Cr 540.00 (USD 400.00) 4240 Gain Cr 8.48
 */
export function planExchange(
  books: BooksToPost,
  sides: { readonly from: ExchangeSide; readonly to: ExchangeSide },
  wish: ExchangeWish,
): Result<FactOf<'entry.posted'>> {
  const { from, to } = sides
  const found = exchangeAmounts(books, from.account, to.account, wish)
  if (!found.ok) return found
  const { value } = found.value
  const out = realizedGain(from.balance, { foreign: -found.value.paid, value: -value })
  const into = realizedGain(to.balance, { foreign: found.value.received, value })
  const gain = out.gain + into.gain
  const gains = accountWithRole(books.chart, realizedRole)
  if (gain !== 0n && gains === undefined) return refuse('account-role-missing', roleNames)
  const { language } = books
  const explained = [
    reckoning(from, found.value, { realized: out, foreign: found.value.paid }, language),
    reckoning(to, found.value, { realized: into, foreign: found.value.received }, language),
  ].filter((each) => each !== '')
  const postings: readonly Posting[] = [
    side(books, to.account, { amount: into.cost, foreign: found.value.received }, wish),
    side(books, from.account, { amount: out.cost, foreign: -found.value.paid }, wish),
    ...(gain === 0n || gains === undefined
      ? []
      : [{ account: gains.code, amount: -gain, memo: explained.join('; ') }]),
  ]
  return planEntry(books, entryOf(wish, found.value, postings, language))
}

const roleNames = {
  role: realizedRole,
  what: 'Realized exchange gain or loss',
  whatFr: 'Gain ou perte de change réalisé',
}

function entryOf(
  wish: ExchangeWish,
  { words }: ExchangeAmounts,
  postings: readonly Posting[],
  language: Language,
): UnnumberedEntry {
  const { date, payee, ref, journal } = wish
  return {
    date,
    memo: wish.memo ?? (language === 'fr' ? `Change ${words}` : `Exchange ${words}`),
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    because: { kind: 'adjustment', id: ref ?? '' },
    postings,
  }
}

function side(
  books: BooksToPost,
  account: Account,
  moved: { readonly amount: Cents; readonly foreign: Cents },
  { party }: ExchangeWish,
): Posting {
  const { currency } = account
  const isForeign = currency !== undefined && currency !== books.currency
  return {
    account: account.code,
    amount: moved.amount,
    ...(party !== undefined && account.control === true ? { party } : {}),
    ...(isForeign ? { foreign: { currency, amount: moved.foreign } } : {}),
  }
}

/**
 * How a gain came about, in one line; empty where a side realizes nothing.
 *
 *   1030: USD 400.00 carried at 540.00 (average 1.3500), worth 548.48 (1.3712): gain 8.48
 */
function reckoning(
  { account, balance }: ExchangeSide,
  { rate }: ExchangeAmounts,
  moved: { readonly realized: Realized; readonly foreign: Cents },
  language: Language,
): string {
  const { cost, gain } = moved.realized
  if (gain === 0n || balance.foreign === 0n) return ''
  const amount = (cents: Cents) => decimalText(formatCents(magnitude(cents)), language)
  const average = decimalText(workedRate(balance.book, balance.foreign), language)
  const left = `${account.code}: ${account.currency ?? ''} ${amount(moved.foreign)}`
  const worth = `${amount(cost - gain)} (${decimalText(rate, language)})`
  if (language === 'fr') {
    const result = gain > 0n ? 'gain' : 'perte'
    return `${left} au coût de ${amount(cost)} (moyenne ${average}), valeur ${worth} : ${result} ${amount(gain)}`
  }
  const result = gain > 0n ? 'gain' : 'loss'
  return `${left} carried at ${amount(cost)} (average ${average}), worth ${worth}: ${result} ${amount(gain)}`
}
