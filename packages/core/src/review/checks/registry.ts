import type { ReviewCheck } from '../check.ts'
import { afterClose } from './after-close.ts'
import { afterReturn } from './after-return.ts'
import { backDated } from './back-dated.ts'
import { changedCoding } from './changed-coding.ts'
import { chequeNumbers } from './cheque-numbers.ts'
import { claimWithoutPaper } from './claim-without-paper.ts'
import { controlLists } from './control-lists.ts'
import { cutOff } from './cut-off.ts'
import { dormantAccount } from './dormant-account.ts'
import { duplicateBill } from './duplicate-bill.ts'
import { duplicateEntry } from './duplicate-entry.ts'
import { duplicatePaper } from './duplicate-paper.ts'
import { duplicateParty } from './duplicate-party.ts'
import { entryNumbers } from './entry-numbers.ts'
import { fxRevaluation } from './fx-revaluation.ts'
import { invoiceNumbers } from './invoice-numbers.ts'
import { largeEntry } from './large-entry.ts'
import { largeExpense } from './large-expense.ts'
import { lateDeposit } from './late-deposit.ts'
import { leadingDigits } from './leading-digits.ts'
import { loanInterest } from './loan-interest.ts'
import { missingBill } from './missing-bill.ts'
import { missingRecurring } from './missing-recurring.ts'
import { negativeCash } from './negative-cash.ts'
import { negativeInventory } from './negative-inventory.ts'
import { noDescription } from './no-description.ts'
import { oldPayables } from './old-payables.ts'
import { oldReceivables } from './old-receivables.ts'
import { overdueForms } from './overdue-forms.ts'
import { paidAfterLeaving } from './paid-after-leaving.ts'
import { partyReversed } from './party-reversed.ts'
import { payrollPayables } from './payroll-payables.ts'
import { personalUse } from './personal-use.ts'
import { retainedByHand } from './retained-by-hand.ts'
import { returnsProved } from './returns-proved.ts'
import { reversalReason } from './reversal-reason.ts'
import { roundAmounts } from './round-amounts.ts'
import { sameHand } from './same-hand.ts'
import { sealChanged } from './seal-changed.ts'
import { smallAsset } from './small-asset.ts'
import { staleCheque } from './stale-cheque.ts'
import { supplierNumber } from './supplier-number.ts'
import { suspenseOpen } from './suspense-open.ts'
import { taxRate } from './tax-rate.ts'
import { taxWithoutBase } from './tax-without-base.ts'
import { unappliedPayment } from './unapplied-payment.ts'
import { underLimit } from './under-limit.ts'
import { unreconciledBank } from './unreconciled-bank.ts'
import { wagesWithoutDeductions } from './wages-without-deductions.ts'
import { waitingLines } from './waiting-lines.ts'
import { weekendEntries } from './weekend-entries.ts'
import { wrongSide } from './wrong-side.ts'

/** Every check of the books, in the order in which findings are listed. */
export const reviewChecks: readonly ReviewCheck[] = [
  duplicateEntry,
  duplicatePaper,
  duplicateBill,
  duplicateParty,
  chequeNumbers,
  invoiceNumbers,
  entryNumbers,
  suspenseOpen,
  wrongSide,
  negativeCash,
  negativeInventory,
  controlLists,
  dormantAccount,
  smallAsset,
  largeExpense,
  loanInterest,
  fxRevaluation,
  unreconciledBank,
  waitingLines,
  staleCheque,
  lateDeposit,
  sealChanged,
  oldReceivables,
  oldPayables,
  partyReversed,
  unappliedPayment,
  missingBill,
  returnsProved,
  afterReturn,
  taxRate,
  taxWithoutBase,
  claimWithoutPaper,
  supplierNumber,
  payrollPayables,
  overdueForms,
  wagesWithoutDeductions,
  paidAfterLeaving,
  changedCoding,
  personalUse,
  roundAmounts,
  underLimit,
  leadingDigits,
  largeEntry,
  weekendEntries,
  backDated,
  noDescription,
  reversalReason,
  sameHand,
  missingRecurring,
  cutOff,
  retainedByHand,
  afterClose,
]

const byId = new Map(reviewChecks.map((each) => [each.id, each]))

/** The check of an id, or none. */
export function checkNamed(id: string): ReviewCheck | undefined {
  return byId.get(id)
}
