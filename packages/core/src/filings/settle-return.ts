import { programNames } from '../acts/filing-titles.ts'
import type { Fact } from '../daybook/fact.ts'
import type { Filing, FilingPayment } from '../daybook/filing-facts.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import { type Entry, entryName, type Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { planReverse, type StandingEntry } from '../ledger/reverse-entry.ts'
import type { TaxPayee, TaxToPay } from '../payments/pay-taxes.ts'
import type { PaymentOrder } from '../payments/payment-order.ts'

/** What is still to pay (+) or to come (−) of a filed return. */
export function openOf(filing: Filing, payments: readonly FilingPayment[]): Cents {
  const paid = payments.filter((each) => each.filing === filing.id).map(({ amount }) => amount)
  return filing.amount - sumOf(paid)
}

/**
 * How a return is settled: from or into which account (its number), when, and all that is open if not part.
 */
export type SettleWish = {
  readonly account: string
  readonly date: CivilDate
  readonly amount?: Cents
  readonly confirmation?: string
}

/** What settles a filed return: paid (+) or refunded (−), on which accounts, in which words. */
type Settling = { readonly amount: Cents; readonly debits: readonly Posting[]; readonly memo: string }

/**
 * What settles a return: all that is open of it or a part, on the accounts in which it stands. Refuses
 * `return-nothing-open`, `return-overpaid` and `account-role-missing`.
 */
function settlingOf(
  books: BooksToPost,
  filing: Filing,
  payments: readonly FilingPayment[],
  balances: readonly { readonly role: string; readonly amount: Cents }[],
  part: Cents | undefined,
): Result<Settling> {
  const open = openOf(filing, payments)
  if (open === 0n) return refuse('return-nothing-open', { return: filing.id })
  const amount = part === undefined ? open : open < 0n ? -magnitude(part) : part
  if (magnitude(amount) > magnitude(open)) {
    const names = {
      return: filing.id,
      amount: formatCents(magnitude(amount)),
      open: formatCents(magnitude(open)),
    }
    return refuse('return-overpaid', names, 'amount')
  }
  const debits: Posting[] = []
  for (const { role, amount: share } of sharesOf(balances, amount, open)) {
    const account = accountWithRole(books.chart, role)
    if (account === undefined) return refuse('account-role-missing', { role, what: filing.id })
    if (share !== 0n) debits.push({ account: account.code, amount: share })
  }
  const name = programNames[filing.program]
  return ok({ amount, debits, memo: memoOf(name[books.language], filing, amount, books.language) })
}

/**
 * Pays what a filed return owes from the bank, or takes in its refund: posts it between the filed balance and
 * the bank. `balances` are those in which the return stands, by the roles of their accounts. Refuses
 * `return-nothing-open`, `return-overpaid`, `account-role-missing`, and what `planEntry` refuses.
 */
export function planSettle(
  books: BooksToPost,
  filing: Filing,
  payments: readonly FilingPayment[],
  balances: readonly { readonly role: string; readonly amount: Cents }[],
  wish: SettleWish,
): Result<readonly Fact[]> {
  const settling = settlingOf(books, filing, payments, balances, wish.amount)
  if (!settling.ok) return settling
  const { amount, debits, memo } = settling.value
  const posted = planEntry(books, {
    date: wish.date,
    memo,
    journal: amount > 0n ? 'disbursements' : 'receipts',
    because: { kind: 'remittance', id: filing.id },
    ...(wish.confirmation === undefined ? {} : { ref: wish.confirmation }),
    postings: [{ account: wish.account, amount: -amount }, ...debits],
  })
  if (!posted.ok) return posted
  return ok([posted.value, paidFact(filing, amount, posted.value.entry, wish.confirmation)])
}

/**
 * What a filed return owes, as an order for a cheque, a file or the bank. Refuses `return-refund-ordered` for
 * one that is to be refunded, and what `planSettle` refuses before it posts.
 */
export function returnToPay(
  books: BooksToPost,
  filing: Filing,
  payments: readonly FilingPayment[],
  balances: readonly { readonly role: string; readonly amount: Cents }[],
  wish: { readonly payee: TaxPayee; readonly amount?: Cents; readonly confirmation?: string },
): Result<TaxToPay> {
  const settling = settlingOf(books, filing, payments, balances, wish.amount)
  if (!settling.ok) return settling
  const { amount, debits, memo } = settling.value
  if (amount < 0n)
    return refuse('return-refund-ordered', { return: filing.id, amount: formatCents(-amount) }, 'by')
  const order: PaymentOrder = {
    payee: wish.payee.name,
    amount,
    debits,
    reason: { kind: 'return', id: filing.id },
    memo,
    detail: [{ text: memo, date: filing.span.through, number: filing.form, amount }],
    bank: wish.payee.item,
  }
  return ok({ order, paid: (entry) => paidFact(filing, amount, entry, wish.confirmation) })
}

function paidFact(filing: Filing, amount: Cents, entry: Entry, confirmation: string | undefined): Fact {
  const payment: FilingPayment = {
    id: String(entry.number),
    filing: filing.id,
    date: entry.date,
    amount,
    entry: entry.number,
    ...(confirmation === undefined ? {} : { confirmation }),
  }
  return { kind: 'return.paid', v: 1, payment }
}

/** All of each balance when all is paid; a part payment goes to the first balances first. */
function sharesOf(
  balances: readonly { readonly role: string; readonly amount: Cents }[],
  amount: Cents,
  open: Cents,
): readonly { readonly role: string; readonly amount: Cents }[] {
  const total = sumOf(balances.map((each) => each.amount))
  if (amount === open && total === open) return balances
  const [first] = balances
  return first === undefined ? [] : [{ role: first.role, amount }]
}

function memoOf(name: string, { span }: Filing, amount: Cents, language: 'en' | 'fr'): string {
  const days = `${span.from}..${span.through}`
  if (language === 'fr') return `${amount > 0n ? 'Paiement' : 'Remboursement'} de ${name} ${days}`
  return `${name} ${amount > 0n ? 'payment' : 'refund'} ${days}`
}

/**
 * Withdraws a return that was never sent or was sent by mistake, for a reason: its entry is reversed on a
 * day, and what it counted is counted by the next return of those days. Refuses `return-not-last` when a
 * later one of the program stands, `return-settled` when money moved, and what `planReverse` refuses.
 */
export function planWithdraw(
  books: BooksToPost,
  filing: Filing,
  standing: {
    readonly filings: readonly Filing[]
    readonly payments: readonly FilingPayment[]
    readonly entry?: StandingEntry
  },
  wish: { readonly date: CivilDate; readonly reason: string },
): Result<readonly Fact[]> {
  const later = standing.filings.find(
    ({ id, program, asOfSeq }) => program === filing.program && id !== filing.id && asOfSeq > filing.asOfSeq,
  )
  if (later !== undefined) return refuse('return-not-last', { return: filing.id, later: later.id })
  const paid = standing.payments.find((each) => each.filing === filing.id)
  if (paid !== undefined) return refuse('return-settled', { return: filing.id, entry: entryName(paid.entry) })
  const withdrawn: Fact = { kind: 'return.withdrawn', v: 1, was: filing, reason: wish.reason }
  if (standing.entry === undefined) return ok([withdrawn])
  const reversed = planReverse(books.chart, books.head, standing.entry, {
    date: wish.date,
    language: books.language,
  })
  return reversed.ok ? ok([...reversed.value, withdrawn]) : reversed
}
