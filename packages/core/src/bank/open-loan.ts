import type { Loan, LoanTerms } from '../daybook/cash-facts.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, isInRange } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { findAccount } from '../ledger/chart.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { idFromName } from '../ledger/record-id.ts'
import { periodBefore } from './loan-dates.ts'
import { isAccelerated, isLoanPercent, paymentOver, paymentsIn } from './loan-rate.ts'
import { interestSince, type LoanState, loanClosed, loanRows, termsOn } from './loan-schedule.ts'

/**
 * A loan to be opened: accounts by number, the payment or the months in which it is paid back. `proceeds` is
 * the account that the money came to; without it the balance stands in the books already.
 */
export type LoanWish = Omit<Loan, 'id' | 'terms' | 'advanced' | 'closedOn'> & {
  readonly advanced?: CivilDate
  readonly percent: string
  readonly payment?: Cents
  readonly months?: number
  readonly proceeds?: string
}

/**
 * Opens a loan, and posts what came in on the day it was advanced where the account of that is named. Its
 * name is taken (`isTaken`) while there is a loan of that name or a payment of one stands.
 *
 * Refuses, all at once: `loan-exists`, `account-unknown`, `account-closed`, `loan-account-unfit`,
 * `loan-rate-unfit`, `loan-amount`, `loan-payment-missing`, `loan-days`; then `loan-payment-too-small` and
 * what `planEntry` refuses.
 */
export function planOpenLoan(books: BooksToPost, wish: LoanWish, isTaken: boolean): Result<readonly Fact[]> {
  const { proceeds, payment, months, percent, fee, bank, ...rest } = wish
  const advanced = wish.advanced ?? periodBefore(wish.first, wish.frequency)
  const refusals = openRefusals(books, wish, advanced, isTaken)
  if (refusals.length > 0) return refused(refusals)
  const id = (code: string) => findAccount(books.chart, code)?.id ?? code
  const amount = payment ?? paymentOver(wish.amount, wish, months ?? 0)
  const loan: Loan = {
    ...rest,
    id: idFromName(wish.name),
    account: id(wish.account),
    interest: id(wish.interest),
    advanced,
    terms: [{ from: advanced, percent, amount, ...lastOf(wish.frequency, months, 0) }],
    ...(bank === undefined ? {} : { bank: id(bank) }),
    ...(fee === undefined ? {} : { fee: { ...fee, account: id(fee.account) } }),
  }
  const rows = loanRows({ loan, payments: [] })
  if (!rows.ok) return rows
  const set: FactOf<'loan.set'> = { kind: 'loan.set', v: 1, loan }
  if (proceeds === undefined) return ok([set])
  const posted = planEntry(books, {
    date: advanced,
    memo: wish.name,
    ...(wish.lender === undefined ? {} : { payee: wish.lender }),
    journal: 'receipts',
    because: { kind: 'receipt', id: loan.id },
    postings: [
      { account: proceeds, amount: wish.amount },
      { account: wish.account, amount: -wish.amount },
    ],
  })
  return posted.ok ? ok([posted.value, set]) : posted
}

function openRefusals(
  books: BooksToPost,
  wish: LoanWish,
  advanced: CivilDate,
  isTaken: boolean,
): readonly Refusal[] {
  const { name, account, interest, bank, fee, percent, amount, payment, months, first } = wish
  const refusals: Refusal[] = []
  if (isTaken) refusals.push(refusal('loan-exists', { loan: name }, 'name'))
  refusals.push(
    ...accountRefusals(books, account, advanced, 'account', ['liability']),
    ...accountRefusals(books, interest, advanced, 'interest', ['expense', 'asset']),
    ...(bank === undefined ? [] : accountRefusals(books, bank, advanced, 'bank', ['asset', 'liability'])),
    ...(fee === undefined
      ? []
      : accountRefusals(books, fee.account, advanced, 'feeAccount', ['expense', 'asset'])),
  )
  if (!isLoanPercent(percent)) refusals.push(refusal('loan-rate-unfit', { percent }, 'rate'))
  if (amount <= 0n || !isInRange(amount) || (payment !== undefined && payment <= 0n)) {
    refusals.push(refusal('loan-amount', { loan: name, amount: formatCents(amount) }, 'amount'))
  }
  if (payment === undefined && months === undefined) {
    refusals.push(refusal('loan-payment-missing', { loan: name }, 'payment'))
  }
  if (advanced >= first) refusals.push(refusal('loan-days', { advanced, first }, 'first'))
  return refusals
}

