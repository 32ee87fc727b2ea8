import type { Profile, Schedule, Template } from '../daybook/fact.ts'
import type { Cheque } from '../daybook/payment-facts.ts'
import type { Employee } from '../daybook/payroll-facts.ts'
import type { Party, TradeDocument } from '../daybook/trade-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Chart } from '../ledger/chart.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import type { ControlProof } from '../receivables/prove.ts'

/** What every check sees: the days that are looked at, the day of the review, and the standing books. */
export type ReviewBasis = {
  readonly span: Span
  readonly today: CivilDate
  readonly profile: Pick<Profile, 'form' | 'province' | 'fiscalYearEnd' | 'currency'>
  readonly chart: Chart
}

/** An entry as checks look at it; `payee` is whom it names. */
export type ReviewEntry = {
  readonly number: number
  readonly date: CivilDate
  readonly payee?: string
  readonly memo: string
  readonly ref?: string
  readonly total: Cents
  readonly because: string
  readonly becauseId: string
  readonly journal: string
}

/** An entry that shares its name, its total and its journal with another near it; `coding` its postings. */
export type TwinEntry = ReviewEntry & { readonly coding: string }

/** A paper that hangs on several entries. */
export type PaperTwin = { readonly sha256: string; readonly name: string; readonly entry: ReviewEntry }

/** What moved on an account in a month, closing entries aside; debits and credits are both positive. */
export type MonthMovement = {
  readonly account: string
  readonly month: string
  readonly debit: Cents
  readonly credit: Cents
  readonly postings: number
}

/** A posting with the words of its entry. */
export type ReviewPosting = {
  readonly account: string
  readonly number: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly name?: string
  readonly memo: string
}

/** How an account stood day by day: before the first day, and what each day moved. */
export type DailyBalance = {
  readonly account: string
  readonly opening: Cents
  readonly days: readonly { readonly date: CivilDate; readonly net: Cents }[]
}

/** A payment from a bank account with the number of its paper, by which a run of cheques is known. */
export type NumberedPayment = ReviewPosting & { readonly ref: string }

/** A payment or receipt of a reconciled account that the bank has not shown. */
export type OutstandingItem = ReviewPosting & { readonly ref?: string; readonly kind: 'payment' | 'deposit' }

/** A bank account or card that is not reconciled through the span. */
export type UnreconciledAccount = { readonly account: string; readonly sealedOn?: CivilDate }

/** A seal with what its account stands at on its day now, and who made and signed it. */
export type ReviewSeal = {
  readonly id: string
  readonly account: string
  readonly on: CivilDate
  readonly balance: Cents
  readonly now: Cents
  readonly madeBy?: string
  readonly signedBy?: string
}

/** Bank lines of an account that nobody has coded. */
export type WaitingLines = {
  readonly account: string
  readonly count: number
  readonly amount: Cents
  readonly oldest: CivilDate
  readonly lines: readonly {
    readonly id: string
    readonly date: CivilDate
    readonly amount: Cents
    readonly text: string
  }[]
}

/** What is posted under a name to an income or expense account in a month. */
export type Habit = {
  readonly name: string
  readonly account: string
  readonly month: string
  readonly count: number
  readonly amount: Cents
  readonly last: number
}

/**
 * How many postings of an account have a size that begins with two digits and has so many digits, in cents.
 */
export type SizeCount = {
  readonly account: string
  readonly digits: number
  readonly leading: number
  readonly count: number
}

/** A large posting with the middle size of its account. */
export type LargePosting = ReviewPosting & { readonly usual: Cents; readonly limit: Cents }

/** Entries of a name near a limit of the law: how many just under it, and how many from it on. */
export type NearLimit = {
  readonly limit: Cents
  readonly name: string
  readonly below: number
  readonly above: number
  readonly sizes: number
  readonly entries: readonly ReviewEntry[]
}

/**
 * A posting to a sales tax account with the total of its entry: `rate` is the tax over the rest, in 1/10,000.
 */
export type TaxPosting = {
  readonly account: string
  readonly number: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly total: Cents
  readonly name?: string
  readonly memo: string
}

/** How many tax postings of a month stand in a ratio to the rest of their entry, in 1/10,000. */
export type TaxRatio = {
  readonly account: string
  readonly month: string
  readonly ratio: number
  readonly count: number
}

/** A rate of sales tax that an entry may show, in 1/10,000 of what it is taken on with the other taxes. */
export type KnownRatio = { readonly ratio: number; readonly tax: string; readonly inForce: boolean }

/** Tax postings with a ratio that no tax in force has, and the tax that they look like. */
export type OddTax = TaxPosting & { readonly looksLike?: string; readonly most: string }

/** Entries of a name that claim tax back and have no paper. */
export type BareClaim = {
  readonly name: string
  readonly count: number
  readonly tax: Cents
  readonly entries: readonly ReviewEntry[]
}

/** Entries that claim tax back without a paper, and whether papers are kept in these books at all. */
export type BareClaims = {
  readonly keepsPapers: boolean
  readonly from: Cents
  readonly claims: readonly BareClaim[]
}

/** A bill whose tax is claimed although its supplier’s number is not kept. */
export type NumberlessBill = {
  readonly document: TradeDocument
  readonly party: Party
  readonly tax: 'GST' | 'QST'
  readonly claimed: Cents
}

