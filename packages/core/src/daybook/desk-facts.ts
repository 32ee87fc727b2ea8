import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { PaperRef } from './paper.ts'

/** How firmly an invoice was asked for: the first time kindly, the third time for the last time. */
export type ReminderLevel = 1 | 2 | 3

/**
 * An invoice on a reminder: its id (`invoice/1043`), which level it has reached, when it was due, and what
 * was open of it on the day, in its own currency.
 */
export type RemindedInvoice = {
  readonly document: string
  readonly level: ReminderLevel
  readonly due: CivilDate
  readonly amount: Cents
  readonly currency?: string
}

/** That a customer (an id) was reminded on a day of invoices past due. `id` is `R` and a number. */
export type Reminder = {
  readonly id: string
  readonly party: string
  readonly date: CivilDate
  readonly items: readonly RemindedInvoice[]
}

/**
 * Which bills wait for somebody’s approval before they are paid: those of `from` and more, in the currency
 * of the books; all of them where it is zero. `by` are those who may approve: anybody where it is left out.
 */
export type PaymentRule = {
  readonly id: 'own'
  readonly from: { readonly amount: Cents }
  readonly by?: readonly string[]
}

/** That a bill (its id) was refused for payment on a day, and why: it is not paid until it is approved. */
export type BillHold = { readonly id: string; readonly date: CivilDate; readonly reason: string }

/**
 * A paper that came in and has no entry yet. `id` is the hash of its content; `date` when it came. `aside`
 * says that it needs none, and why.
 */
export type WaitingPaper = {
  readonly id: string
  readonly paper: PaperRef
  readonly date: CivilDate
  readonly aside?: { readonly date: CivilDate; readonly reason: string }
}

/** What happens on the desk around invoices and bills: reminders, approvals asked for, papers that wait. */
export type DeskFact =
  | { readonly kind: 'reminder.set'; readonly v: 1; readonly reminder: Reminder; readonly was?: Reminder }
  | { readonly kind: 'reminder.removed'; readonly v: 1; readonly was: Reminder }
  | {
      readonly kind: 'payment-rule.set'
      readonly v: 1
      readonly rule: PaymentRule
      readonly was?: PaymentRule
    }
  | { readonly kind: 'payment-rule.removed'; readonly v: 1; readonly was: PaymentRule }
  | { readonly kind: 'bill.held'; readonly v: 1; readonly hold: BillHold; readonly was?: BillHold }
  | { readonly kind: 'bill.freed'; readonly v: 1; readonly was: BillHold }
  | {
      readonly kind: 'paper.captured'
      readonly v: 1
      readonly waiting: WaitingPaper
      readonly was?: WaitingPaper
    }
  | { readonly kind: 'paper.taken'; readonly v: 1; readonly was: WaitingPaper }
