import type { DocumentKind, TradeDocument } from '../daybook/trade-facts.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart } from '../ledger/chart.ts'
import type { JournalName, Posting } from '../ledger/entry.ts'
import { converted } from '../ledger/exchange-rates.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import { type DocumentWish, sideOf, type TradeBooks } from './document-wish.ts'
import type { TaxedLine } from './line-taxes.ts'

/** The side on which documents of a kind stand on their control account: debit 1, credit -1. */
export function controlSign(kind: DocumentKind): 1n | -1n {
  return kind === 'invoice' || kind === 'vendor-credit' ? 1n : -1n
}

/**
 * The control account of a kind in a currency: receivable, payable or customer deposits; the one that is kept
 * in that currency where there is one. Refuses `account-role-missing`.
 */
export function controlAccount(
  chart: Chart,
  kind: DocumentKind,
  currency: string | undefined,
): Result<Account> {
  const role =
    kind === 'deposit' ? 'customer.deposits' : sideOf(kind) === 'sale' ? 'ar.control' : 'ap.control'
  const own = currency === undefined ? undefined : accountWithRole(chart, `${role}.${currency.toLowerCase()}`)
  const account = own ?? accountWithRole(chart, role)
  if (account !== undefined) return ok(account)
  return refuse('account-role-missing', { role, what: roleWords[role] ?? role }, 'account')
}

const roleWords: Readonly<Record<string, string>> = {
  'ar.control': 'Accounts receivable',
  'ap.control': 'Accounts payable',
  'customer.deposits': 'Customer deposits',
}

/**
 * The entry of a document, without a number. The control account bears the total for the party, each line its
 * own account with the tax that is part of its cost, and each tax the account of its role with its tags. A
 * customer’s deposit is the other way about: the money came, the price is owed back on the deposits account.
 * In another currency every amount is converted by running sums, so that the entry balances.
 *
 * Refuses `account-role-missing` for a control account, `tax-account-missing` for a tax.
 *
 *   Invoice   1100 Receivable Dr 1,130.00 (birch)   4010 Services Cr 1,000.00   2300 HST Cr 130.00
 *   Bill      6210 Meals Dr 106.50   2310 ITC Dr 6.50   2000 Payable Cr 113.00 (cafe)
 */
export function documentEntry(
  books: TradeBooks,
  wish: DocumentWish,
  lines: readonly TaxedLine[],
  voucher: Omit<TradeDocument, 'entry'>,
): Result<UnnumberedEntry> {
  const { kind, party, date } = wish
  const control = controlAccount(books.chart, kind, voucher.currency)
  const taxes = taxPostings(books, kind, lines)
  if (!control.ok) return control
  if (!taxes.ok) return taxes
  const own = lines.flatMap((line) => linePosting(kind, line, voucher))
  const raw =
    kind === 'deposit'
      ? [...depositPostings(wish, voucher, control.value, lines), ...taxes.value]
      : [
          {
            account: control.value.id,
            amount: controlSign(kind) * voucher.amount,
            party: party.id,
          },
          ...own,
          ...taxes.value,
        ]
  const memo = voucher.note ?? lines[0]?.line.text ?? `${kindWords[kind][books.language]} ${voucher.number}`
  return ok({
    date,
    memo: memo.slice(0, 500),
    payee: party.name,
    ref: voucher.number,
    journal: journals[kind],
    because: { kind: sideOf(kind) === 'sale' ? 'invoice' : 'bill', id: voucher.id },
    postings: withCodes(books.chart, inBooks(raw, voucher)),
  })
}

/** What a document is called in an entry that has no words of its own, in the language of the books. */
const kindWords: Readonly<Record<DocumentKind, Label>> = {
  invoice: { en: 'Invoice', fr: 'Facture' },
  estimate: { en: 'Estimate', fr: 'Soumission' },
  credit: { en: 'Credit note', fr: 'Note de crédit' },
  deposit: { en: 'Deposit', fr: 'Acompte' },
  bill: { en: 'Bill', fr: 'Facture reçue' },
  'vendor-credit': { en: 'Vendor credit', fr: 'Note de crédit reçue' },
}

