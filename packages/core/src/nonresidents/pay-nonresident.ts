import type { Fact } from '../daybook/fact.ts'
import type { NonResident } from '../daybook/nonresident-facts.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { isAway, paidTags, taxTag, withheldAccount, withheldOf, withheldRole } from './withholding.ts'

const missing = {
  role: withheldRole,
  what: 'tax withheld of non-residents',
  whatFr: 'impôt retenu des non-résidents',
}

/** Money for a non-resident supplier: what it was before tax, what for, out of which account. */
export type PayNonResidentWish = {
  readonly date: CivilDate
  readonly party: string
  readonly name: string
  readonly gross: Cents
  readonly account: string
  readonly bank: string
  readonly income?: string
  readonly exempt?: string
  readonly memo?: string
  readonly reference?: string
}

/** A payment with what is withheld of it: its facts, the tax, what the supplier gets. */
export type PaidNonResident = { readonly facts: readonly Fact[]; readonly tax: Cents; readonly net: Cents }

/**
 * Pays a non-resident supplier and withholds the tax. Refuses `amount-not-positive`, `nonresident-not-then`
 * for a day on which they lived in Canada, `account-unknown`, `account-role-missing` where tax is withheld
 * and no account says where it is owed, and what `planEntry` refuses.
 *
 *   6500 Rent  Dr 2,000.00      1010 Chequing account  Cr 1,500.00
 *                               2430 Non-resident withholding tax payable  Cr 500.00
 */
export function planPayNonResident(
  books: BooksToPost,
  nonResident: NonResident,
  wish: PayNonResidentWish,
): Result<PaidNonResident> {
  const { date, party, name, gross } = wish
  if (gross <= 0n) return refuse('nonresident-amount', { amount: formatCents(gross) }, 'gross')
  if (!isAway(nonResident, date)) return refuse('nonresident-not-then', { name, date }, 'date')
  const cost = findAccount(books.chart, wish.account)
  if (cost === undefined) return refuse('account-unknown', { account: wish.account }, 'account')
  const bank = findAccount(books.chart, wish.bank)
  if (bank === undefined) return refuse('account-unknown', { account: wish.bank }, 'bank')
  const income = wish.income ?? nonResident.income
  const exempt = wish.exempt ?? nonResident.exempt
  const tax = withheldOf(gross, { rate: nonResident.rate, ...(exempt === undefined ? {} : { exempt }) })
  const owed = taxPosting(books, { tax, income, party })
  if (!owed.ok) return owed
  const net = gross - tax
  const entry = planEntry(books, {
    date,
    memo: wish.memo ?? name,
    payee: name,
    ...(wish.reference === undefined ? {} : { ref: wish.reference }),
    journal: 'disbursements',
    because: { kind: 'payment', id: `nonresident ${party}` },
    postings: [
      { account: cost.id, amount: gross, party, tags: paidTags(income, exempt) },
      ...(net === 0n ? [] : [{ account: bank.id, amount: -net }]),
      ...owed.value,
    ],
  })
  return entry.ok ? ok({ facts: [entry.value], tax, net }) : entry
}

/**
 * The posting of what is withheld; none where nothing is. Refuses `account-role-missing` where no account
 * says where it is owed.
 */
export function taxPosting(
  { chart }: Pick<BooksToPost, 'chart'>,
  { tax, income, party }: { readonly tax: Cents; readonly income: string; readonly party?: string },
): Result<readonly Posting[]> {
  if (tax === 0n) return ok([])
  const account = withheldAccount(chart)
  if (account === undefined) return refuse('account-role-missing', missing)
  const own = party === undefined ? {} : { party }
  return ok([{ account: account.id, amount: -tax, ...own, tags: [taxTag(income)] }])
}

/**
 * Remits tax that was withheld. Refuses `nonresident-amount`, `account-unknown`, `account-role-missing`, and
 * what `planEntry` refuses.
 *
 *   2430 Non-resident withholding tax payable  Dr 500.00      1010 Chequing account  Cr 500.00
 */
export function planRemitWithheld(
  books: BooksToPost,
  wish: {
    readonly date: CivilDate
    readonly amount: Cents
    readonly bank: string
    readonly reference?: string
  },
): Result<readonly Fact[]> {
  const { date, amount, reference } = wish
  if (amount <= 0n) return refuse('nonresident-amount', { amount: formatCents(amount) }, 'amount')
  const bank = findAccount(books.chart, wish.bank)
  if (bank === undefined) return refuse('account-unknown', { account: wish.bank }, 'bank')
  const owed = withheldAccount(books.chart)
  if (owed === undefined) return refuse('account-role-missing', missing)
  const memo = {
    en: 'Remitted: tax withheld of non-residents',
    fr: 'Versé\u00a0: impôt retenu des non-résidents',
  }[books.language]
  const entry = planEntry(books, {
    date,
    memo,
    ...(reference === undefined ? {} : { ref: reference }),
    journal: 'disbursements',
    because: { kind: 'remittance', id: 'nonresident' },
    postings: [
      { account: owed.id, amount },
      { account: bank.id, amount: -amount },
    ],
  })
  return entry.ok ? ok([entry.value]) : entry
}
