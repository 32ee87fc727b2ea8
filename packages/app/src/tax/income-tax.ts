import {
  type IncomeTaxKind,
  incomeTaxPayee,
  incomeTaxRole,
  instalmentsOf,
  isIncomeInstalment,
} from '@daybook/canada/returns/income-tax-payments.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { Entry, Posting } from '@daybook/core/ledger/entry.ts'
import type { TaxToPay } from '@daybook/core/payments/pay-taxes.ts'
import type { View } from '../book.ts'
import { countablePostings } from '../store/queries-returns.ts'

/** A payment of income tax as the deadlines name it: `t2-pay/2026-06-30`, and the days that it is for. */
export type IncomeTaxDue = {
  readonly id: string
  readonly kind: IncomeTaxKind
  readonly span: Span
  readonly label: Label
  readonly on: CivilDate
}

/** A posting on an account of income tax; `tags` stand between spaces, as the store keeps them. */
type TaxPosting = {
  readonly account: Account
  readonly date: CivilDate
  readonly number: number
  readonly tags: string
  readonly amount: Cents
}

/** What the books hold of income tax: the postings of its accounts. */
export type IncomeTaxBooks = { readonly isInQuebec: boolean; readonly postings: readonly TaxPosting[] }

const roles = ['tax.income.payable', 'tax.income.instalments', 'owner.drawings.tax'] as const
const mark = 'income-tax:'

/** Loads what the books hold of income tax. */
export async function loadIncomeTax(view: View): Promise<IncomeTaxBooks> {
  const postings: TaxPosting[] = []
  for (const role of roles) {
    const account = accountWithRole(view.chart, role)
    if (account === undefined) continue
    const rows = await view.reader.read(countablePostings, account.id)
    postings.push(...rows.map((row) => ({ ...row, account })))
  }
  return { isInQuebec: view.profile.province === 'QC', postings }
}

/**
 * What was paid for a deadline, as postings with its tag say: nothing where the payment was reversed, undone
 * or its cheque voided. `last` is the entry that paid last.
 */
export function incomeTaxPaid(
  { postings }: IncomeTaxBooks,
  id: string,
): { readonly amount: Cents; readonly date: CivilDate; readonly last: number } {
  const own = postings.filter(({ tags }) => tags.includes(` ${mark}${id} `))
  const last = own.findLast(({ amount }) => amount > 0n)
  return { amount: sumOf(own.map(({ amount }) => amount)), date: last?.date ?? '', last: last?.number ?? 0 }
}

/**
 * What the books owe of a year's balance: what stands in the accounts of income tax on the last day of the
 * year, less its instalments and payments since. Not known in Quebec, where two governments share the
 * accounts, nor for a person, whose tax is no debt of the books.
 */
export function incomeTaxOwed(books: IncomeTaxBooks, { id, kind, span }: IncomeTaxDue): Cents | undefined {
  if (kind !== 't2-pay' || books.isInQuebec) return undefined
  return -sumOf(ofYear(books, id, kind, span).map(({ amount }) => amount))
}

/**
 * The postings of a year: those of its days and before, later ones that say that they are for it, and what
 * was paid in the year after without saying for which.
 */
function ofYear(
  { postings }: IncomeTaxBooks,
  id: string,
  kind: IncomeTaxKind,
  { from, through }: Span,
): readonly TaxPosting[] {
  const instalment = ` ${mark}${instalmentsOf(kind)}/`
  const byHand = paidByHand(postings, through)
  return postings.filter((posting) => {
    const { date, tags, account } = posting
    if (account.role === 'owner.drawings.tax') return false
    if (byHand.has(posting)) return true
    if (date <= through || tags.includes(` ${mark}${id} `)) return true
    const at = tags.indexOf(instalment)
    const day = at < 0 ? '' : tags.slice(at + instalment.length).slice(0, 10)
    return day >= from && day <= through
  })
}

/**
 * What was paid by hand, or coded from the bank, in the year after: the debits of what is owed that say of no
 * deadline, but those that a credit of the same amount took back.
 */
function paidByHand(postings: readonly TaxPosting[], through: CivilDate): ReadonlySet<TaxPosting> {
  const last = addMonths(through, 12)
  const plain = postings.filter(
    ({ account, tags, date }) =>
      account.role === 'tax.income.payable' && !tags.includes(mark) && date > through && date <= last,
  )
  const paid = plain.filter(({ amount }) => amount > 0n)
  for (const back of plain.filter(({ amount }) => amount < 0n)) {
    const at = paid.findIndex(({ amount, date }) => amount === -back.amount && date <= back.date)
    if (at >= 0) paid.splice(at, 1)
  }
  return new Set(paid)
}

