import type { Fact } from '../daybook/fact.ts'
import type { Party, Settlement, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, divideRounded, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { openOf } from './allocate.ts'
import type { ListedItem } from './open-list.ts'

/** An invoice that will not be paid: how much of it (all that is open when left out), and why. */
export type WriteOffWish = {
  readonly party: Party
  readonly invoice: TradeDocument
  readonly date: CivilDate
  readonly reason: string
  readonly amount?: Cents
}

/** What was written off: the facts, the expense, and the taxes that are taken back. */
export type PlannedWriteOff = {
  readonly facts: readonly Fact[]
  readonly settlement: Settlement
  readonly expense: Cents
  readonly taxes: readonly { readonly tax: string; readonly amount: Cents }[]
}

/**
 * Writes an invoice off, all or a part of what is open of it. The tax that was charged on the part is taken
 * back in the proportion of tax to the whole invoice (Excise Tax Act, 231(1)): it goes to the account and tag
 * that the return’s deduction reads (line 107), the rest is the expense. Rounded half up to the cent; the
 * expense takes what is left.
 *
 * Refuses `item-unknown`, `item-settled`, `payment-over-open`, `write-off-foreign` for an invoice in another
 * currency, `account-role-missing`, and what `planEntry` refuses.
 *
 *   6030 Bad debts Dr 1,000.00   2320 Adjustments Dr 130.00 gst.adjust   1100 Receivable Cr 1,130.00
 */
export function planWriteOff(
  books: TradeBooks,
  wish: WriteOffWish,
  items: readonly ListedItem[],
): Result<PlannedWriteOff> {
  const { party, invoice, date, reason } = wish
  const item = items.find(({ key }) => key === invoice.id)
  if (item === undefined)
    return refuse('item-unknown', { item: invoice.number, party: party.name }, 'invoice')
  if (invoice.currency !== undefined) {
    return refuse('write-off-foreign', { item: invoice.number, currency: invoice.currency }, 'invoice')
  }
  const open = item.open > 0n ? openOf(item) : 0n
  if (open === 0n) return refuse('item-settled', { item: invoice.number, party: party.name }, 'invoice')
  const amount = wish.amount ?? open
  if (amount > open || amount <= 0n) {
    const names = { item: invoice.number, payment: formatCents(amount), stands: formatCents(open) }
    return refuse('payment-over-open', names, 'amount')
  }
  const taken = takenBack(books, invoice, amount)
  if (!taken.ok) return taken
  const { postings, taxes } = taken.value
  const expense = amount - sumOf(postings.map((each) => each.amount))
  const bad = accountWithRole(books.chart, 'baddebt')
  if (bad === undefined) {
    return refuse('account-role-missing', { role: 'baddebt', what: 'Bad debts' }, 'invoice')
  }
  const number = books.head.entries + 1
  const id = `write-off/${number}`
  const posted = planEntry(books, {
    date,
    memo: reason,
    payee: party.name,
    ref: invoice.number,
    journal: 'sales',
    because: { kind: 'adjustment', id },
    postings: withCodes(books.chart, [
      { account: bad.id, amount: expense, party: party.id },
      ...postings,
      { account: item.control, amount: -amount, party: party.id },
    ]),
  })
  if (!posted.ok) return posted
  const settlement: Settlement = {
    id,
    kind: 'write-off',
    party: party.id,
    date,
    amount,
    entry: number,
    allocations: [{ control: item.control, debit: invoice.id, credit: id, amount }],
  }
  return ok({
    facts: [posted.value, { kind: 'settlement.made', v: 1, settlement }],
    settlement,
    expense,
    taxes,
  })
}

type TaxShare = { readonly tax: string; readonly amount: Cents }

/** The taxes that are taken back, each on the account of its role. Refuses `tax-account-missing`. */
export function takenBack(
  books: TradeBooks,
  invoice: TradeDocument,
  amount: Cents,
): Result<{ readonly postings: readonly Posting[]; readonly taxes: readonly TaxShare[] }> {
  const postings: Posting[] = []
  const taxes: TaxShare[] = []
  for (const { tax, amount: share } of taxShares(invoice, amount)) {
    const place = books.taxes.badDebt(tax)
    if (place === undefined || share === 0n) continue
    const account = accountWithRole(books.chart, place.role)
    if (account === undefined) {
      return refuse('tax-account-missing', { role: place.role, tax, amount: formatCents(share) }, 'invoice')
    }
    postings.push({ account: account.id, amount: share, tags: place.tags })
    taxes.push({ tax, amount: share })
  }
  return ok({ postings, taxes })
}

/** The taxes of a part of an invoice, by name, each in its proportion to the whole. */
function taxShares({ lines, amount: whole }: TradeDocument, part: Cents): readonly TaxShare[] {
  const sums = new Map<string, Cents>()
  for (const { taxes } of lines) {
    for (const { tax, amount } of taxes) sums.set(tax, (sums.get(tax) ?? 0n) + amount)
  }
  return [...sums].map(([tax, amount]) => ({
    tax,
    amount: divideRounded(magnitude(amount) * part, whole, 'half-up'),
  }))
}
