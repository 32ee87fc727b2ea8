import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/**
 * An open document that a bank line may settle, whatever it is: an invoice or bill not paid, a pay run or a
 * tax return whose money has not moved. `open` is what is expected at the bank: money in (+) or out (-).
 * `account` is where the document stands until then (receivable, payable). `name` is how people call it
 * (`Invoice 1043`), `number` the part of it that a bank's text may quote, `who` the customer, supplier or
 * agency; `parts` are the accounts of a document that stands on several, when all of it is paid at once.
 */
export type OpenItem = {
  readonly kind: 'invoice' | 'bill' | 'payrun' | 'return' | 'remittance'
  readonly id: string
  readonly name: string
  readonly number: string
  readonly account: string
  readonly party?: string
  readonly who: string
  readonly date: CivilDate
  readonly due?: CivilDate
  readonly open: Cents
  readonly parts?: readonly { readonly account: string; readonly open: Cents }[]
}
