import type { Fact } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import type { PaymentOrder } from './payment-order.ts'
import { type ChequeWish, type EftWish, planPayments } from './plan-payments.ts'

/** Whom an agency’s cheque names, and the vault item that holds its bank account. */
export type TaxPayee = { readonly name: string; readonly item: string }

/**
 * A remittance, a filed return or an income tax that is to be paid, as an order. `paid` gives the fact that
 * keeps the payment once its entry is known; the tags of its postings keep that of an income tax.
 */
export type TaxToPay = {
  readonly order: PaymentOrder
  paid?(entry: Entry): Fact
}

/**
 * Taxes paid from an account as the bank shows it: on which day, and the number that somebody gave for it.
 */
export type DirectWish = {
  readonly by: 'bank' | 'online'
  readonly account: Pick<Account, 'code'>
  readonly date: CivilDate
  readonly confirmation?: string
}

/**
 * Pays taxes as any bill: each by a cheque, each by an entry from the bank, or in one file; each then has the
 * fact that keeps it. `after` is how many entries the act has posted before. Refuses what `planPayments` and
 * `planEntry` refuse.
 */
export function planTaxPayments(
  books: BooksToPost,
  taxes: readonly TaxToPay[],
  wish: DirectWish | ChequeWish | EftWish,
  after: number = 0,
): Result<readonly Fact[]> {
  const orders = taxes.map(({ order }) => order)
  const posted =
    wish.by === 'cheque' || wish.by === 'eft'
      ? planPayments(books, orders, wish, after)
      : paidDirectly(books, orders, wish, after)
  return posted.ok ? ok([...posted.value, ...paidBy(taxes, posted.value)]) : posted
}

/** The facts that keep payments, by the entries that cheques, a file or the bank made of their orders. */
export function paidBy(taxes: readonly TaxToPay[], facts: readonly Fact[]): readonly Fact[] {
  const entries = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  return taxes.flatMap(({ paid }, index) => {
    const entry = entries[index] ?? entries.at(-1)
    return entry === undefined || paid === undefined ? [] : [paid(entry)]
  })
}

function paidDirectly(
  books: BooksToPost,
  orders: readonly PaymentOrder[],
  { account, date, confirmation }: DirectWish,
  after: number,
): Result<readonly Fact[]> {
  const facts: Fact[] = []
  for (const [index, { payee, memo, debits, amount, reason }] of orders.entries()) {
    const posted = planEntry(
      books,
      {
        date,
        memo: memo ?? '',
        ...(payee === undefined ? {} : { payee }),
        ...(confirmation === undefined ? {} : { ref: confirmation }),
        journal: 'disbursements',
        because: { kind: 'remittance', id: reason.id },
        postings: [...debits, { account: account.code, amount: -amount }],
      },
      after + index,
    )
    if (!posted.ok) return posted
    facts.push(posted.value)
  }
  return ok(facts)
}
