import type { PaymentDetail, PaymentReason } from '../daybook/payment-facts.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'

/**
 * Something to be paid, whoever it is owed to: a supplier’s bills, a net pay, a tax. `payee` is the name that
 * stands on the cheque; an employee is named by id instead, the name lies in the vault. `debits` are the
 * accounts (by number) that the payment settles or is spent on, and add up to `amount`. `detail` is what the
 * stub says. `bank` is the vault item with the payee’s bank account, for payments by file.
 */
export type PaymentOrder = {
  readonly payee?: string
  readonly employee?: string
  readonly party?: string
  readonly address?: readonly string[]
  readonly language?: Language
  readonly amount: Cents
  readonly debits: readonly Posting[]
  readonly reason: PaymentReason
  readonly memo?: string
  readonly detail: readonly PaymentDetail[]
  readonly bank?: string
}

/**
 * Whether an account can pay: an open bank account in the currency of the books. Refuses
 * `payment-account-unfit`, saying why.
 */
export function payingAccount(books: Pick<BooksToPost, 'currency'>, account: Account): Result<Account> {
  const unfit = (why: Label) =>
    refused([
      refusal('payment-account-unfit', { account: account.code, why: why.en, whyFr: why.fr }, 'account'),
    ])
  const isBank = account.type === 'asset' && (account.subtype === 'bank' || account.role === 'bank.default')
  if (!isBank) return unfit({ en: 'it is no bank account', fr: 'ce n’est pas un compte bancaire' })
  if (account.closedOn !== undefined) {
    return unfit({ en: `it was closed on ${account.closedOn}`, fr: `il a été fermé le ${account.closedOn}` })
  }
  if (account.currency !== undefined && account.currency !== books.currency) {
    return unfit({ en: `it is kept in ${account.currency}`, fr: `il est tenu en ${account.currency}` })
  }
  return ok(account)
}

/**
 * Why orders cannot be paid: `payment-payee-missing`, `payment-amount` for zero or less,
 * `payment-parts-differ` where the accounts do not add up to the amount.
 */
export function orderRefusals(orders: readonly PaymentOrder[]): readonly Refusal[] {
  return orders.flatMap((order) => {
    const { amount, debits, payee, employee } = order
    const refusals: Refusal[] = []
    if ((payee === undefined || payee.trim() === '') && employee === undefined) {
      refusals.push(refusal('payment-payee-missing', { item: 'employee:ID:name' }, 'payee'))
    }
    const names = { payee: payeeWords(order), amount: formatCents(amount) }
    if (amount <= 0n) refusals.push(refusal('payment-amount', names, 'amount'))
    const parts = sumOf(debits.map((each) => each.amount))
    if (parts !== amount) {
      refusals.push(refusal('payment-parts-differ', { ...names, sum: formatCents(parts) }, 'to'))
    }
    return refusals
  })
}

/** Who is paid, as messages may say it. */
export function payeeWords({ payee, party, employee }: PaymentOrder): string {
  return payee ?? party ?? employee ?? '-'
}
