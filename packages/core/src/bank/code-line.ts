import type { RuleShare } from '../daybook/bank-facts.ts'
import type { ExchangeRate } from '../daybook/fact.ts'
import { type Cents, divideRounded, formatCents, rate } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart, findAccount } from '../ledger/chart.ts'
import type { Foreign, JournalName, Posting } from '../ledger/entry.ts'
import { converted, rateFor } from '../ledger/exchange-rates.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import type { LineTax, LineTaxPart } from './line-tax.ts'
import { sharedOut } from './share-out.ts'

/** A bank line to be coded; `amount` is all that is still open of it. */
export type LineToCode = {
  readonly account: string
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
  readonly cheque?: string | undefined
}

/** What is said of the entry besides its accounts; the bank's own words are the memo when left out. */
export type EntryWords = { readonly memo?: string; readonly payee?: string; readonly party?: string }

/** What coding looks at: the chart, the book's currency and rates, a rate somebody typed, and the taxes. */
export type CodingBooks = {
  readonly chart: Chart
  readonly currency: string
  readonly rates: readonly ExchangeRate[]
  readonly rate?: string
  readonly tax: LineTax
}

/**
 * The entry that a bank line becomes when its shares are coded, without a number yet. A share with `tax`
 * holds these taxes: each goes to the account of its role, and the share's account takes what is left, with
 * all tax that is part of the cost. Of tax on an account of which half is recoverable (`ITC_50`) half stays
 * in the cost, the odd cent too. A line in another currency is booked at the typed rate, or the one in force.
 *
 * Refuses `account-unknown`, `split-off`, `tax-account-missing`, `rate-missing`, and what the taxes refuse.
 * The postings are checked when the entry is posted.
 *
 *   ESSO -64.10, 6470 with HST-ON:   6470 Fuel Dr 56.73   2310 ITC Dr 7.37   1010 Chequing Cr 64.10
 */
export function codedEntry(
  books: CodingBooks,
  line: LineToCode,
  shares: readonly RuleShare[],
  words: EntryWords,
): Result<UnnumberedEntry> {
  const account = findAccount(books.chart, line.account)
  if (account === undefined) return refuse('account-unknown', { account: line.account }, 'account')
  const parts = sharedOut(line.amount, shares)
  if (!parts.ok) return parts
  const valued = valuedLine(books, account, line, parts.value)
  if (!valued.ok) return valued
  const others: Posting[] = []
  for (const [index, share] of shares.entries()) {
    const made = sharePostings(books, line, share, valued.value.shares[index] ?? { amount: 0n }, words)
    if (!made.ok) return made
    others.push(...made.value)
  }
  return ok(entryOf(line, words, [{ account: account.id, ...valued.value.line }, ...others]))
}

/** The entry of a bank line with these postings, the bank's own first. */
export function entryOf(
  line: LineToCode,
  { memo = line.text, payee }: EntryWords,
  postings: readonly Posting[],
  journal: JournalName = line.amount > 0n ? 'receipts' : 'disbursements',
): UnnumberedEntry {
  return {
    date: line.date,
    memo,
    ...(payee === undefined ? {} : { payee }),
    ...(line.cheque === undefined ? {} : { ref: line.cheque }),
    journal,
    because: { kind: 'statement', id: line.id },
    postings,
  }
}

/** An amount in the book's currency, and in its own where that is another. */
export type Valued = { readonly amount: Cents; readonly foreign?: Foreign }

/**
 * A line and its shares in the book's currency. In another currency the running sums are converted, so that
 * the shares add up to the line. Refuses `rate-missing`.
 */
function valuedLine(
  books: CodingBooks,
  account: Account,
  line: LineToCode,
  shares: readonly Cents[],
): Result<{ readonly line: Valued; readonly shares: readonly Valued[] }> {
  const { currency = books.currency } = account
  if (currency === books.currency) {
    return ok({ line: { amount: line.amount }, shares: shares.map((amount) => ({ amount })) })
  }
  const typed = rateFor(books, currency, line.date)
  if (!typed.ok) return typed
  const valued: Valued[] = []
  let [sum, booked] = [0n, 0n]
  for (const amount of shares) {
    sum += amount
    const next = converted(sum, typed.value)
    valued.push({ amount: next - booked, foreign: { currency, amount } })
    booked = next
  }
  const foreign = { currency, amount: line.amount, rate: typed.value }
  return ok({ line: { amount: converted(line.amount, typed.value), foreign }, shares: valued })
}