/** How a deadline is paid: how much, where the books do not say it, and on which account if on another. */
export type IncomeTaxWish = {
  readonly amount?: Cents
  readonly account?: Account
  readonly payee?: string
}

/**
 * The balance of a year or an instalment, as an order for the bank, a cheque or a file. A balance takes the
 * year's instalments into what is owed, so that those that stand are of the year under way.
 *
 * Refuses `income-tax-paid` where nothing is left and no amount is said, `income-tax-amount-missing` where
 * the books do not know it, `settlement-amount`, and `account-role-missing`.
 */
export function incomeTaxToPay(
  { chart, profile }: View,
  books: IncomeTaxBooks,
  due: IncomeTaxDue,
  wish: IncomeTaxWish,
): Result<TaxToPay> {
  const { id, kind, label, on } = due
  const { language } = profile
  const paid = incomeTaxPaid(books, id)
  const owed = incomeTaxOwed(books, due)
  if (wish.amount === undefined && paid.amount > 0n && (owed ?? 0n) <= 0n)
    return refuse('income-tax-paid', { deadline: id, on: paid.date, entry: `J${paid.last}` }, 'deadline')
  if (wish.amount === undefined && (owed === undefined || owed <= 0n))
    return refuse('income-tax-amount-missing', { deadline: id }, 'amount')
  const amount = wish.amount ?? owed ?? 0n
  if (amount <= 0n) return refuse('settlement-amount', { amount: formatCents(amount) }, 'amount')
  const role = incomeTaxRole(kind)
  const account = wish.account ?? accountWithRole(chart, role)
  if (account === undefined) return refuse('account-role-missing', { role, what: label[language] }, 'account')
  const memo = `${label[language]}, ${id.slice(id.indexOf('/') + 1)}`
  const payee = incomeTaxPayee(kind, language)
  const debits = debitsOf(books, due, account, amount)
  return ok({
    order: {
      payee: wish.payee ?? payee.name,
      amount,
      debits,
      reason: { kind: 'remittance', id },
      memo,
      detail: [{ text: memo, date: on, number: kind.replace(/-.*/, '').toUpperCase(), amount }],
      bank: payee.item,
    },
  })
}

function debitsOf(
  books: IncomeTaxBooks,
  { id, kind, span }: IncomeTaxDue,
  account: Account,
  amount: Cents,
): readonly Posting[] {
  const tags = [`${mark}${id}`]
  const taken = account.role === 'tax.income.payable' ? instalmentsTaken(books, id, kind, span) : undefined
  if (taken === undefined) return [{ account: account.code, amount, tags }]
  return [
    { account: account.code, amount: amount + taken.amount, tags },
    { account: taken.account.code, amount: -taken.amount, tags },
  ]
}

/** The year's instalments that no balance has taken in; in Quebec those of the same government alone. */
function instalmentsTaken(books: IncomeTaxBooks, id: string, kind: IncomeTaxKind, span: Span) {
  if (isIncomeInstalment(kind)) return undefined
  const own = ofYear(books, id, kind, span).filter(
    ({ account, tags }) =>
      account.role === 'tax.income.instalments' &&
      (!books.isInQuebec ||
        tags.includes(` ${mark}${instalmentsOf(kind)}/`) ||
        tags.includes(` ${mark}${kind}/`)),
  )
  const [first] = own
  const amount = sumOf(own.map((each) => each.amount))
  return first === undefined || amount <= 0n ? undefined : { account: first.account, amount }
}

/** The payments of income tax among facts: which deadline, how much, in which entry. */
export function incomeTaxIn(facts: readonly Fact[]): readonly {
  readonly id: string
  readonly amount: Cents
  readonly entry: Entry
  readonly account: string
}[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'entry.posted') return []
    const { postings } = fact.entry
    const own = postings.filter(({ tags = [] }) => tags.some((tag) => tag.startsWith(mark)))
    const [first] = own
    const tag = first?.tags?.find((each) => each.startsWith(mark))
    if (first === undefined || tag === undefined) return []
    const amount = sumOf(own.map((each) => each.amount))
    return [{ id: tag.slice(mark.length), amount, entry: fact.entry, account: first.account }]
  })
}
