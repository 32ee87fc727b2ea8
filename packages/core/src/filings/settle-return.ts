import type { Fact } from '../daybook/fact.ts'
import type { Filing, FilingPayment } from '../daybook/filing-facts.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import { programNames } from '../ledger/filing-titles.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { planReverse, type StandingEntry } from '../ledger/reverse-entry.ts'

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

/**
 * Pays what a filed return owes, or takes in its refund: posts it between the filed balance and the bank.
 * `roles` are those of the accounts in which the filed balances stand, with their open parts. Refuses
 * `return-nothing-open`, `return-overpaid`, `account-role-missing`, and what `planEntry` refuses.
 */
export function planSettle(
  books: BooksToPost,
  filing: Filing,
  payments: readonly FilingPayment[],
  balances: readonly { readonly role: string; readonly amount: Cents }[],
  wish: SettleWish,
): Result<readonly Fact[]> {
  const open = openOf(filing, payments)
  if (open === 0n) return refuse('return-nothing-open', { return: filing.id })
  const amount = wish.amount === undefined ? open : open < 0n ? -magnitude(wish.amount) : wish.amount
  if (magnitude(amount) > magnitude(open)) {
    const names = {
      return: filing.id,
      amount: formatCents(magnitude(amount)),
      open: formatCents(magnitude(open)),
    }
    return refuse('return-overpaid', names, 'amount')
  }
  const shares = sharesOf(balances, amount, open)
  const postings = [{ account: wish.account, amount: -amount }]
  for (const { role, amount: share } of shares) {
    const account = accountWithRole(books.chart, role)
    if (account === undefined) return refuse('account-role-missing', { role, what: filing.id })
    postings.push({ account: account.code, amount: share })
  }
  const name = programNames[filing.program]
  const posted = planEntry(books, {
    date: wish.date,
    memo: memoOf(name[books.language], filing, amount, books.language),
    journal: amount > 0n ? 'disbursements' : 'receipts',
    because: { kind: 'remittance', id: filing.id },
    ...(wish.confirmation === undefined ? {} : { ref: wish.confirmation }),
    postings: postings.filter((each) => each.amount !== 0n),
  })
  if (!posted.ok) return posted
  const { number } = posted.value.entry
  const payment: FilingPayment = {
    id: String(number),
    filing: filing.id,
    date: wish.date,
    amount,
    entry: number,
    ...(wish.confirmation === undefined ? {} : { confirmation: wish.confirmation }),
  }
  return ok([posted.value, { kind: 'return.paid', v: 1, payment }])
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
