import type { Loan, LoanPart, LoanPayment } from '../daybook/cash-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse, refused } from '../kit/result.ts'
import { lineTies } from '../ledger/line-ties.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { dueDate } from './loan-dates.ts'
import {
  interestSince,
  type LoanRow,
  type LoanState,
  loanClosed,
  nextPayment,
  payoffOn,
  termsOn,
} from './loan-schedule.ts'

/**
 * A payment of a loan: from which account, on which day. Without more it is the payment that is due next, as
 * the schedule splits it. `interest` is what the lender charged where it differs; `isExtra` pays principal
 * outside the schedule. `line` is the bank line that it is.
 */
export type PaymentWish = {
  readonly account: string
  readonly date: CivilDate
  readonly amount?: Cents
  readonly interest?: Cents
  readonly isExtra?: boolean
  readonly memo?: string
  readonly line?: { readonly account: string; readonly id: string; readonly amount: Cents }
}

/**
 * Posts a payment of a loan, split into interest, principal and fee, and ties it to its bank line. `after` is
 * how many entries the act has posted before it. Refuses
 * `loan-closed`, `loan-paid-off`, `loan-paid-since` for a lump sum before interest that was already paid,
 * `loan-overpaid` for more than is owed, `loan-payment-too-small`, and what `planEntry` refuses.
 *
 *   2026-02-15 Truck, payment 1     2610 Loan Dr 424.48     6055 Interest Dr 162.50     1010 Bank Cr 586.98
 */
export function planLoanPayment(
  books: BooksToPost,
  state: LoanState,
  wish: PaymentWish,
  after: number = 0,
): Result<readonly Fact[]> {
  const { loan } = state
  const closed = loanClosed(loan)
  if (closed.length > 0) return refused(closed)
  const split = wish.isExtra === true ? extraSplit(state, wish) : dueSplit(state, wish)
  if (!split.ok) return split
  const { number, parts } = split.value
  const words = books.language === 'fr' ? { payment: 'paiement', extra: 'remboursement anticipé' } : english
  const named = number === 0 ? words.extra : `${words.payment} ${number}`
  return postedPayment(books, loan, { number, parts, memo: `${loan.name}, ${named}` }, wish, after)
}

const english = { payment: 'payment', extra: 'extra payment' }

type Split = { readonly number: number; readonly parts: readonly LoanPart[] }

function dueSplit(state: LoanState, { amount, interest }: PaymentWish): Result<Split> {
  const { loan } = state
  const next = nextPayment(state)
  if (!next.ok) return next
  const row = next.value
  if (row === undefined) return refuse('loan-paid-off', { loan: loan.name })
  const charged = interest ?? row.interest
  const total = amount ?? (interest === undefined ? row.amount : regularAmount(loan, row, charged))
  const principal = total - charged - row.fee
  const owed = row.balance + row.principal
  if (principal > owed) return overpaid(loan, total, owed + charged + row.fee)
  if (principal < 0n) {
    const names = { loan: loan.name, payment: formatCents(total), interest: formatCents(charged) }
    return refuse('loan-payment-too-small', { ...names, date: row.date }, 'amount')
  }
  return ok({
    number: row.number,
    parts: [
      { kind: 'interest', amount: charged },
      { kind: 'principal', amount: principal },
      { kind: 'fee', amount: row.fee },
    ],
  })
}

/** The usual payment where the lender charged other interest: the principal gives way, the sum stays. */
function regularAmount(loan: Loan, row: LoanRow, interest: Cents): Cents {
  const { amount } = termsOn(loan, row.date)
  const owed = row.balance + row.principal
  return (amount - interest > owed ? owed + interest : amount) + row.fee
}

function extraSplit(state: LoanState, { amount, date }: PaymentWish): Result<Split> {
  const { loan } = state
  const { balance } = payoffOn(state, date)
  if (balance <= 0n) return refuse('loan-paid-off', { loan: loan.name })
  if (amount === undefined || amount <= 0n) {
    return refuse('loan-amount', { loan: loan.name, amount: formatCents(amount ?? 0n) }, 'amount')
  }
  const since = interestSince(state)
  if (date < since) return refuse('loan-paid-since', { loan: loan.name, date, since }, 'date')
  if (amount > balance) return overpaid(loan, amount, balance)
  return ok({ number: 0, parts: [{ kind: 'principal', amount }] })
}

