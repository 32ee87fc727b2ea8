import type { Cents } from '../kit/cents.ts'
import { formatCents } from '../kit/cents.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { converted, rateFor } from '../ledger/exchange-rates.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { type CodingBooks, type EntryWords, entryOf, inForeign, type LineToCode } from './code-line.ts'

/**
 * One entry for money that goes from one own account to another. With `other`, the line of the other account,
 * it is both lines' entry, dated as the earlier of the two. Between two currencies each side has what its
 * bank says; where only one side is known, the rate in force says the other.
 *
 * Refuses `account-unknown`, `transfer-same` for one account with itself, `transfer-unlike` for lines whose
 * amounts are not opposite, and `rate-missing`.
 *
 *   2026-11-19  1010 Chequing  Cr 2,000.00     1020 Savings  Dr 2,000.00
 */
export function transferEntry(
  books: CodingBooks,
  line: LineToCode,
  to: string,
  other: LineToCode | undefined,
  words: EntryWords,
): Result<UnnumberedEntry> {
  const [own, far] = [findAccount(books.chart, line.account), findAccount(books.chart, to)]
  if (own === undefined) return refuse('account-unknown', { account: line.account }, 'account')
  if (far === undefined) return refuse('account-unknown', { account: to }, 'to')
  if (own.id === far.id) return refuse('transfer-same', { account: far.code }, 'to')
  const postings = bothSides(books, { own, far }, line, other)
  if (!postings.ok) return postings
  const date = other !== undefined && other.date < line.date ? other.date : line.date
  return ok(entryOf({ ...line, date }, words, postings.value, 'general'))
}

type Sides = { readonly own: Account; readonly far: Account }

function bothSides(
  books: CodingBooks,
  { own, far }: Sides,
  line: LineToCode,
  other: LineToCode | undefined,
): Result<readonly Posting[]> {
  const [ownCurrency, farCurrency] = [own, far].map(({ currency = books.currency }) => currency)
  const isOne = ownCurrency === farCurrency
  if (other !== undefined) {
    const isUnlike = isOne ? other.amount !== -line.amount : other.amount > 0n === line.amount > 0n
    if (isUnlike) {
      const names = { amount: formatCents(line.amount), other: formatCents(other.amount) }
      return refuse('transfer-unlike', names, 'with')
    }
  }
  const booked = bookedAmount(books, ownCurrency ?? '', farCurrency ?? '', line, other)
  if (!booked.ok) return booked
  const { amount, rate } = booked.value
  const farAmount = other?.amount ?? (isOne ? -line.amount : inForeign(-amount, rate ?? '1'))
  return ok([
    side(books, own, ownCurrency, amount, line.amount),
    side(books, far, farCurrency, -amount, farAmount),
  ])
}

/** What a transfer comes to in the book's currency, on its own side, and the rate that was asked for. */
function bookedAmount(
  books: CodingBooks,
  own: string,
  far: string,
  line: LineToCode,
  other: LineToCode | undefined,
): Result<{ readonly amount: Cents; readonly rate?: string }> {
  if (own === books.currency && (far === books.currency || other !== undefined)) {
    return ok({ amount: line.amount })
  }
  if (own !== books.currency && far === books.currency && other !== undefined) {
    return ok({ amount: -other.amount })
  }
  const rate = rateFor(books, own === books.currency ? far : own, line.date)
  if (!rate.ok) return rate
  const amount = own === books.currency ? line.amount : converted(line.amount, rate.value)
  // Towards the book's own currency the far amount is the booked one; no rate is left to apply.
  return ok({ amount, rate: far === books.currency ? '1' : rate.value })
}

function side(
  books: CodingBooks,
  account: Account,
  currency: string | undefined,
  amount: Cents,
  foreign: Cents,
): Posting {
  if (currency === undefined || currency === books.currency) return { account: account.id, amount }
  return { account: account.id, amount, foreign: { currency, amount: foreign } }
}
