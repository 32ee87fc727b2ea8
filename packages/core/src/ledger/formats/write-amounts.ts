import { formatCents } from '../../kit/cents.ts'
import type { Posting } from '../entry.ts'
import { decimalFrom, fromCents, isSame, times } from './decimal.ts'

/**
 * An amount with its price as plain-text programs read it, and what of the foreign amount must stand in
 * tags.
 */
export type WrittenAmount = { readonly text: string; readonly tags: Readonly<Record<string, string>> }

/**
 * A posting's amount in the books' currency, `113.00 CAD`; or in its own with a price, so that the entry
 * balances to the cent: `100.00 USD @ 1.3579 CAD` where that comes to the amount exactly, else `100.00 USD
 * @@ 135.80 CAD` with the rate as a tag. A foreign amount that is zero or on the other side cannot carry a
 * price: it stands in a tag.
 */
export function writtenAmount(posting: Posting, currency: string): WrittenAmount {
  const { amount, foreign } = posting
  const own = `${formatCents(amount)} ${currency}`
  if (foreign === undefined || foreign.currency === currency) return { text: own, tags: {} }
  const other = `${formatCents(foreign.amount)} ${foreign.currency}`
  const rate = foreign.rate === undefined ? {} : { 'daybook-rate': foreign.rate }
  if (foreign.amount === 0n || foreign.amount < 0n !== amount < 0n) {
    return { text: own, tags: { 'daybook-foreign': other, ...rate } }
  }
  const unit = foreign.rate === undefined ? undefined : decimalFrom(foreign.rate)
  if (unit !== undefined && isSame(times(fromCents(foreign.amount), unit), fromCents(amount))) {
    return { text: `${other} @ ${foreign.rate} ${currency}`, tags: {} }
  }
  const size = formatCents(amount < 0n ? -amount : amount)
  return { text: `${other} @@ ${size} ${currency}`, tags: rate }
}
