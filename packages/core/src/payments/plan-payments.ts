import type { Fact } from '../daybook/fact.ts'
import type { Cheque, EftFile, EftItem, EftSettings, PaymentReason } from '../daybook/payment-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refusal, refuse, refused } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { type ChequeSeries, chequeId, isNumberFree, nextNumber } from './cheque-series.ts'
import { orderRefusals, type PaymentOrder, payingAccount } from './payment-order.ts'

/** Cheques to write: from which account, on which day, and from which number on if not the next one. */
export type ChequeWish = {
  readonly by: 'cheque'
  readonly account: Account
  readonly date: CivilDate
  readonly series: ChequeSeries
  readonly number?: number
  /** The number of the cheque that these stand in the place of. */
  readonly replaces?: number
}

/**
 * A file for the bank to make: from which account, the day on which payees have the money, the day and number
 * of the file, the code of its payments, and what the bank gave.
 */
export type EftWish = {
  readonly by: 'eft'
  readonly account: Account
  readonly date: CivilDate
  readonly created: CivilDate
  readonly number: number
  readonly code: string
  readonly settings: EftSettings
}

/**
 * Pays orders by cheque, one each, or all in one file for the bank; `after` is how many entries the act has
 * posted before. Gives the entries (journal of disbursements) and the facts of the cheques or of the file.
 *
 * A cheque’s entry has its number as the paper’s number, by which the bank’s line finds it; a file has one
 * entry, as the bank takes one sum. Refuses, most basic first: `payment-none`, `payment-account-unfit`,
 * `payment-payee-missing`, `payment-amount`, `payment-parts-differ`, for cheques `cheque-number-missing` and
 * `cheque-number-used`, for files `bank-details-missing`, and what `planEntry` refuses.
 *
 *   2026-03-31 cheque 1250 Harbour Hydro   6280 Utilities Dr 311.90     1010 Chequing Cr 311.90
 *   2026-03-31 EFT 0012, 2 payments        2000 Payable   Dr 904.00     1010 Chequing Cr 904.00
 */
export function planPayments(
  books: BooksToPost,
  orders: readonly PaymentOrder[],
  wish: ChequeWish | EftWish,
  after: number = 0,
): Result<readonly Fact[]> {
  if (orders.length === 0) {
    return refuse('payment-none', { why: 'no payment was named', whyFr: 'aucun paiement n’est nommé' })
  }
  const account = payingAccount(books, wish.account)
  if (!account.ok) return account
  const unfit = orderRefusals(orders)
  if (unfit.length > 0) return refused(unfit)
  return wish.by === 'cheque' ? planCheques(books, orders, wish, after) : planFile(books, orders, wish, after)
}

function planCheques(
  books: BooksToPost,
  orders: readonly PaymentOrder[],
  wish: ChequeWish,
  after: number,
): Result<readonly Fact[]> {
  const { account, date } = wish
  let series = wish.series
  const facts: Fact[] = []
  for (const [index, order] of orders.entries()) {
    const number = wish.number === undefined ? nextNumber(series) : wish.number + index
    if (number === undefined) return refuse('cheque-number-missing', { account: account.code }, 'number')
    const free = isNumberFree(series, account, number)
    if (!free.ok) return free
    const posted = planEntry(books, chequeEntry(books, order, wish, number), after + index)
    if (!posted.ok) return posted
    const cheque: Cheque = {
      id: chequeId(account, number),
      account: account.id,
      number,
      date,
      ...payeeOf(order),
      ...(order.address === undefined ? {} : { address: order.address }),
      language: order.language ?? books.language,
      amount: order.amount,
      entry: posted.value.entry.number,
      reason: order.reason,
      ...(order.memo === undefined ? {} : { memo: order.memo }),
      detail: order.detail,
      ...(wish.replaces === undefined ? {} : { replaces: wish.replaces }),
    }
    facts.push(posted.value, { kind: 'cheque.issued', v: 1, cheque })
    series = { ...series, cheques: [...series.cheques, cheque] }
  }
  return ok(facts)
}

function payeeOf({ payee, employee, party }: PaymentOrder): Pick<Cheque, 'payee' | 'employee' | 'party'> {
  return {
    ...(payee === undefined ? {} : { payee }),
    ...(employee === undefined ? {} : { employee }),
    ...(party === undefined ? {} : { party }),
  }
}

