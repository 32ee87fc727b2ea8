import type { CivilDate } from '@daybook/core/kit/civil-date.ts'

/**
 * Something of a book that has its day: an account to reconcile through a statement’s end, a fiscal year to
 * close, a return to file, a remittance to pay. `name` is the account’s number, the year’s end, or the tax or
 * form with the end of its period; `late` says that the day has passed for good.
 */
export type Due = {
  readonly kind: 'reconcile' | 'close-year' | 'file-return' | 'remit'
  readonly on: CivilDate
  readonly name: string
  readonly late: boolean
}
