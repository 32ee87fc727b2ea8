import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * A receipt in a deposit: a posting to undeposited funds (its entry and its place in it, from 0), what it was
 * paid with, and the cheque's number. `amount` is signed like the posting: a refund out of the till is
 * negative.
 */
export type DepositedReceipt = {
  readonly number: number
  readonly posting: number
  readonly amount: Cents
  readonly means: 'cheque' | 'cash'
  readonly payer?: string
  readonly cheque?: string
}

/** Notes or coins of one value: `piece` is that value as decimal text, `20.00` or `0.25`. */
export type CountedPiece = { readonly piece: string; readonly count: number }

/**
 * Receipts that went to the bank together. `id` is the number of its entry as text, so that no number is ever
 * used twice; `amount` is what the bank is given: the receipts, with what the cash was over or short.
 */
export type Deposit = {
  readonly id: string
  readonly account: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly receipts: readonly DepositedReceipt[]
  readonly cash?: readonly CountedPiece[]
}

/** How often a loan is paid. Accelerated payments are a half or a quarter of the monthly one. */
export type PaymentFrequency =
  | 'monthly'
  | 'semi-monthly'
  | 'biweekly'
  | 'accelerated-biweekly'
  | 'weekly'
  | 'accelerated-weekly'
  | 'quarterly'
  | 'yearly'

/**
 * How a loan's yearly rate compounds. `semi-annual` (not in advance) is what section 6 of the Interest Act
 * asks of blended mortgage payments, yearly being the other choice; `simple-daily` counts days over 365.
 */
export type Compounding = 'monthly' | 'semi-annual' | 'annual' | 'simple-daily'

/**
 * The rate in percent a year (decimal text) and the payment from a day on, that day included. `last` is the
 * number of the payment by which all is to be paid: it takes what is left. Without it the payments go on
 * until nothing is owed.
 */
export type LoanTerms = {
  readonly from: CivilDate
  readonly percent: string
  readonly amount: Cents
  readonly last?: number
}

/**
 * A loan that is paid back by a schedule. `amount` is what was owed on `advanced`, from which day interest
 * runs; `terms` are in force one after another, the oldest first. `fee` (an insurance premium, say) is paid
 * on top of each payment. Accounts are ids; `bank` is where payments usually come from.
 */
export type Loan = {
  readonly id: string
  readonly name: string
  readonly lender?: string
  readonly account: string
  readonly interest: string
  readonly bank?: string
  readonly amount: Cents
  readonly advanced: CivilDate
  readonly compounding: Compounding
  readonly frequency: PaymentFrequency
  readonly first: CivilDate
  readonly terms: readonly LoanTerms[]
  readonly fee?: { readonly account: string; readonly amount: Cents }
  readonly closedOn?: CivilDate
}

/** What a payment of a loan was for. */
export type LoanPart = { readonly kind: 'interest' | 'principal' | 'fee'; readonly amount: Cents }

/**
 * A payment of a loan: the number of its entry, its own number in the schedule (0 for one outside it), the
 * day of its entry, and its parts. `id` is the loan's and the entry's.
 */
export type LoanPayment = {
  readonly id: string
  readonly loan: string
  readonly entry: number
  readonly number: number
  readonly date: CivilDate
  readonly parts: readonly LoanPart[]
}

/**
 * A count of the cash of an account at the end of a day: its pieces, their sum, the balance of the books
 * then, vouchers in the box that are not in the books yet, and the entry that posted what was over or short.
 * One count an account and day; a later one replaces it.
 */
export type CashCount = {
  readonly id: string
  readonly account: string
  readonly date: CivilDate
  readonly pieces: readonly CountedPiece[]
  readonly amount: Cents
  readonly book: { readonly amount: Cents }
  readonly vouchers?: { readonly amount: Cents }
  readonly counter?: string
  readonly entry?: number
}

/**
 * A kind of goods on a count sheet: how many there were, what one cost and, where that is less, what one
 * would bring after what it takes to sell it (decimal text); `amount` is what they are worth in the books.
 */
export type StockLine = {
  readonly item: string
  readonly unit?: string
  readonly quantity: string
  readonly cost: string
  readonly net?: string
  readonly amount: Cents
}

/**
 * A count of the goods on an account of inventory at the end of a day: its lines, their sum, what the account
 * had held before (`book`), and the entry that put the one in the place of the other.
 */
export type StockCount = {
  readonly id: string
  readonly account: string
  readonly date: CivilDate
  readonly lines: readonly StockLine[]
  readonly amount: Cents
  readonly book: { readonly amount: Cents }
  readonly counter?: string
  readonly entry: number
}

/** What happens to deposits, loans and counts of cash and goods. */
export type CashFact =
  | { readonly kind: 'deposit.made'; readonly v: 1; readonly deposit: Deposit }
  | { readonly kind: 'deposit.withdrawn'; readonly v: 1; readonly was: Deposit }
  | { readonly kind: 'loan.set'; readonly v: 1; readonly loan: Loan; readonly was?: Loan }
  | { readonly kind: 'loan.removed'; readonly v: 1; readonly was: Loan }
  | { readonly kind: 'loan.paid'; readonly v: 1; readonly payment: LoanPayment }
  | { readonly kind: 'loan.unpaid'; readonly v: 1; readonly was: LoanPayment }
  | { readonly kind: 'cash.counted'; readonly v: 1; readonly count: CashCount; readonly was?: CashCount }
  | { readonly kind: 'cash.uncounted'; readonly v: 1; readonly was: CashCount }
  | { readonly kind: 'stock.counted'; readonly v: 1; readonly count: StockCount }
  | { readonly kind: 'stock.uncounted'; readonly v: 1; readonly was: StockCount }
