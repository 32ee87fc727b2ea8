import type { Loan, LoanPayment } from '../daybook/cash-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { foldedWords } from '../kit/fold.ts'
import { type LoanRow, type LoanState, nextPayment } from './loan-schedule.ts'

/** A bank line as it is held against loans: `amount` is money in (+) or out (-) of `account` (an id). */
export type LoanLine = {
  readonly account: string
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
}

/**
 * A bank line taken for a payment of a loan: its number in the schedule, the day it was due, and how the
 * schedule splits it. `sure` when the amount is the schedule's to the cent, the day within five days of the
 * due one, and no other loan would take the line. `evidence` says it in figures: `3, 2026-04-15`.
 */
export type LoanProposal = {
  readonly line: LoanLine
  readonly loan: Loan
  readonly number: number
  readonly due: CivilDate
  readonly interest: Cents
  readonly principal: Cents
  readonly fee: Cents
  readonly sure: boolean
  readonly evidence: string
}

/** How far from its due day a payment may come to the bank, and how far it is still beyond doubt. */
const [mostDays, sureDays] = [10, 5]

/**
 * The payment of a loan that a bank line is, if it is one. Loans that are closed or paid off, or that are
 * paid from another account, are passed over. A line of another amount is taken only where its words name the
 * loan or its lender and it pays at least the interest; what is more or less then falls on the principal.
 */
export function proposeLoanPayment(line: LoanLine, loans: readonly LoanState[]): LoanProposal | undefined {
  return proposedAmong(line, loans.flatMap(dueLoan))
}

/** A loan with the payment that is due next: worked out once for many lines. */
type DueLoan = { readonly state: LoanState; readonly row: LoanRow }

function dueLoan(state: LoanState): readonly DueLoan[] {
  const next = nextPayment(state)
  return next.ok && next.value !== undefined ? [{ state, row: next.value }] : []
}

function proposedAmong(line: LoanLine, dues: readonly DueLoan[]): LoanProposal | undefined {
  const paid = -line.amount
  if (paid <= 0n) return undefined
  const fits = dues
    .flatMap((due) => proposalsOf(line, paid, due))
    .sort((left, right) => left.rank - right.rank || left.days - right.days)
  const [best, second] = fits
  if (best === undefined) return undefined
  const isAlone = second === undefined || second.rank > best.rank
  return { ...best.proposal, sure: best.proposal.sure && isAlone }
}

/**
 * What several bank lines are as payments of loans, in the order of their days: each line is held against the
 * loans as they stand after the ones before it, so that two months at once become two payments.
 */
export function proposeLoanPayments(
  lines: readonly LoanLine[],
  loans: readonly LoanState[],
): readonly LoanProposal[] {
  const proposals: LoanProposal[] = []
  let dues = loans.flatMap(dueLoan)
  for (const line of lines.toSorted((left, right) => (left.date < right.date ? -1 : 1))) {
    const found = proposedAmong(line, dues)
    if (found === undefined) continue
    proposals.push(found)
    dues = dues.flatMap((due) =>
      due.state.loan.id === found.loan.id ? dueLoan(paidState(due.state, found)) : [due],
    )
  }
  return proposals
}

/** A loan as it stands once a proposal is accepted. */
export function paidState({ loan, payments }: LoanState, proposal: LoanProposal): LoanState {
  const { line, number, interest, principal, fee } = proposal
  const payment: LoanPayment = {
    id: `${loan.id}/${line.id}`,
    loan: loan.id,
    entry: 0,
    number,
    date: line.date,
    parts: [
      { kind: 'interest', amount: interest },
      { kind: 'principal', amount: principal },
      { kind: 'fee', amount: fee },
    ],
  }
  return { loan, payments: [...payments, payment] }
}

type Fit = { readonly proposal: LoanProposal; readonly rank: number; readonly days: number }

function proposalsOf(line: LoanLine, paid: Cents, { state, row }: DueLoan): readonly Fit[] {
  const { loan } = state
  if (loan.bank !== undefined && loan.bank !== line.account) return []
  const days = Math.abs(daysBetween(row.date, line.date))
  if (days > mostDays) return []
  if (row.amount === paid) return [{ proposal: proposal(line, loan, row, days <= sureDays), rank: 0, days }]
  const principal = paid - row.interest - row.fee
  if (!isNamed(line.text, loan) || principal <= 0n || row.balance + row.principal < principal) return []
  return [{ proposal: proposal(line, loan, { ...row, principal }, false), rank: 1, days }]
}

function proposal(line: LoanLine, loan: Loan, row: LoanRow, sure: boolean): LoanProposal {
  const { number, date: due, interest, principal, fee } = row
  return { line, loan, number, due, interest, principal, fee, sure, evidence: `${number}, ${due}` }
}

/** Whether the bank's words name the loan or its lender: all words of the one or the other. */
function isNamed(text: string, { name, lender }: Loan): boolean {
  const said = new Set(foldedWords(text))
  const isSaid = (words: readonly string[]) => words.length > 0 && words.every((word) => said.has(word))
  return isSaid(foldedWords(name)) || (lender !== undefined && isSaid(foldedWords(lender)))
}
