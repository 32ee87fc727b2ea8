import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * Something of a book that has its day: an account to reconcile through a statement’s end, a fiscal year to
 * close, a return to file or its tax to pay, a remittance to pay, a record of employment to issue, and any
 * other deadline. `name` is the account’s number, the year’s end, the tax or form with the end of its period,
 * or the employee’s number with the last day; `label` says it in words; `late` that the day has passed for
 * good.
 */
export type Due = {
  readonly kind:
    | 'reconcile'
    | 'close-year'
    | 'file-return'
    | 'pay-return'
    | 'remit'
    | 'issue-roe'
    | 'deadline'
  readonly on: CivilDate
  readonly name: string
  readonly label: Label
  readonly late: boolean
}
