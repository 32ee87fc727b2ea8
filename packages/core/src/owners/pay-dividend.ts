import type { Fact } from '../daybook/fact.ts'
import type { NonResident } from '../daybook/nonresident-facts.ts'
import type { Dividend, DividendPayment, DividendShare, Shareholder } from '../daybook/owner-facts.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { all, ok, type Result, refuse } from '../kit/result.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { taxPosting } from '../nonresidents/pay-nonresident.ts'
import { isAway, withheldOf } from '../nonresidents/withholding.ts'

/**
 * A payment of a dividend on a day: out of `bank` (an account), or to the credit of what each shareholder is
 * owed (`by: 'loan'`); `shareholders` are ids, all that are still owed when there are none.
 */
export type PayDividendWish = {
  readonly date: CivilDate
  readonly by: 'bank' | 'loan'
  readonly bank?: string
  readonly shareholders: readonly string[]
}

/** What is still owed of a dividend, by shareholder. */
export function owedShares({ shares, payments }: Dividend): readonly DividendShare[] {
  const paid = new Set(payments.flatMap(({ shareholders }) => shareholders))
  return shares.filter(({ shareholder }) => !paid.has(shareholder))
}

/** The sum of what is still owed of a dividend. */
export function owedOf(dividend: Dividend): Cents {
  return sumOf(owedShares(dividend).map(({ amount }) => amount))
}

/** Who is paid, and which of them (by id) live outside Canada for tax. */
export type PaidOwners = {
  readonly shareholders: readonly Shareholder[]
  readonly away: ReadonlyMap<string, NonResident>
}

/** A share of a dividend that is paid, with the tax that is kept back of it and for which kind of income. */
type PaidShare = DividendShare & { readonly tax: Cents; readonly income: string }

/**
 * Pays a dividend; tax is withheld of what non-residents get. Refuses `dividend-paid` where nothing is owed
 * to those named, `dividend-early` for a day before it was declared, `account-unknown` for the bank,
 * `shareholder-account-missing` where a shareholder has no account of their own to credit,
 * `account-role-missing` where tax is withheld and no account says where it is owed, and what `planEntry`
 * refuses.
 *
 *   2420 Dividends payable  Dr 5,000.00      1010 Chequing account  Cr 4,250.00
 *                                            2430 Non-resident withholding tax payable  Cr 750.00
 */
export function planPayDividend(
  books: BooksToPost,
  dividend: Dividend,
  wish: PayDividendWish,
  owners: PaidOwners,
): Result<readonly Fact[]> {
  const isWanted = (id: string) => wish.shareholders.length === 0 || wish.shareholders.includes(id)
  const owed = owedShares(dividend).filter(({ shareholder }) => isWanted(shareholder))
  if (owed.length === 0) return refuse('dividend-paid', { dividend: dividend.id })
  if (wish.date < dividend.declared)
    return refuse(
      'dividend-early',
      { dividend: dividend.id, date: wish.date, declared: dividend.declared },
      'date',
    )
  const paidShares = owed.map((share) => withTax(share, wish.date, owners.away))
  const credited = creditsOf(books.chart, paidShares, wish, owners.shareholders)
  if (!credited.ok) return credited
  const taxes = all(paidShares.map(({ tax, income }) => taxPosting(books, { tax, income })))
  if (!taxes.ok) return taxes
  const amount = sumOf(owed.map((each) => each.amount))
  const memo = { en: `Dividend ${dividend.id} paid`, fr: `Dividende ${dividend.id} versé` }[books.language]
  const entry = planEntry(books, {
    date: wish.date,
    memo,
    ...(wish.by === 'bank' ? { journal: 'disbursements' as const } : {}),
    because: { kind: 'adjustment', id: `dividend ${dividend.id}` },
    postings: [{ account: dividend.account, amount }, ...credited.value, ...taxes.value.flat()],
  })
  if (!entry.ok) return entry
  const payment = {
    entry: entry.value.entry.number,
    date: wish.date,
    by: wish.by,
    shareholders: owed.map(({ shareholder }) => shareholder),
    amount,
    ...withheldIn(paidShares),
  }
  const paid: Dividend = { ...dividend, payments: [...dividend.payments, payment] }
  return ok([entry.value, { kind: 'dividend.set', v: 1, dividend: paid, was: dividend }])
}

/** A share with what is withheld of it on a day. */
function withTax(share: DividendShare, date: CivilDate, away: ReadonlyMap<string, NonResident>): PaidShare {
  const found = away.get(share.shareholder)
  if (found === undefined || !isAway(found, date)) return { ...share, tax: 0n, income: '' }
  return { ...share, tax: withheldOf(share.amount, found), income: found.income }
}

function withheldIn(shares: readonly PaidShare[]): Pick<DividendPayment, 'withheld'> {
  const withheld = shares.flatMap(({ shareholder, tax }) =>
    tax === 0n ? [] : [{ shareholder, amount: tax }],
  )
  return withheld.length === 0 ? {} : { withheld }
}

/**
 * The credits of a payment: one to the bank, or one to each shareholder's own account; what is left of tax.
 */
function creditsOf(
  chart: Chart,
  owed: readonly PaidShare[],
  { by, bank = '' }: PayDividendWish,
  shareholders: readonly Shareholder[],
): Result<readonly Posting[]> {
  if (by === 'bank') {
    const account = findAccount(chart, bank)
    if (account === undefined) return refuse('account-unknown', { account: bank }, 'bank')
    return ok([{ account: account.id, amount: -sumOf(owed.map(({ amount, tax }) => amount - tax)) }])
  }
  const postings: Posting[] = []
  for (const { shareholder: id, amount, tax } of owed) {
    const shareholder = shareholders.find((each) => each.id === id)
    const account = shareholder === undefined ? undefined : creditedAccount(chart, shareholder)
    if (account === undefined)
      return refuse('shareholder-account-missing', { shareholder: shareholder?.number ?? id })
    postings.push({ account, amount: tax - amount })
  }
  return ok(postings)
}

/** The account in which a shareholder is owed: a liability before an asset; none without an account. */
export function creditedAccount(chart: Chart, { accounts }: Shareholder): string | undefined {
  const open = accounts.filter((id) => chart.get(id)?.closedOn === undefined)
  return open.find((id) => chart.get(id)?.type === 'liability') ?? open[0]
}