const journals: Readonly<Record<DocumentKind, JournalName>> = {
  invoice: 'sales',
  estimate: 'sales',
  credit: 'sales',
  deposit: 'receipts',
  bill: 'purchases',
  'vendor-credit': 'purchases',
}

/** What a line puts on its own account: its price, with all tax that is part of the cost of a purchase. */
function linePosting(
  kind: DocumentKind,
  { line, supply, account }: TaxedLine,
  voucher: Pick<TradeDocument, 'party'>,
): readonly Posting[] {
  const kept = line.taxes.reduce(
    (sum, { amount, recovered }) => sum + (recovered === undefined ? 0n : amount - recovered.amount),
    0n,
  )
  const amount = -controlSign(kind) * (line.amount + kept)
  const tags = account.tag === undefined ? supply.tags : [...new Set([account.tag, ...supply.tags])]
  if (amount === 0n) return []
  return [
    {
      account: line.account,
      amount,
      ...(line.text === undefined ? {} : { memo: line.text }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(line.dims === undefined ? {} : { dims: line.dims }),
      party: voucher.party,
    },
  ]
}

/** The taxes, each account and tag once. Refuses `tax-account-missing`. */
function taxPostings(
  books: TradeBooks,
  kind: DocumentKind,
  lines: readonly TaxedLine[],
): Result<readonly Posting[]> {
  const sums = new Map<string, { role: string; tags: readonly string[]; tax: string; amount: Cents }>()
  for (const { line, supply } of lines) {
    for (const [index, { role, tags, tax }] of supply.taxes.entries()) {
      const own = line.taxes[index]
      const amount = own?.recovered?.amount ?? own?.amount ?? 0n
      if (role === undefined || amount === 0n) continue
      const key = `${role} ${tags.join(' ')}`
      const sum = sums.get(key) ?? { role, tags, tax, amount: 0n }
      sums.set(key, { ...sum, amount: sum.amount + amount })
    }
  }
  const sign = kind === 'deposit' ? -1n : -controlSign(kind)
  return all(
    [...sums.values()].flatMap(({ role, tags, tax, amount }): readonly Result<Posting>[] => {
      if (amount === 0n) return []
      const account = accountWithRole(books.chart, role)
      if (account === undefined) {
        return [refuse('tax-account-missing', { role, tax, amount: String(amount) }, 'tax')]
      }
      return [ok({ account: account.id, amount: sign * amount, tags })]
    }),
  )
}

/** A customer’s deposit: the money on its account, the price on that of deposits, in the party’s name. */
function depositPostings(
  wish: DocumentWish,
  voucher: Pick<TradeDocument, 'amount' | 'party'>,
  control: Account,
  lines: readonly TaxedLine[],
): readonly Posting[] {
  const price = lines.reduce((sum, { line }) => sum + line.amount, 0n)
  return [
    { account: wish.account ?? '', amount: voucher.amount },
    { account: control.id, amount: -price, party: voucher.party },
  ]
}

/** Postings in the book’s currency; those of a document in another one carry both amounts. */
function inBooks(
  postings: readonly Posting[],
  { currency, rate }: Pick<TradeDocument, 'currency' | 'rate'>,
): readonly Posting[] {
  if (currency === undefined || rate === undefined) return postings
  let [sum, booked] = [0n, 0n]
  return postings.map((posting, index) => {
    const foreign = { currency, amount: posting.amount, rate }
    if (index === 0) {
      const amount = converted(posting.amount, rate)
      return { ...posting, amount, foreign }
    }
    sum += posting.amount
    const next = converted(sum, rate)
    const amount = next - booked
    booked = next
    return { ...posting, amount, foreign: { currency, amount: posting.amount } }
  })
}