const typeWords = {
  liability: { en: 'a liability', fr: 'un passif' },
  expense: { en: 'an expense', fr: 'une charge' },
  asset: { en: 'an asset', fr: 'un actif' },
} as const

function accountRefusals(
  { chart }: BooksToPost,
  code: string,
  on: CivilDate,
  at: string,
  types: readonly (keyof typeof typeWords)[],
): readonly Refusal[] {
  const account = findAccount(chart, code)
  if (account === undefined) return [refusal('account-unknown', { account: code }, at)]
  if (account.closedOn !== undefined && on >= account.closedOn) {
    return [refusal('account-closed', { account: account.code, since: account.closedOn }, at)]
  }
  if (types.some((type) => type === account.type)) return []
  const wanted = types.map((type) => typeWords[type].en).join(' or ')
  const wantedFr = types.map((type) => typeWords[type].fr).join(' ou ')
  return [refusal('loan-account-unfit', { account: account.code, wanted, wantedFr }, at)]
}

/**
 * The number of the payment that takes what is left, where the months were said; accelerated loans end
 * sooner.
 */
function lastOf(frequency: Loan['frequency'], months: number | undefined, paid: number): { last?: number } {
  return months === undefined || isAccelerated(frequency)
    ? {}
    : { last: paid + paymentsIn(months, frequency) }
}

/**
 * What changes of a loan from a day on: its rate, its payment, or the months in which the rest is paid back.
 */
export type TermsWish = {
  readonly from: CivilDate
  readonly percent?: string
  readonly payment?: Cents
  readonly months?: number
}

/**
 * Changes the terms of a loan from a day on; what was set for that day before is replaced. Refuses
 * `loan-closed`, `loan-paid-since` for a day before interest that was already paid, `loan-rate-unfit`,
 * `loan-amount`, `loan-nothing-changed`, `loan-payment-too-small`.
 */
export function planChangeLoan(state: LoanState, wish: TermsWish): Result<FactOf<'loan.set'>> {
  const { loan, payments } = state
  const { from, percent, payment, months } = wish
  const closed = loanClosed(loan)
  if (closed.length > 0) return refused(closed)
  const since = interestSince(state)
  if (from < since) return refuse('loan-paid-since', { loan: loan.name, date: from, since }, 'from')
  if (percent !== undefined && !isLoanPercent(percent)) return refuse('loan-rate-unfit', { percent }, 'rate')
  if (payment !== undefined && payment <= 0n) {
    return refuse('loan-amount', { loan: loan.name, amount: formatCents(payment) }, 'payment')
  }
  const before = termsOn(loan, from)
  const next = { from, percent: percent ?? before.percent }
  const planned = loanRows(state)
  const earlier = planned.ok ? planned.value.filter(({ date }) => date < from) : []
  const owed = earlier.at(-1)?.balance ?? loan.amount
  const amount =
    payment ?? (months === undefined ? before.amount : paymentOver(owed, { ...loan, ...next }, months))
  const paid = Math.max(0, ...earlier.map(({ number }) => number))
  const terms: LoanTerms = { ...next, amount, ...lastOf(loan.frequency, months, paid) }
  if (terms.percent === before.percent && amount === before.amount && terms.last === before.last) {
    return refuse('loan-nothing-changed', { loan: loan.name, date: from })
  }
  const others = loan.terms.filter((each) => each.from !== from)
  const changed: Loan = {
    ...loan,
    terms: [...others, terms].sort((left, right) => (left.from < right.from ? -1 : 1)),
  }
  const rows = loanRows({ loan: changed, payments })
  return rows.ok ? ok({ kind: 'loan.set', v: 1, loan: changed, was: loan }) : rows
}