/** A tax of a document whose rate was not in force on its day. */
export type StaleRate = {
  readonly document: TradeDocument
  readonly tax: string
  readonly rate: string
  readonly right?: string
}

/** A filed return with entries that were recorded after it and dated in its period. */
export type LateForReturn = {
  readonly filing: string
  readonly filed: CivilDate
  readonly entries: readonly ReviewEntry[]
}

/** A return that does not prove: a line, or an account without a return. */
export type UnprovenReturn = {
  readonly filing?: string
  readonly what: string
  readonly wanted: Cents
  readonly found: Cents
}

/**
 * A closed year with the entries that were recorded after it and dated in it, and why it was opened again.
 */
export type ChangedYear = {
  readonly through: CivilDate
  readonly reopened?: string
  readonly entries: readonly ReviewEntry[]
}

/**
 * A payroll liability that does not meet its form: the account, what the pays give and what the books say.
 */
export type PayrollTie = {
  readonly account: string
  readonly form: string
  readonly on: CivilDate
  readonly wanted: Cents
  readonly found: Cents
}

/** A remittance or a return that is due and not paid. */
export type OverdueForm = { readonly kind: string; readonly name: string; readonly on: CivilDate }

/** A pay: whose, when, and its net. */
export type ReviewPay = {
  readonly run: string
  readonly employee: string
  readonly date: CivilDate
  readonly net: Cents
}

/** An account in another currency: what it holds, and when it was last revalued. */
export type ForeignAccount = {
  readonly account: string
  readonly currency: string
  readonly held: Cents
  readonly revalued?: CivilDate
  readonly rateOn?: CivilDate
}

/** An entry that was recorded after others of later days: `after` is the first day of their month. */
export type BackDated = { readonly entry: ReviewEntry; readonly after: CivilDate }

/** Entries by hand of a day. */
export type HandDay = {
  readonly date: CivilDate
  readonly count: number
  readonly amount: Cents
  readonly first: number
}

/** A record that one hand made and approved. */
export type SelfApproval = { readonly entry: ReviewEntry; readonly by: string }

/** A reversal, with the entry that it reverses: `journal` and `originalDate` are that one’s. */
export type ReviewReversal = {
  readonly entry: ReviewEntry
  readonly reverses: number
  /** Whether another entry stands in the place of the one that was reversed. */
  readonly isReplaced: boolean
  /** Whether it undoes an accrual, a revaluation, a document or a cheque, whose own record says why. */
  readonly wasAutomatic: boolean
  readonly originalDate?: CivilDate
  readonly journal: string
}

/**
 * The parts of the books that checks look at, each loaded once. Balances are debits less credits by account
 * id at the end of the span; `movements` those of its days before closing entries.
 */
export type ReviewParts = {
  readonly twins: readonly TwinEntry[]
  readonly paperTwins: readonly PaperTwin[]
  readonly parties: ReadonlyMap<string, Party>
  readonly documents: readonly TradeDocument[]
  readonly cheques: readonly Cheque[]
  readonly numberedPayments: readonly NumberedPayment[]
  readonly entryNumbers: { readonly count: number; readonly last: number }
  readonly balances: ReadonlyMap<string, Cents>
  readonly movements: ReadonlyMap<string, Cents>
  readonly months: readonly MonthMovement[]
  readonly daily: readonly DailyBalance[]
  readonly controls: readonly ControlProof[]
  readonly items: readonly ListedItem[]
  readonly assetPostings: readonly ReviewPosting[]
  readonly expensePostings: readonly ReviewPosting[]
  readonly foreign: readonly ForeignAccount[]
  readonly unreconciled: readonly UnreconciledAccount[]
  readonly waitingLines: readonly WaitingLines[]
  readonly outstanding: readonly OutstandingItem[]
  readonly undeposited: readonly ReviewPosting[]
  readonly seals: readonly ReviewSeal[]
  readonly returns: readonly UnprovenReturn[]
  readonly lateForReturns: readonly LateForReturn[]
  readonly oddTaxes: readonly OddTax[]
  readonly bareTaxes: readonly TaxPosting[]
  readonly staleRates: readonly StaleRate[]
  readonly bareClaims: BareClaims
  readonly numberlessBills: readonly NumberlessBill[]
  readonly payrollTies: readonly PayrollTie[]
  readonly overdue: readonly OverdueForm[]
  readonly pays: readonly ReviewPay[]
  readonly employees: readonly Employee[]
  readonly habits: readonly Habit[]
  readonly roundEntries: readonly ReviewPosting[]
  readonly nearLimits: readonly NearLimit[]
  readonly sizes: readonly SizeCount[]
  readonly large: readonly LargePosting[]
  readonly handDays: readonly HandDay[]
  readonly backDated: readonly BackDated[]
  readonly undescribed: { readonly count: number; readonly entries: readonly ReviewEntry[] }
  readonly reversals: readonly ReviewReversal[]
  readonly selfApprovals: readonly SelfApproval[]
  readonly templates: readonly Template[]
  readonly schedules: readonly Schedule[]
  readonly retained: readonly (ReviewPosting & { readonly because: string })[]
  readonly changedYears: readonly ChangedYear[]
}

/** The name of a part. */
export type PartName = keyof ReviewParts