function overpaid(loan: Loan, amount: Cents, owed: Cents): Result<never> {
  const names = { loan: loan.name, amount: formatCents(amount), owed: formatCents(owed) }
  return refuse('loan-overpaid', names, 'amount')
}

function postedPayment(
  books: BooksToPost,
  loan: Loan,
  paid: Split & { readonly memo: string },
  { account, date, memo, line }: PaymentWish,
  after: number = 0,
): Result<readonly Fact[]> {
  const accounts = { interest: loan.interest, principal: loan.account, fee: loan.fee?.account ?? '' }
  const parts = paid.parts.filter(({ amount }) => amount !== 0n)
  const order = { principal: 0, interest: 1, fee: 2 }
  const debits = parts
    .toSorted((left, right) => order[left.kind] - order[right.kind])
    .map(({ kind, amount }) => ({ account: accounts[kind], amount }))
  const entry: UnnumberedEntry = {
    date,
    memo: memo ?? paid.memo,
    ...(loan.lender === undefined ? {} : { payee: loan.lender }),
    journal: 'disbursements',
    because: { kind: 'payment', id: `${loan.id}/${paid.number}` },
    postings: [...debits, { account, amount: -debits.reduce((sum, { amount }) => sum + amount, 0n) }],
  }
  const posted = planEntry(books, entry, after)
  if (!posted.ok) return posted
  const { number } = posted.value.entry
  const payment: LoanPayment = {
    id: `${loan.id}/${number}`,
    loan: loan.id,
    entry: number,
    number: paid.number,
    date,
    parts,
  }
  const reason = {
    by: 'loan' as const,
    id: loan.id,
    evidence: `${paid.number}, ${dueWords(loan, paid, date)}`,
  }
  const ties = line === undefined ? [] : lineTies(books.chart, line, posted.value.entry, reason)
  return ok([posted.value, { kind: 'loan.paid', v: 1, payment }, ...ties])
}

function dueWords(loan: Loan, { number }: Split, date: CivilDate): CivilDate {
  return number === 0 ? date : dueDate(loan, number)
}

/**
 * Closes a loan on a day: as it is when nothing is owed, else with the payment from `account` that pays it
 * off, with the interest of the days since the last payment. Refuses `loan-closed`, `loan-not-paid-off` with
 * what it takes, and what `planEntry` refuses.
 */
export function planCloseLoan(
  books: BooksToPost,
  state: LoanState,
  wish: { readonly on: CivilDate; readonly account?: string; readonly interest?: Cents },
): Result<readonly Fact[]> {
  const { loan } = state
  const { on, account } = wish
  const closed = loanClosed(loan)
  if (closed.length > 0) return refused(closed)
  const since = interestSince(state)
  if (on < since) return refuse('loan-paid-since', { loan: loan.name, date: on, since }, 'on')
  const shut: Fact = { kind: 'loan.set', v: 1, loan: { ...loan, closedOn: on }, was: loan }
  const { balance, interest: accrued } = payoffOn(state, on)
  if (balance === 0n) return ok([shut])
  const interest = wish.interest ?? accrued
  if (account === undefined) {
    const [owed, total] = [formatCents(balance), formatCents(balance + interest)]
    return refuse('loan-not-paid-off', { loan: loan.name, owed, interest: formatCents(interest), total, on })
  }
  const memo = books.language === 'fr' ? `${loan.name}, remboursement final` : `${loan.name}, paid off`
  const parts: readonly LoanPart[] = [
    { kind: 'interest', amount: interest },
    { kind: 'principal', amount: balance },
  ]
  const posted = postedPayment(books, loan, { number: 0, parts, memo }, { account, date: on })
  return posted.ok ? ok([...posted.value, shut]) : posted
}