function chequeEntry(
  { language }: BooksToPost,
  order: PaymentOrder,
  { account, date }: ChequeWish,
  number: number,
) {
  const { payee, memo, debits, amount, reason } = order
  const isTax = reason.kind === 'remittance' || reason.kind === 'return'
  const words = language === 'fr' ? `Chèque ${number}` : `Cheque ${number}`
  return {
    date,
    memo: memo ?? words,
    ref: String(number),
    ...(payee === undefined ? {} : { payee }),
    journal: 'disbursements' as const,
    because: isTax
      ? { kind: 'remittance' as const, id: reason.id }
      : { kind: 'payment' as const, id: String(number) },
    postings: [...debits, { account: account.code, amount: -amount }],
  }
}

/** How people call a file for the bank: its number with all four digits. */
export function eftName(number: number): string {
  return `EFT ${String(number).padStart(4, '0')}`
}

function planFile(
  books: BooksToPost,
  orders: readonly PaymentOrder[],
  wish: EftWish,
  after: number,
): Result<readonly Fact[]> {
  const missing = orders.flatMap((order) =>
    order.bank === undefined
      ? [
          refusal('bank-details-missing', {
            payee: order.payee ?? order.employee ?? '-',
            item: order.employee === undefined ? '-' : `employee:${order.employee}:bank-account`,
          }),
        ]
      : [],
  )
  if (missing.length > 0) return refused(missing)
  const { account, date, created, number, code, settings } = wish
  const reason = sharedReason(orders)
  const isTax = reason.kind === 'remittance' || reason.kind === 'return'
  const amount = sumOf(orders.map((each) => each.amount))
  const name = eftName(number)
  const count = orders.length
  const words = books.language === 'fr' ? `Paiements par TEF (${count})` : `Payments by EFT (${count})`
  const posted = planEntry(
    books,
    {
      date,
      memo: words,
      ref: name,
      journal: 'disbursements',
      because: isTax ? { kind: 'remittance', id: reason.id } : { kind: 'payment', id: name },
      postings: [
        ...together(orders.flatMap(({ debits }) => debits)),
        { account: account.code, amount: -amount },
      ],
    },
    after,
  )
  if (!posted.ok) return posted
  const entry = posted.value.entry.number
  const file: EftFile = {
    id: String(entry),
    account: account.id,
    number,
    date,
    created,
    code,
    by: settings,
    items: orders.map((order, index) => itemOf(order, `J${entry}-${index + 1}`)),
    amount,
    entry,
    reason,
  }
  return ok([posted.value, { kind: 'eft.made', v: 1, file }])
}

function itemOf(order: PaymentOrder, reference: string): EftItem {
  const { amount, bank = '', memo } = order
  return { ...payeeOf(order), amount, bank, reference, ...(memo === undefined ? {} : { memo }) }
}

/** Debits to the same account for the same party, tags and dimensions become one line. */
function together(debits: readonly Posting[]): readonly Posting[] {
  const lines = new Map<string, Posting>()
  for (const [index, { amount, ...rest }] of debits.entries()) {
    // Amounts in other currencies stay by themselves, each with its own rate.
    const key = rest.foreign === undefined ? canonicalJson(rest) : String(index)
    lines.set(key, { ...rest, amount: amount + (lines.get(key)?.amount ?? 0n) })
  }
  return [...lines.values()].filter(({ amount }) => amount !== 0n)
}

/** What a file is for, where all its payments are for the same. */
function sharedReason(orders: readonly PaymentOrder[]): PaymentReason {
  const [first] = orders
  const isShared = orders.every(
    ({ reason }) => reason.kind === first?.reason.kind && reason.id === first.reason.id,
  )
  return isShared && first !== undefined ? first.reason : { kind: first?.reason.kind ?? 'payment', id: '' }
}

/**
 * The number of the next file: one more than that of the originator’s last one, 1 after 9999; the one that
 * the settings begin with where the originator made none yet. Accounts that share an originator share its
 * series, as the bank counts by it.
 */
export function nextFileNumber(files: readonly EftFile[], { next, originator }: EftSettings): number {
  const own = files.filter(({ by }) => by.originator === originator)
  const last = own.toSorted((left, right) => left.entry - right.entry).at(-1)
  if (last === undefined) return next
  return last.number >= 9999 ? 1 : last.number + 1
}
