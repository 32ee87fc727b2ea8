import type { CivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * Something of a book that has its day: an account to reconcile through a statement’s end, a fiscal year to
 * close, a return to file, a remittance to pay, a record of employment to issue. `name` is the account’s
 * number, the year’s end, the tax or form with the end of its period, or the employee’s number with the last
 * day; `late` says that the day has passed for good.
 */
export type Due = {
  readonly kind: 'reconcile' | 'close-year' | 'file-return' | 'remit' | 'issue-roe'
  readonly on: CivilDate
  readonly name: string
  readonly late: boolean
}
