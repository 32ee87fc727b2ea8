import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { planTaxPayments, type TaxToPay } from '@daybook/core/payments/pay-taxes.ts'
import { payingAccount } from '@daybook/core/payments/payment-order.ts'
import type { View } from '../book.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { chequeSeriesOf } from '../payments/load-payments.ts'
import { type DueTax, taxesDue } from './due-taxes.ts'

/** Which taxes a run pays: all that are due, or those that are named. */
export type TaxesAsked = {
  readonly all: boolean
  readonly named: readonly string[]
  readonly by: 'bank' | 'online' | 'cheque' | 'eft'
  readonly through: CivilDate
  readonly on: CivilDate
}

/**
 * The remittances and returns that a run pays. Refuses `tax-due-unknown`, and `run-taxes-file` for a run by
 * file, which has one entry.
 */
export async function chosenTaxes(view: View, asked: TaxesAsked): Promise<Result<readonly DueTax[]>> {
  const { all, named, by, through, on } = asked
  if (!all && named.length === 0) return ok([])
  const due = await taxesDue(view, through, on)
  const wanted = new Set(named)
  const chosen = all ? due : due.filter(({ due: { id } }) => wanted.has(id))
  const known = due.length === 0 ? '-' : due.map((each) => each.due.id).join(', ')
  const unknown = named.filter((tax) => !due.some((each) => each.due.id === tax))
  if (unknown.length > 0)
    return refused(unknown.map((tax) => refusal('tax-due-unknown', { tax, through, known }, 'tax')))
  const [first] = chosen
  if (by === 'eft' && first !== undefined) return refuse('run-taxes-file', { taxes: first.due.id }, 'by')
  return ok(chosen)
}

/**
 * The facts that pay taxes after those of the bills of the same run, whose entries and cheques come first.
 * Refuses what `remittanceToPay`, `returnToPay` and `planTaxPayments` refuse.
 */
export async function taxFacts(
  view: View,
  taxes: readonly DueTax[],
  wish: { readonly by: 'bank' | 'online' | 'cheque'; readonly account: Account; readonly date: CivilDate },
  before: readonly Fact[],
): Promise<Result<readonly Fact[]>> {
  if (taxes.length === 0) return ok([])
  const { by, account, date } = wish
  const books = await booksToPost(view, [], { first: date, last: date })
  const orders: TaxToPay[] = []
  const refusals: Refusal[] = []
  for (const { order } of taxes) {
    const planned = await order(books, date)
    if (planned.ok) orders.push(planned.value)
    else refusals.push(...planned.refusals)
  }
  if (refusals.length > 0) return refused(refusals)
  const after = before.filter(({ kind }) => kind === 'entry.posted').length
  if (by !== 'cheque') return planTaxPayments(books, orders, { by, account, date }, after)
  const fit = payingAccount(books, account)
  if (!fit.ok) return fit
  const series = await chequeSeriesOf(view, account)
  const written = before.flatMap((fact) => (fact.kind === 'cheque.issued' ? [fact.cheque] : []))
  const more = { ...series, cheques: [...series.cheques, ...written] }
  return planTaxPayments(books, orders, { by, account, date, series: more }, after)
}
