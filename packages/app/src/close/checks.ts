import { bankSealed, linesCoded } from './bank-checks.ts'
import type { CloseCheck } from './close-row.ts'
import { balanceHolds, listsEqual, loansEqual, suspenseZero } from './ledger-checks.ts'
import { reviewClean } from './review-check.ts'
import {
  accrualsReversed,
  amortizationPosted,
  draftsPosted,
  recurringPosted,
  schedulesReleased,
} from './routine-checks.ts'
import { nothingLate, payablesEqual, returnsFiled, taxAccountsEqual } from './tax-checks.ts'
import { yearCloses } from './year-checks.ts'

/** The rows that the books tick by themselves, in the order in which a close goes. */
export const closeChecks: readonly CloseCheck[] = [
  bankSealed,
  linesCoded,
  suspenseZero,
  listsEqual,
  taxAccountsEqual,
  returnsFiled,
  payablesEqual,
  recurringPosted,
  schedulesReleased,
  loansEqual,
  amortizationPosted,
  accrualsReversed,
  draftsPosted,
  balanceHolds,
  nothingLate,
  reviewClean,
  yearCloses,
]
