import type { Fact } from '../daybook/fact.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'

/**
 * A tax that the buyer assesses on what stands on an account: its name and amount, the role and tags of the
 * posting that it is owed with, and how much of it is claimed back, on which role with which tags. What is
 * not claimed is part of the cost.
 */
export type AssessedTax = {
  readonly account: Account
  readonly tax: string
  readonly amount: Cents
  readonly role: string
  readonly tags: readonly string[]
  readonly claimed: Cents
  readonly claim?: { readonly role: string; readonly tags: readonly string[] }
}

/** Taxes to assess: on which day, for what (the bill’s id and number where there is one), in which words. */
export type AssessWish = {
  readonly date: CivilDate
  readonly id: string
  readonly memo: string
  readonly payee?: string
  readonly ref?: string
  readonly taxes: readonly AssessedTax[]
}

/**
 * Posts taxes that a buyer assesses by himself: each is owed on the account of its role, what is claimed back
 * is a credit, the rest is part of the cost.
 *
 *   GST on a service of 1,000.00 from abroad, 60 % commercial
 *   6810 Software Dr 20.00   2310 ITC Dr 30.00 (gst.itc)   2300 GST Cr 50.00 (gst.405)
 *
 * Refuses `self-assess-nothing` where no tax is owed, `account-role-missing`, and what `planEntry` refuses.
 */
export function planSelfAssess(books: BooksToPost, wish: AssessWish): Result<readonly Fact[]> {
  const { taxes, date, id, memo, payee, ref } = wish
  if (taxes.every(({ amount }) => amount === 0n)) return refuse('self-assess-nothing', { what: memo })
  const postings: Posting[] = []
  for (const { account, tax, amount, role, tags, claimed, claim } of taxes) {
    const owed = accountWithRole(books.chart, role)
    if (owed === undefined) return refuse('account-role-missing', { role, what: tax })
    const credit = claim === undefined ? undefined : accountWithRole(books.chart, claim.role)
    if (claimed !== 0n && (claim === undefined || credit === undefined))
      return refuse('account-role-missing', { role: claim?.role ?? role, what: tax })
    postings.push({ account: account.code, amount: amount - claimed })
    if (credit !== undefined)
      postings.push({ account: credit.code, amount: claimed, tags: claim?.tags ?? [] })
    postings.push({ account: owed.code, amount: -amount, tags })
  }
  const posted = planEntry(books, {
    date,
    memo,
    journal: 'purchases',
    because: { kind: 'adjustment', id },
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    postings: postings.filter(({ amount }) => amount !== 0n),
  })
  return posted.ok ? ok([posted.value]) : posted
}
