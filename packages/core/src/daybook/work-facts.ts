import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * How work was billed: the invoice (its id), what it was worth at the rates of its day, and what was charged
 * for it without tax. Without an invoice it was written off, for the reason.
 */
export type WorkBilled = {
  readonly invoice?: string
  readonly on: CivilDate
  readonly standard: { readonly amount: Cents }
  readonly amount: Cents
  readonly reason?: string
  /** Whether it is in a fixed fee, of which `amount` is its part. */
  readonly isInFee?: true
}

/**
 * Work done for a customer on a day: minutes of somebody at a task, or money laid out (`cost`, without tax;
 * its minutes are 0). `customer` is the id of a party; `billed` stands once it is on an invoice or written
 * off.
 */
export type Work = {
  readonly id: string
  readonly date: CivilDate
  readonly customer: string
  readonly person: string
  readonly task: string
  readonly minutes: number
  readonly cost?: { readonly amount: Cents }
  readonly note?: string
  readonly isBillable: boolean
  readonly billed?: WorkBilled
}

/**
 * What an hour is charged at from a day on: of a person, at a task, for a customer, where these are said. Of
 * the rates that fit, that of the customer goes before that of the task, that before that of the person.
 */
export type HourlyRate = {
  readonly id: string
  readonly from: CivilDate
  readonly amount: Cents
  readonly person?: string
  readonly task?: string
  readonly customer?: string
}

/** A month of a fixed fee on an invoice. */
export type FeeMonth = { readonly month: string; readonly invoice: string; readonly amount: Cents }

/**
 * A fee that a customer pays for each month from one to another (`YYYY-MM`), whatever the hours: all time of
 * these months, or that of one task, is in it.
 */
export type FixedFee = {
  readonly id: string
  readonly customer: string
  readonly amount: Cents
  readonly from: string
  readonly through?: string
  readonly task?: string
  readonly billed: readonly FeeMonth[]
}

/** What happens to the time that is worked for customers: each record is set, and taken away. */
export type WorkFact =
  | { readonly kind: 'work.set'; readonly v: 1; readonly work: Work; readonly was?: Work }
  | { readonly kind: 'work.removed'; readonly v: 1; readonly was: Work }
  | { readonly kind: 'hourly.set'; readonly v: 1; readonly hourly: HourlyRate; readonly was?: HourlyRate }
  | { readonly kind: 'hourly.removed'; readonly v: 1; readonly was: HourlyRate }
  | { readonly kind: 'fee.set'; readonly v: 1; readonly fee: FixedFee; readonly was?: FixedFee }
  | { readonly kind: 'fee.removed'; readonly v: 1; readonly was: FixedFee }
