import { formatCents, isInRange, magnitude } from '../kit/cents.ts'
import { addDays, type CivilDate, isCivilDate } from '../kit/civil-date.ts'
import { isPlainText, plainText } from '../kit/plain-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, type Chart, findAccount } from './chart.ts'
import type { Entry, Posting } from './entry.ts'

/** The most postings that one entry may hold; a larger one is split by the bookkeeper. */
export const mostPostings = 1000

/** The lock that a dated fact is checked against. */
export type Lock = { readonly lockedThrough?: CivilDate; readonly lockReason?: string }

/**
 * Checks an entry against the chart and the lock, and gives it with its postings tied to account ids.
 *
 * Postings may name accounts by code or id. Refuses, all at once and most basic first: `date-malformed`,
 * `entry-too-short`, `entry-too-long`, `account-unknown`, `account-closed`, `account-statistical`,
 * `posting-zero`, `amount-too-large`, `entry-unbalanced`, `period-locked`.
 *
 *   2026-01-10 Sale      1100 Receivable  Dr 113.00     4000 Sales  Cr 100.00     2310 HST  Cr 13.00
 */
export function checkedEntry(chart: Chart, lock: Lock, entry: Entry): Result<Entry> {
  const refusals: Refusal[] = []
  if (!isCivilDate(entry.date)) refusals.push(refusal('date-malformed', { date: entry.date }, 'date'))
  for (const each of [entry.memo, entry.payee, entry.ref]) {
    if (each !== undefined && !isPlainText(each))
      refusals.push(refusal('text-unfit', { text: plainText(each) }))
  }
  const count = entry.postings.length
  if (count < 2) refusals.push(refusal('entry-too-short', { count: String(count) }, 'lines'))
  if (count > mostPostings) {
    return refused([
      ...refusals,
      refusal('entry-too-long', { count: String(count), most: String(mostPostings) }, 'lines'),
    ])
  }
  let sum = 0n
  let debit = 0n
  const postings: Posting[] = []
  for (const [index, posting] of entry.postings.entries()) {
    const account = findAccount(chart, posting.account)
    refusals.push(...postingRefusals(posting, account, entry.date, `lines.${index}`))
    postings.push(
      account === undefined || account.id === posting.account ? posting : { ...posting, account: account.id },
    )
    sum += posting.amount
    if (posting.amount > 0n) debit += posting.amount
  }
  if (sum !== 0n) refusals.push(unbalanced(sum, debit))
  refusals.push(...lockRefusals(lock, entry.date, entry.memo))
  return refusals.length > 0 ? refused(refusals) : ok({ ...entry, postings })
}

/** The refusal of a dated fact in a locked period, or none. `what` names the thing in the user's words. */
export function lockRefusals(lock: Lock, date: CivilDate, what: string): readonly Refusal[] {
  const { lockedThrough, lockReason = '' } = lock
  if (lockedThrough === undefined || date > lockedThrough) return []
  const firstOpen = addDays(lockedThrough, 1)
  return [
    refusal(
      'period-locked',
      { what: `“${what}”`, whatFr: `« ${what} »`, date, lockedThrough, reason: lockReason, firstOpen },
      'date',
    ),
  ]
}

function postingRefusals(
  posting: Posting,
  account: Account | undefined,
  date: CivilDate,
  at: string,
): readonly Refusal[] {
  const refusals: Refusal[] = []
  if (account === undefined) refusals.push(refusal('account-unknown', { account: posting.account }, at))
  if (account?.closedOn !== undefined && date >= account.closedOn) {
    refusals.push(refusal('account-closed', { account: account.code, since: account.closedOn }, at))
  }
  if (account?.type === 'statistical')
    refusals.push(refusal('account-statistical', { account: account.code }, at))
  if (posting.amount === 0n) refusals.push(refusal('posting-zero', { account: posting.account }, at))
  if (!isInRange(posting.amount) || (posting.foreign !== undefined && !isInRange(posting.foreign.amount))) {
    refusals.push(refusal('amount-too-large', { amount: formatCents(posting.amount) }, at))
  }
  return refusals
}

function unbalanced(sum: bigint, debit: bigint): Refusal {
  return refusal(
    'entry-unbalanced',
    {
      debit: formatCents(debit),
      credit: formatCents(debit - sum),
      difference: formatCents(magnitude(sum)),
      side: sum > 0n ? 'credit' : 'debit',
      sideFr: sum > 0n ? 'crédit' : 'débit',
    },
    'lines',
  )
}