/**
 * The posting of a bank line on its own account, for what is left of it; in another currency at the typed
 * rate, or the one in force. Refuses `account-unknown` and `rate-missing`.
 */
export function bankPosting(books: CodingBooks, line: LineToCode): Result<Posting> {
  const account = findAccount(books.chart, line.account)
  if (account === undefined) return refuse('account-unknown', { account: line.account }, 'account')
  const valued = valuedLine(books, account, line, [])
  return valued.ok ? ok({ account: account.id, ...valued.value.line }) : valued
}

/** What an amount in the book's currency is in another, at a rate; rounded half up to the cent. */
export function inForeign(amount: Cents, rateText: string): Cents {
  const { numerator, denominator } = rate(rateText)
  return divideRounded(amount * denominator, numerator, 'half-up')
}

function sharePostings(
  books: CodingBooks,
  line: LineToCode,
  share: RuleShare,
  { amount, foreign }: Valued,
  { party }: EntryWords,
): Result<readonly Posting[]> {
  const account = findAccount(books.chart, share.account)
  if (account === undefined) return refuse('account-unknown', { account: share.account }, 'share')
  const taxed = taxParts(books, line, share, amount, account)
  if (!taxed.ok) return taxed
  const taxes = taxed.value
  const cost = taxes.reduce((left, part) => left + part.amount, -amount)
  const isOwn = foreign !== undefined && account.currency === foreign.currency
  const own: Posting = {
    account: account.id,
    amount: cost,
    ...(share.memo === undefined ? {} : { memo: share.memo }),
    ...(party === undefined ? {} : { party }),
    ...(share.dims === undefined ? {} : { dims: share.dims }),
    ...(isOwn ? { foreign: { currency: foreign.currency, amount: -foreign.amount } } : {}),
  }
  const apart = taxes.map(
    (part): Posting => ({ account: part.account, amount: -part.amount, tags: part.tags }),
  )
  return ok([...(cost === 0n ? [] : [own]), ...apart])
}

type TaxPosting = { readonly account: string; readonly tags: readonly string[]; readonly amount: Cents }

/** The taxes of a share with the accounts that they go to. Refuses `tax-account-missing`. */
function taxParts(
  { chart, tax }: CodingBooks,
  line: LineToCode,
  share: RuleShare,
  amount: Cents,
  account: Account,
): Result<readonly TaxPosting[]> {
  if (share.tax === undefined) return ok([])
  const side = account.type === 'revenue' ? 'collected' : 'paid'
  const parts = tax(share.tax, amount, line.date, side, account)
  if (!parts.ok) return parts
  const found: TaxPosting[] = []
  for (const part of parts.value) {
    const own = accountWithRole(chart, part.role)
    if (own === undefined) {
      const names = { role: part.role, tax: share.tax, amount: formatCents(part.amount) }
      return refuse('tax-account-missing', names, 'tax')
    }
    const recovered = recoverable(part, account)
    const tags = [own.tag ?? part.tag, ...(part.kind === undefined ? [] : [part.kind])]
    if (recovered !== 0n) found.push({ account: own.id, tags, amount: recovered })
  }
  return ok(found)
}

/**
 * What of a tax is claimed back: as the law said, else all but half of that on meals and the like; the odd
 * cent is never claimed.
 */
function recoverable({ amount, role, recovered }: LineTaxPart, { taxDefault }: Account): Cents {
  if (recovered !== undefined) return recovered
  const isHalf = taxDefault === 'ITC_50' && (role === 'tax.gst.itc' || role === 'tax.qst.itr')
  return isHalf ? divideRounded(amount, 2n, 'down') : amount
}
