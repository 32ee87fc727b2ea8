import type { ExchangeRate } from '../daybook/fact.ts'
import { formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { type Chart, findAccount } from './chart.ts'
import type { Foreign, Posting } from './entry.ts'
import { converted, isAtRate, isRate, rateInForce, workedRate } from './exchange-rates.ts'

/** The currency other than the book's that an account is kept in, if it is. */
export function foreignCurrency(chart: Chart, base: string, codeOrId: string): string | undefined {
  const currency = findAccount(chart, codeOrId)?.currency
  return currency === base ? undefined : currency
}

/**
 * The refusals of postings whose two amounts do not belong together, each with its line: `foreign-missing`
 * and `currency-mismatch` on accounts that are kept in a currency; `foreign-side` when one amount is a debit
 * and the other a credit; `foreign-rate-unlike` when the rate on the line does not lead from one to the
 * other. A foreign amount of zero is right: a revaluation moves only the book's amount.
 */
export function foreignRefusals(
  chart: Chart,
  base: string,
  postings: readonly Posting[],
): readonly Refusal[] {
  return postings.flatMap(({ account, amount, foreign }, index): readonly Refusal[] => {
    const wanted = foreignCurrency(chart, base, account)
    const at = `lines.${index}`
    const code = findAccount(chart, account)?.code ?? account
    if (foreign === undefined) {
      return wanted === undefined ? [] : [refusal('foreign-missing', { account: code, currency: wanted }, at)]
    }
    if (wanted !== undefined && foreign.currency !== wanted) {
      return [refusal('currency-mismatch', { account: code, currency: wanted, found: foreign.currency }, at)]
    }
    const names = {
      account: code,
      amount: formatCents(amount),
      foreign: `${foreign.currency} ${formatCents(foreign.amount)}`,
    }
    const isOpposite = (amount > 0n && foreign.amount < 0n) || (amount < 0n && foreign.amount > 0n)
    if (isOpposite) return [refusal('foreign-side', names, at)]
    const { rate } = foreign
    if (rate === undefined || foreign.amount === 0n) return []
    if (isRate(rate) && isAtRate(amount, foreign.amount, rate)) return []
    const atRate = isRate(rate) ? formatCents(converted(foreign.amount, rate)) : '?'
    return [refusal('foreign-rate-unlike', { ...names, rate, atRate }, at)]
  })
}

/**
 * Postings with a rate on every foreign amount. Where none was given it is the rate recorded for the day, if
 * it leads from one amount to the other to the cent, and otherwise the rate that the two come to.
 */
export function withRates(
  postings: readonly Posting[],
  rates: readonly ExchangeRate[],
  on: CivilDate,
): readonly Posting[] {
  return postings.map((posting) => {
    const { amount, foreign } = posting
    if (foreign === undefined || foreign.rate !== undefined || foreign.amount === 0n) return posting
    const recorded = rateInForce(rates, foreign.currency, on)
    const rate =
      recorded.ok && converted(foreign.amount, recorded.value.rate) === amount
        ? recorded.value.rate
        : workedRate(amount, foreign.amount)
    return { ...posting, foreign: withRate(foreign, rate) }
  })
}

function withRate({ currency, amount }: Foreign, rate: string): Foreign {
  return { currency, amount, rate }
}
