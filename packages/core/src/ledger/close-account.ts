import type { FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account, Chart } from './chart.ts'
import { roleRefusals } from './roles.ts'

/** What the ledger says of an account: its balance over all days, and the day of its last posting. */
export type AccountStanding = { readonly balance: Cents; readonly lastPosting?: CivilDate }

/**
 * Closes an account from a day on: nothing more is posted to it on or after that day. Refuses
 * `account-closed-already`, `account-not-empty` with the balance, `account-posted-after` with the last day.
 */
export function planCloseAccount(
  account: Account,
  on: CivilDate,
  standing: AccountStanding,
): Result<FactOf<'account.changed'>> {
  if (account.closedOn !== undefined) {
    return refuse('account-closed-already', { account: account.code, since: account.closedOn })
  }
  const refusals = closingRefusals(account, on, standing)
  if (refusals.length > 0) return refused(refusals)
  return ok({ kind: 'account.changed', v: 1, account: { ...account, closedOn: on }, was: account })
}

/** Why an account cannot be closed from a day on: it has a balance, or postings on or after the day. */
export function closingRefusals(
  account: Account,
  on: CivilDate,
  { balance, lastPosting }: AccountStanding,
): readonly Refusal[] {
  const refusals: Refusal[] = []
  if (balance !== 0n) {
    refusals.push(refusal('account-not-empty', { account: account.code, balance: formatCents(balance) }))
  }
  if (lastPosting !== undefined && lastPosting >= on) {
    const next = addDays(lastPosting, 1)
    refusals.push(
      refusal('account-posted-after', { account: account.code, date: on, last: lastPosting, next }, 'on'),
    )
  }
  return refusals
}

/**
 * Opens a closed account again. Refuses `account-open`, and `account-role-taken` when another took its role
 * meanwhile.
 */
export function planReopenAccount(chart: Chart, account: Account): Result<FactOf<'account.changed'>> {
  if (account.closedOn === undefined) return refuse('account-open', { account: account.code })
  const { closedOn: _closed, ...open } = account
  const refusals = roleRefusals(chart, open)
  return refusals.length > 0
    ? refused(refusals)
    : ok({ kind: 'account.changed', v: 1, account: open, was: account })
}
