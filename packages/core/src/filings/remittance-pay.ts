import type { Fact } from '../daybook/fact.ts'
import type { Remittance } from '../daybook/payroll-facts.ts'
import { allocate, type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import { type Entry, entryName, type Posting } from '../ledger/entry.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import type { TaxPayee, TaxToPay } from '../payments/pay-taxes.ts'
import type { PaymentOrder } from '../payments/payment-order.ts'
import { filedLines, type OwedForm, paidAmount, type RemittanceDebit } from './remittance.ts'

/**
 * How a form is paid: on which day, from which account (its number), how much where it is not what is left of
 * the form, why then, and the agency's or bank's number of the payment. `insist` pays a period that is not
 * over.
 */
export type RemittanceWish = {
  readonly date: CivilDate
  readonly account: string
  readonly amount?: Cents
  readonly reason?: string
  readonly confirmation?: string
  readonly insist: boolean
}

/**
 * What was paid of the form before, and the debits by role that its entries posted; the remittance of a
 * longer period that holds it, where there is one.
 */
export type PaidBefore = {
  readonly remittances: readonly Remittance[]
  readonly debits: ReadonlyMap<string, Cents>
  readonly coveredBy?: Remittance
}

/** The account role that a payment beyond the form is charged to, by form. */
const mainRoles = {
  pd7a: 'payroll.tax.payable',
  'tpz-1015': 'payroll.qctax.payable',
  compensation: 'payroll.wcb.payable',
  'health-levy': 'payroll.eht.payable',
  plan: 'payroll.pension.payable',
  'payroll-tax': 'payroll.other.payable',
} as const

/**
 * What a form owes, as an order for a cheque, a file or the bank, in the name of its agency where no other
 * payee is said, with the fact that records it once it is posted: the payables are debited by the roles of
 * their accounts, each posting with the form’s tag, and the lines are kept as they were filed. Without an
 * amount it is what is left of the form. Another amount with a reason is shared over the payables.
 *
 * Refuses `remittance-before-end` for a period that is not over, `remittance-paid-already` and
 * `remittance-nil` where nothing is left, `remittance-amount-differs` for another amount without a reason,
 * `remittance-amount-wrong`, and `account-role-missing`.
 *
 *   CPP payable Dr 111.00   EI payable Dr 39.12   Income tax payable Dr 127.41   of 277.53
 */
export function remittanceToPay(
  books: BooksToPost,
  form: OwedForm,
  before: PaidBefore,
  wish: Omit<RemittanceWish, 'account'> & { readonly payee?: TaxPayee },
): Result<TaxToPay> {
  const left = before.coveredBy === undefined ? form.owed.value - paidAmount(before.remittances) : 0n
  const amount = wish.amount ?? left
  const wrong = wrongWish(form, before, wish, left)
  if (wrong !== undefined) return wrong
  const debits: Posting[] = []
  for (const { role, amount: debit, tag } of paidDebits(form, before, left, amount)) {
    const account = accountWithRole(books.chart, role)
    if (account === undefined)
      return refuse('account-role-missing', { role, what: form.title[books.language] })
    debits.push({ account: account.code, amount: debit, tags: [tag] })
  }
  const { span, who, due } = form
  const title = form.title[books.language]
  const days = books.language === 'fr' ? `${span.from} au ${span.through}` : `${span.from} to ${span.through}`
  const reason = wish.reason === undefined ? '' : `: ${wish.reason}`
  const order: PaymentOrder = {
    payee: wish.payee?.name ?? form.agency[books.language],
    amount,
    debits,
    reason: { kind: 'remittance', id: `${form.form}/${who}/${span.from}..${span.through}` },
    memo: `${title}, ${days}${reason}`,
    detail: [{ text: `${title}, ${days}`, date: due, number: form.form.toUpperCase(), amount }],
    ...(wish.payee === undefined ? {} : { bank: wish.payee.item }),
  }
  return ok({ order, paid: (entry) => remittedFact(form, amount, entry, wish.confirmation) })
}

function remittedFact(form: OwedForm, amount: Cents, entry: Entry, confirmation: string | undefined): Fact {
  const remittance: Remittance = {
    id: String(entry.number),
    form: form.form,
    who: form.who,
    span: form.span,
    due: form.due,
    paid: entry.date,
    entry: entry.number,
    lines: filedLines(form),
    amount,
    ...(confirmation === undefined ? {} : { confirmation }),
  }
  return { kind: 'remittance.paid', v: 1, remittance }
}

function wrongWish(form: OwedForm, before: PaidBefore, wish: Omit<RemittanceWish, 'account'>, left: Cents) {
  const remittances = before.coveredBy === undefined ? before.remittances : [before.coveredBy]
  const { from, through } = form.span
  const period = { form: form.form, from, through }
  if (wish.date <= through && !wish.insist)
    return refuse('remittance-before-end', { ...period, date: wish.date }, 'date')
  const isSaid = wish.amount !== undefined && wish.reason !== undefined
  const last = remittances.at(-1)
  if (left <= 0n && !isSaid) {
    if (last === undefined) return refuse('remittance-nil', period, 'period')
    const paid = {
      paid: last.paid,
      amount: formatCents(paidAmount(remittances)),
      entry: entryName(last.entry),
    }
    return refuse('remittance-paid-already', { ...period, ...paid }, 'period')
  }
  const amount = wish.amount ?? left
  if (amount <= 0n) return refuse('remittance-amount-wrong', { amount: formatCents(amount) }, 'amount')
  if (amount !== left && wish.reason === undefined) {
    const names = { form: form.form, owed: formatCents(left), amount: formatCents(amount) }
    return refuse('remittance-amount-differs', names, 'amount')
  }
  return undefined
}

/** What a payment debits: what the form has left by role; of another amount each its share. */
function paidDebits(
  form: OwedForm,
  before: PaidBefore,
  left: Cents,
  amount: Cents,
): readonly RemittanceDebit[] {
  const tag = form.debits[0]?.tag ?? `remit.${form.form}`
  const due = form.debits.map((each) => ({
    ...each,
    amount: each.amount - (before.debits.get(each.role) ?? 0n),
  }))
  const rest = due.filter((each) => each.amount !== 0n)
  const total = sumOf(rest.map((each) => each.amount))
  if (amount === left && total === left) return rest
  const positive = rest.filter((each) => each.amount > 0n)
  // An amount of the payer's own is shared over what is still owed; with nothing owed it goes to one account.
  if (positive.length > 0 && amount <= total) {
    const parts = allocate(
      amount,
      positive.map((each) => magnitude(each.amount)),
    )
    return positive.flatMap((each, index) => {
      const part = parts[index] ?? 0n
      return part === 0n ? [] : [{ ...each, amount: part }]
    })
  }
  const role = form.debits[0]?.role ?? mainRoles[form.form]
  const more = amount - total
  const first = rest.find((each) => each.role === role)
  const others = rest.filter((each) => each.role !== role)
  return [...others, { role, amount: (first?.amount ?? 0n) + more, tag }].filter((each) => each.amount !== 0n)
}
