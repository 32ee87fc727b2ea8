import { type Cents, divideRounded, formatCents, parseCents, rate } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { converted, isAtRate, workedRate } from '../ledger/exchange-rates.ts'

/**
 * What a card statement or a receipt says of a charge, each amount positive: `total` on the card in its own
 * currency, `foreign` at the merchant, the rate, and the issuer's foreign transaction fee as an amount or in
 * percent (decimal text).
 */
export type ChargeSaid = {
  readonly total?: Cents
  readonly foreign?: { readonly currency: string; readonly amount: Cents }
  readonly rate?: string
  readonly fee?: Cents
  readonly feePercent?: string
}

/**
 * A charge split: `total` is `base` (what the goods cost) and `fee`; `rate` leads from the foreign amount to
 * it.
 */
export type ChargeSplit = {
  readonly total: Cents
  readonly base: Cents
  readonly fee: Cents
  readonly foreign?: { readonly currency: string; readonly amount: Cents; readonly rate: string }
}

/**
 * Splits a charge on a card into what was bought and the foreign transaction fee. With a total and a fee in
 * percent the goods cost total ÷ (1 + percent), rounded to the cent, half up; with a total and a rate they
 * cost the foreign amount at the rate and the rest is the fee; without a total it follows from rate and fee.
 *
 * Refuses `card-amount-missing` when neither a total nor a rate is there, `card-amounts-differ` when what was
 * said does not fit together.
 *
 *   total 70.27, USD 50.00, fee 2.5 %: base 68.56 at 1.3712, fee 1.71
 */
export function chargeSplit(said: ChargeSaid): Result<ChargeSplit> {
  const { foreign, rate: given } = said
  if (said.total === undefined && (foreign === undefined || given === undefined)) {
    return refuse('card-amount-missing', {}, 'amount')
  }
  const base = said.total === undefined ? atRate(said) : baseOf(said, said.total)
  const fee = said.total === undefined ? feeOn(said, base) : said.total - base
  const total = base + fee
  if (base <= 0n || fee < 0n) return differ(said, base, fee)
  if (foreign === undefined) return ok({ total, base, fee })
  if (given !== undefined && !isAtRate(base, foreign.amount, given)) return differ(said, base, fee)
  return ok({ total, base, fee, foreign: { ...foreign, rate: given ?? workedRate(base, foreign.amount) } })
}

function atRate({ foreign, rate: given }: ChargeSaid): Cents {
  return foreign === undefined || given === undefined ? 0n : converted(foreign.amount, given)
}

function baseOf(said: ChargeSaid, total: Cents): Cents {
  const { fee, feePercent, foreign, rate: given } = said
  if (fee !== undefined) return total - fee
  if (feePercent !== undefined) {
    const { numerator, denominator } = rate(feePercent)
    const hundred = denominator * 100n
    return divideRounded(total * hundred, hundred + numerator, 'half-up')
  }
  return foreign !== undefined && given !== undefined ? atRate(said) : total
}

function feeOn({ fee, feePercent }: ChargeSaid, base: Cents): Cents {
  if (fee !== undefined) return fee
  if (feePercent === undefined) return 0n
  const { numerator, denominator } = rate(feePercent)
  return divideRounded(base * numerator, denominator * 100n, 'half-up')
}

function differ({ foreign, total, rate: given }: ChargeSaid, base: Cents, fee: Cents): Result<never> {
  return refuse(
    'card-amounts-differ',
    {
      total: formatCents(total ?? base + fee),
      base: formatCents(base),
      fee: formatCents(fee),
      foreign: foreign === undefined ? '-' : `${foreign.currency} ${formatCents(foreign.amount)}`,
      rate: given ?? '-',
    },
    'amount',
  )
}

/**
 * What the words of a card's line say of a charge in another currency: `50.00 USD @ 1.3712`, `USD 50,00`.
 * Nothing where no such amount is in them, or one in the currency of the books.
 */
export function foreignIn(
  text: string,
  base: string,
):
  | { readonly foreign: { readonly currency: string; readonly amount: Cents }; readonly rate?: string }
  | undefined {
  const match =
    /\b([A-Z]{3}) ?(\d{1,7}[.,]\d{2})\b(?: ?[@X] ?(\d+[.,]\d{2,8}))?/.exec(text) ??
    turned(/\b(\d{1,7}[.,]\d{2}) ?([A-Z]{3})\b(?: ?[@X] ?(\d+[.,]\d{2,8}))?/.exec(text))
  const [, currency = '', amount = '', given] = match ?? []
  const cents = parseCents(amount.replace(',', '.'))
  if (!currencies.has(currency) || currency === base || !cents.ok || cents.value === 0n) return undefined
  const foreign = { currency, amount: cents.value }
  return given === undefined ? { foreign } : { foreign, rate: given.replace(',', '.') }
}

/** The currencies that are looked for in words of a bank; other three letters may be anything. */
const currencies: ReadonlySet<string> = new Set([
  ...[
    'AUD',
    'BRL',
    'CAD',
    'CHF',
    'CNY',
    'CZK',
    'DKK',
    'EUR',
    'GBP',
    'HKD',
    'ILS',
    'INR',
    'JPY',
    'KRW',
    'MXN',
  ],
  ...['NOK', 'NZD', 'PLN', 'SEK', 'SGD', 'THB', 'TWD', 'USD', 'ZAR'],
])

function turned(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]]
}
