import type { CashCount, CountedPiece } from '../daybook/cash-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { overShort } from './over-short.ts'
import { piecesTotal } from './pieces.ts'

/**
 * A count of cash: what was counted, the vouchers beside it that are not in the books, what the books say for
 * that day, and whether to post the difference.
 */
export type CountWish = {
  readonly account: Account
  readonly on: CivilDate
  readonly pieces: readonly CountedPiece[]
  readonly book: Cents
  readonly vouchers: Cents
  readonly counter?: string
  readonly postsDifference: boolean
}

/**
 * Keeps a count of cash and, when asked, posts what is over or short to its account. A count of the same
 * account and day replaces the one before. Refuses `cash-account-unfit`, `period-locked`,
 * `account-role-missing`, and what `planEntry` refuses.
 *
 *   counted 187.45, books 190.00: 6510 Cash over and short Dr 2.55     1000 Petty cash Cr 2.55
 */
export function planCashCount(
  books: BooksToPost,
  wish: CountWish,
  was: CashCount | undefined,
): Result<readonly Fact[]> {
  const { account, on, pieces, book, vouchers, counter } = wish
  const refusals = [...cashRefusals(account), ...lockRefusals(books.head, on, account.code)]
  if (refusals.length > 0) return refused(refusals)
  const amount = piecesTotal(pieces)
  const count: CashCount = {
    id: `${account.id} ${on}`,
    account: account.id,
    date: on,
    pieces,
    amount,
    book: { amount: book },
    ...(vouchers === 0n ? {} : { vouchers: { amount: vouchers } }),
    ...(counter === undefined ? {} : { counter }),
  }
  const before = was === undefined ? {} : { was }
  const difference = overOf(count)
  if (difference === 0n || !wish.postsDifference) {
    return ok([{ kind: 'cash.counted', v: 1, count, ...before }])
  }
  const over = overShort(books, difference)
  if (!over.ok) return over
  const posted = planEntry(books, {
    date: on,
    memo: books.language === 'fr' ? 'Décompte de caisse' : 'Cash count',
    because: { kind: 'adjustment', id: '' },
    postings: [{ account: account.id, amount: difference }, ...over.value],
  })
  if (!posted.ok) return posted
  const { number } = posted.value.entry
  return ok([posted.value, { kind: 'cash.counted', v: 1, count: { ...count, entry: number }, ...before }])
}

/** What a count is over (+) or short (-): cash and vouchers less the balance of the books. */
export function overOf({ amount, vouchers, book }: CashCount): Cents {
  return amount + (vouchers?.amount ?? 0n) - book.amount
}

/** Cash is counted on an asset account that is cash in the cash flow statement: `cash-account-unfit`. */
function cashRefusals({ code, type, cashFlow }: Account): readonly Refusal[] {
  return type === 'asset' && cashFlow === 'cash'
    ? []
    : [refusal('cash-account-unfit', { account: code }, 'account')]
}

/**
 * A petty cash fund to be topped up: the fund it is to hold (`float`), the cash that is there, the vouchers
 * by account, and the balance of the books.
 */
export type TopUpWish = {
  readonly account: Account
  readonly from: Account
  readonly on: CivilDate
  readonly float: Cents
  readonly cash: Cents
  readonly book: Cents
  readonly vouchers: readonly { readonly account: string; readonly amount: Cents }[]
  readonly takesOverShort: boolean
  readonly memo?: string
}

/**
 * Tops a petty cash fund up to its float (an imprest fund): the vouchers go to their accounts, the bank gives
 * what the cash lacks of the float, and the books keep the float. What book less vouchers less cash leaves is
 * over or short; it is posted only when asked for.
 *
 * Refuses `cash-account-unfit`, `cash-float`, `cash-topped-up` when nothing is to be posted, `cash-differs`,
 * `account-role-missing`, and what `planEntry` refuses.
 *
 *   float 200.00, cash 61.20, vouchers 136.00: 6230 Dr 136.00     6510 Dr 2.80     1010 Cr 138.80
 */
export function planTopUp(books: BooksToPost, wish: TopUpWish): Result<readonly Fact[]> {
  const { account, from, on, float, cash, book, vouchers } = wish
  const refusals = cashRefusals(account)
  if (refusals.length > 0) return refused(refusals)
  if (float < 0n || cash < 0n)
    return refuse('cash-float', { account: account.code, float: formatCents(float) }, 'float')
  const spent = sumOf(vouchers.map(({ amount }) => amount))
  const difference = cash - (book - spent)
  const names = { account: account.code, stands: formatCents(book), vouchers: formatCents(spent) }
  if (difference !== 0n && !wish.takesOverShort) {
    const gap = { expected: formatCents(book - spent), difference: formatCents(magnitude(difference)) }
    return refuse('cash-differs', { ...names, ...gap, cash: formatCents(cash) }, 'cash')
  }
  const over = overShort(books, difference)
  if (!over.ok) return over
  const moved: readonly Posting[] = [
    ...vouchers,
    { account: account.id, amount: float - book },
    ...over.value,
    { account: from.id, amount: cash - float },
  ]
  const postings = moved.filter(({ amount }) => amount !== 0n)
  if (postings.length === 0) {
    return refuse('cash-topped-up', { account: account.code, float: formatCents(float) })
  }
  const memo = books.language === 'fr' ? 'Renflouement de la petite caisse' : 'Petty cash topped up'
  const entry = { date: on, memo: wish.memo ?? memo, journal: 'disbursements' as const, postings }
  const posted = planEntry(books, { ...entry, because: { kind: 'payment', id: '' } })
  return posted.ok ? ok([posted.value]) : posted
}
