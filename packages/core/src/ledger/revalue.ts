import type { ExchangeRate, FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { decimalText } from '../reports/amount-text.ts'
import { planAccrual } from './accrue-entry.ts'
import { accountWithRole, type Chart, findAccount } from './chart.ts'
import type { Posting } from './entry.ts'
import { converted, rateInForce } from './exchange-rates.ts'
import type { ForeignBalance } from './foreign-balances.ts'
import type { UnnumberedEntry } from './new-entry.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'

/** The role of the account for gains and losses on balances that are still held. */
const unrealizedRole = 'fx.unrealized'

/** A foreign balance at the rate of a day: what it is worth, and how far the books are from it. */
export type Valued = ForeignBalance & {
  readonly rate: ExchangeRate
  readonly value: Cents
  readonly difference: Cents
}

/**
 * Foreign balances at the rates in force on a day. Balances that are nothing in both currencies are passed
 * over. Refuses `rate-missing` once for each currency without a rate on the day or in the seven days before
 * it.
 */
function valuedOn(
  balances: readonly ForeignBalance[],
  rates: readonly ExchangeRate[],
  on: CivilDate,
): Result<readonly Valued[]> {
  const refusals = new Map<string, Refusal>()
  const valued: Valued[] = []
  for (const balance of balances) {
    const { currency, foreign, book } = balance
    if (foreign === 0n && book === 0n) continue
    const rate = rateInForce(rates, currency, on)
    if (!rate.ok) {
      for (const each of rate.refusals) refusals.set(currency, each)
      continue
    }
    const value = converted(foreign, rate.value.rate)
    valued.push({ ...balance, rate: rate.value, value, difference: value - book })
  }
  return refusals.size > 0 ? refused([...refusals.values()]) : ok(valued)
}

/**
 * Brings foreign balances to the rate of a day: one entry with a line an account and its unrealized gain or
 * loss, and, unless they are to stay, its reversal on the next day, so that the day's gains are not counted
 * twice when the money moves. Afterwards each account's book balance is its foreign balance times the rate,
 * to the cent. No facts where nothing differs.
 *
 * Refuses `rate-missing`, `revaluation-account-missing` when no account takes unrealized gains, and what
 * `planEntry` refuses.
 *
 *   1030 US dollar account 1,000.00 USD, books 1,350.00, rate 1.3712
 *   2026-01-31  1030 US dollar account  Dr 21.20     4245 Unrealized gain or loss  Cr 21.20
 */
export function planRevaluation(
  books: BooksToPost,
  balances: readonly ForeignBalance[],
  on: CivilDate,
  wish: { readonly reverse: boolean },
): Result<readonly FactOf<'entry.posted'>[]> {
  const valued = valuedOn(balances, books.rates, on)
  if (!valued.ok) return valued
  const moved = valued.value.filter(({ difference }) => difference !== 0n)
  if (moved.length === 0) return ok([])
  const gains = accountWithRole(books.chart, unrealizedRole)
  if (gains === undefined) return refused([accountMissing(books.chart)])
  const entry: UnnumberedEntry = {
    date: on,
    memo:
      books.language === 'fr' ? `Réévaluation des devises au ${on}` : `Revaluation of currencies at ${on}`,
    because: { kind: 'revaluation', id: on },
    postings: moved.flatMap((each) => revaluationLines(each, gains.code, books.language)),
  }
  if (wish.reverse) return planAccrual(books, entry, addDays(on, 1))
  const planned = planEntry(books, entry)
  return planned.ok ? ok([planned.value]) : planned
}

function revaluationLines(valued: Valued, gains: string, language: Language): readonly Posting[] {
  const { account, currency, difference } = valued
  const memo = valuationText(valued, language)
  return [
    {
      account: account.code,
      amount: difference,
      memo,
      foreign: { currency, amount: 0n, rate: valued.rate.rate },
    },
    { account: gains, amount: -difference, memo: `${account.code} ${memo}` },
  ]
}

/**
 * How a balance was valued: `USD 1,000.00 × 1.3712 (2026-01-30, Bank of Canada) = 1,371.20; books 1,350.00`.
 */
function valuationText({ currency, foreign, rate, value, book }: Valued, language: Language): string {
  const amount = (cents: Cents) => decimalText(formatCents(cents), language)
  const source = `${rate.date}, ${rate.source}`
  const left = `${currency} ${amount(foreign)} × ${decimalText(rate.rate, language)} (${source})`
  const carried = language === 'fr' ? `livres ${amount(book)}` : `books ${amount(book)}`
  return `${left} = ${amount(value)}; ${carried}`
}

/** The account of the charts for unrealized gains, which books open when they come to need it. */
const ofCharts = '4245'

/** No account takes the gains: the way out names that of the charts, or another where its number is taken. */
function accountMissing(chart: Chart): Refusal {
  const held = findAccount(chart, ofCharts)
  const isOpen = held !== undefined && held.closedOn === undefined && held.type === 'revenue'
  const opening = `account open ${ofCharts} --name 'Unrealized foreign exchange gain or loss' --type revenue`
  const deed = isOpen ? `account change ${ofCharts}` : held === undefined ? opening : 'account change ACCOUNT'
  const way = `daybook ${deed} --role ${unrealizedRole}`
  const names = { role: unrealizedRole, way, wayFr: way.replace('ACCOUNT', 'COMPTE').replace(...french) }
  return refusal('revaluation-account-missing', names)
}

const french = ['Unrealized foreign exchange gain or loss', 'Gain ou perte de change non réalisé'] as const
