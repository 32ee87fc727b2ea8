import type { Fact } from '../daybook/fact.ts'
import type { Party, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole } from '../ledger/chart.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { takenBack } from './write-off.ts'

/**
 * What comes in of an invoice that was written off: `left` is what was written off and not recovered yet.
 */
export type RecoverWish = {
  readonly party: Party
  readonly invoice: TradeDocument
  readonly left: Cents
  readonly amount: Cents
  readonly date: CivilDate
  readonly account: Account
  readonly reference?: string
}

/** Under what the entries of recovered parts of an invoice are found. */
export function recoveryId(invoice: string): string {
  return `recovery/${invoice}`
}

/**
 * Takes in what a customer pays after all of an invoice that was written off: the bad debt is smaller by it,
 * and the sales tax in it is owed again, in the proportion in which the invoice bore it (Excise Tax Act,
 * 231(3); line 104 of the GST/HST return). The invoice stays settled by its write-off.
 *
 *   226.00 of 1,130.00:   1010 Bank Dr 226.00   6030 Bad debts Cr 200.00   2320 Adjustments Cr 26.00
 *
 * Refuses `settlement-amount`, `recovery-over`, `account-role-missing`, `tax-account-missing`, and what
 * `planEntry` refuses.
 */
export function planRecover(books: TradeBooks, wish: RecoverWish): Result<readonly Fact[]> {
  const { party, invoice, left, amount, date, account, reference } = wish
  if (amount <= 0n) return refuse('settlement-amount', { amount: formatCents(amount) }, 'amount')
  if (amount > left) {
    const names = { amount: formatCents(amount), open: formatCents(left), item: invoice.number }
    return refuse('recovery-over', names, 'amount')
  }
  const taken = takenBack(books, invoice, amount)
  if (!taken.ok) return taken
  const bad = accountWithRole(books.chart, 'baddebt')
  if (bad === undefined) {
    return refuse('account-role-missing', { role: 'baddebt', what: 'Bad debts' }, 'invoice')
  }
  const taxes = taken.value.postings
  const price = amount - sumOf(taxes.map((each) => each.amount))
  const words = books.language === 'fr' ? 'Créance recouvrée, facture' : 'Bad debt recovered, invoice'
  const posted = planEntry(books, {
    date,
    memo: `${words} ${invoice.number}`,
    payee: party.name,
    journal: 'receipts',
    because: { kind: 'receipt', id: recoveryId(invoice.id) },
    ...(reference === undefined ? {} : { ref: reference }),
    postings: withCodes(books.chart, [
      { account: account.id, amount },
      { account: bad.id, amount: -price, party: party.id },
      ...taxes.map((each) => ({ ...each, amount: -each.amount })),
    ]),
  })
  return posted.ok ? ok([posted.value]) : posted
}
