import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/** What a payment is for: a pay run, a bill, a remittance, a return, or nothing that the books number. */
export type PaymentReason = {
  readonly kind: 'payrun' | 'bill' | 'remittance' | 'return' | 'refund' | 'payment'
  readonly id: string
}

/** A line of a stub: what is paid, its day and number where it has them, and how much of it is paid. */
export type PaymentDetail = {
  readonly text: string
  readonly date?: CivilDate
  readonly number?: string
  readonly amount: Cents
}

/** A cheque that was spoiled or never sent: the day on which the books took it back, why, and the entry. */
export type VoidedCheque = {
  readonly on: CivilDate
  readonly reason: string
  /** The entry that took the money back; 0 where the entry had been reversed before. */
  readonly entry: number
}

/**
 * A cheque. `id` is the bank account's and the cheque's number; a number is used once and never again. Who is
 * paid is said by `payee`, or for an employee by `employee`, whose name lies in the vault. `entry` posted it,
 * `amount` is above zero. `detail` is what the stub says. `isWithdrawn` marks a cheque whose writing was
 * undone: its number stays used. `replaces` is the number of the cheque that it was written in the place of.
 */
export type Cheque = {
  readonly id: string
  readonly account: string
  readonly number: number
  readonly date: CivilDate
  readonly payee?: string
  readonly employee?: string
  readonly party?: string
  readonly address?: readonly string[]
  readonly language: Language
  readonly amount: Cents
  readonly entry: number
  readonly reason: PaymentReason
  readonly memo?: string
  readonly detail: readonly PaymentDetail[]
  readonly replaces?: number
  readonly printed?: { readonly on: CivilDate; readonly times: number }
  readonly voided?: VoidedCheque
  readonly isWithdrawn?: boolean
}

/**
 * Cheque numbers of an account that were never used and never will be: spoiled in the printer, destroyed with
 * the old stock, lost. `id` is the account’s and the first and last number (`1010/201-250`).
 */
export type ChequeRun = {
  readonly id: string
  readonly account: string
  readonly first: number
  readonly last: number
  readonly on: CivilDate
  readonly reason: string
}

/** A bank account by its numbers, digits only: institution (3), transit (5), account (up to 12). */
export type BankNumbers = {
  readonly institution: string
  readonly transit: string
  readonly account: string
}

/**
 * How cheques of an account are printed. `stock` is paper that has the bank's line printed on it, or plain
 * paper. `layout` is one cheque with two stubs a sheet, or three cheques a sheet. `micrAccount` is the
 * account as the bank writes it in its line, with dashes and spaces. `right` and `down` move what is printed
 * on pre-printed stock, in tenths of a millimetre; `isApproved` says that the bank took a specimen of plain
 * paper. `dates` is the order in which the date boxes stand.
 */
export type ChequeSettings = {
  readonly next: number
  readonly stock: 'preprinted' | 'plain'
  readonly layout: 'voucher' | 'three'
  readonly right: number
  readonly down: number
  readonly dates: 'YYYYMMDD' | 'MMDDYYYY' | 'DDMMYYYY'
  readonly micrAccount?: string
  readonly isApproved?: boolean
}

/**
 * What the bank gave for sending files: the originator's id, the data centre that files go to and, where item
 * traces are filled in by the sender, the one they come from. `next` is the number that the next file has
 * when none was made yet. `firstLine` is a line that the bank wants before the file. `returns` is the account
 * that returned items go back to; the account itself when left out.
 */
export type EftSettings = {
  readonly profile: string
  readonly originator: string
  readonly dataCentre: string
  readonly shortName: string
  readonly longName: string
  readonly currency: 'CAD' | 'USD'
  readonly next: number
  readonly trace: 'zeros' | 'full'
  readonly originCentre?: string
  readonly firstLine?: string
  readonly returns?: BankNumbers
}

/** How a bank account of the books pays. `id` is the account's. */
export type PaymentSettings = {
  readonly id: string
  readonly numbers?: BankNumbers
  /** The bank's name and address, as cheques on plain paper show it. */
  readonly bank?: readonly string[]
  /** The drawer's name and address, as cheques on plain paper show it. */
  readonly drawer?: readonly string[]
  readonly cheques?: ChequeSettings
  readonly eft?: EftSettings
}

/**
 * A payment of a file. `bank` is the vault item that holds the payee's bank account: its numbers are no part
 * of the books. `reference` is the sender's own, unique in the file.
 */
export type EftItem = {
  readonly payee?: string
  readonly employee?: string
  readonly party?: string
  readonly amount: Cents
  readonly bank: string
  readonly reference: string
  readonly memo?: string
}

/**
 * A file of credits for the bank. `id` is the number of its entry as text, `number` the file creation number
 * (1 to 9999, then 1 again). `date` is the day on which the payees have the money, `created` the one in the
 * file's head. `by` is what the bank had given when it was made, so that the same file can be written again.
 */
export type EftFile = {
  readonly id: string
  readonly account: string
  readonly number: number
  readonly date: CivilDate
  readonly created: CivilDate
  readonly code: string
  readonly by: EftSettings
  readonly items: readonly EftItem[]
  readonly amount: Cents
  readonly entry: number
  readonly reason: PaymentReason
}

/** What happens to cheques, files for the bank, and how bank accounts pay. */
export type PaymentFact =
  | { readonly kind: 'cheque.issued'; readonly v: 1; readonly cheque: Cheque; readonly was?: Cheque }
  | { readonly kind: 'cheque.withdrawn'; readonly v: 1; readonly was: Cheque }
  | { readonly kind: 'cheque.printed'; readonly v: 1; readonly cheque: Cheque; readonly was: Cheque }
  | { readonly kind: 'cheque.voided'; readonly v: 1; readonly cheque: Cheque; readonly was: Cheque }
  | { readonly kind: 'cheque-run.set'; readonly v: 1; readonly run: ChequeRun }
  | { readonly kind: 'cheque-run.removed'; readonly v: 1; readonly was: ChequeRun }
  | { readonly kind: 'eft.made'; readonly v: 1; readonly file: EftFile }
  | { readonly kind: 'eft.withdrawn'; readonly v: 1; readonly was: EftFile }
  | {
      readonly kind: 'payment-settings.set'
      readonly v: 1
      readonly settings: PaymentSettings
      readonly was?: PaymentSettings
    }
  | { readonly kind: 'payment-settings.unset'; readonly v: 1; readonly was: PaymentSettings }
