import type {
  DocumentKind,
  DocumentLine,
  Holdback,
  Party,
  RecurringLine,
  TradeTerms,
} from '../daybook/trade-facts.ts'
import { type Cents, divideRounded, isInRange, rate } from '../kit/cents.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import { all, ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart, findAccount } from '../ledger/chart.ts'
import type { BooksToPost } from '../ledger/plan-entry.ts'
import { heldBack, holdbackAccount } from './hold-back.ts'
import type { DecidedLine } from './line-taxes.ts'
import type { TradeTaxes } from './tax-decision.ts'

/**
 * The books as sales and purchases see them. `rate` is a rate of exchange that somebody typed for this act,
 * `series` how far the numbers of each kind have got, `isTaken` whether a document of this id is there
 * already.
 */
export type TradeBooks = BooksToPost & {
  readonly taxes: TradeTaxes
  readonly rate?: string
  readonly series: ReadonlyMap<string, number>
  isTaken(id: string): boolean
}

/**
 * A line as it is wished for: an amount, or a quantity and a price (decimal text, up to six decimals). The
 * account is the party’s usual one, or the one for services sold or purchases, when left out. With `isHeld`
 * it stands on the account of holdbacks, and bears the taxes of its own.
 */
export type LineWish = Omit<RecurringLine, 'account'> & {
  readonly account?: string
  readonly isHeld?: true
}

/**
 * A document as it is wished for. `number` is given where the books do not count by themselves (a supplier’s
 * number, invoices taken over). With `isIncluded` the amounts hold their taxes; `typedTaxes` are amounts as
 * the paper shows them, by the name of the tax; `place` is where it is supplied when not where the party is;
 * `holdback` takes a share of all lines off what is owed now, with its taxes.
 */
export type DocumentWish = {
  readonly kind: DocumentKind
  readonly party: Party
  readonly date: CivilDate
  readonly lines: readonly LineWish[]
  readonly number?: string
  readonly due?: CivilDate
  readonly terms?: TradeTerms
  readonly currency?: string
  readonly place?: string
  /** The day whose taxes it bears, when not its own: a credit bears those of its invoice. */
  readonly taxedOn?: CivilDate
  readonly isIncluded?: boolean
  readonly typedTaxes?: ReadonlyMap<string, Cents>
  readonly reference?: string
  readonly note?: string
  readonly from?: string
  readonly holdback?: Holdback
  /** The account (id) that the money of a customer’s deposit goes to. */
  readonly account?: string
}

/** The most lines of one document: more than one entry can hold is of no use. */
export const mostDocumentLines = 300

/** On which side of trade a kind of document is. */
export function sideOf(kind: DocumentKind): 'sale' | 'purchase' {
  return kind === 'bill' || kind === 'vendor-credit' ? 'purchase' : 'sale'
}

/** The currency of a document: its own, else the party’s, else none but the book’s. */
export function currencyOf(books: TradeBooks, wish: DocumentWish): string {
  return wish.currency ?? wish.party.currency ?? books.currency
}

/** The terms of a document: its own, or those of the party. */
export function termsOf(wish: DocumentWish): TradeTerms | undefined {
  return wish.terms ?? wish.party.terms
}

/** The day on which a document is due: the one given, or by its terms; its own day without any. */
export function dueOf(wish: DocumentWish): CivilDate {
  return wish.due ?? addDays(wish.date, termsOf(wish)?.days ?? 0)
}

/**
 * The lines of a document with their accounts found and their taxes decided. Refuses `document-empty`,
 * `document-too-long`, `account-unknown`, `account-role-missing`, `line-amount-missing`, `amount-too-large`,
 * `holdback-foreign`, `holdback-tax`, and what the law refuses, each with its line.
 */
export function decidedLines(books: TradeBooks, wish: DocumentWish): Result<readonly DecidedLine[]> {
  const count = wish.lines.length
  if (count === 0) return refuse('document-empty', {}, 'lines')
  if (count > mostDocumentLines) {
    return refuse('document-too-long', { count: String(count), most: String(mostDocumentLines) }, 'lines')
  }
  const decided = all(wish.lines.map((line, index) => decidedLine(books, wish, line, `lines.${index}`)))
  if (!decided.ok || wish.holdback === undefined) return decided
  const currency = currencyOf(books, wish)
  if (currency !== books.currency)
    return refuse('holdback-foreign', { currency, own: books.currency }, 'holdback')
  const held = holdbackAccount(books.chart, sideOf(wish.kind))
  if (!held.ok) return held
  const taken = heldBack(decided.value, wish.holdback, { account: held.value, language: wish.party.language })
  return taken.ok ? ok([...decided.value, ...taken.value]) : taken
}

function decidedLine(books: TradeBooks, wish: DocumentWish, line: LineWish, at: string): Result<DecidedLine> {
  const account = lineAccount(books.chart, wish, line, at)
  const amount = lineAmount(line, at)
  if (!account.ok || !amount.ok) {
    const refusals: Refusal[] = []
    if (!account.ok) refusals.push(...account.refusals)
    if (!amount.ok) refusals.push(...amount.refusals)
    return refused(refusals)
  }
  const { party, place } = wish
  const supply = books.taxes.decide({
    side: sideOf(wish.kind),
    date: wish.taxedOn ?? wish.date,
    party,
    account: account.value,
    ...(place === undefined ? {} : { place }),
    ...(line.tax === undefined ? {} : { code: line.tax }),
    hasRole: (role) => accountWithRole(books.chart, role) !== undefined,
  })
  if (!supply.ok) return refused(supply.refusals.map((each) => ({ ...each, at: each.at ?? at })))
  const stands = line.isHeld === true ? holdbackAccount(books.chart, sideOf(wish.kind)) : account
  if (!stands.ok) return stands
  return ok({
    account: stands.value,
    amount: amount.value,
    supply: supply.value,
    isIncluded: supply.value.isIncluded ?? wish.isIncluded ?? false,
    words: wordsOf(line),
    ...(line.isHeld === true ? { heldFor: account.value.id } : {}),
  })
}

function lineAccount(chart: Chart, wish: DocumentWish, line: LineWish, at: string): Result<Account> {
  const named = line.account ?? wish.party.account
  const role = sideOf(wish.kind) === 'sale' ? 'sales.services' : 'purchases'
  const account = named === undefined ? accountWithRole(chart, role) : findAccount(chart, named)
  if (account !== undefined) return ok(account)
  return named === undefined
    ? refuse('account-role-missing', { role, what: line.text ?? wish.party.name }, at)
    : refuse('account-unknown', { account: named }, at)
}

/** The amount of a line: as given, or quantity times price, rounded half up to the cent. */
function lineAmount({ amount, quantity, price }: LineWish, at: string): Result<Cents> {
  const worth = amount ?? (price === undefined ? undefined : times(quantity ?? '1', price))
  if (worth === undefined) return refuse('line-amount-missing', {}, at)
  return isInRange(worth) ? ok(worth) : refuse('amount-too-large', { amount: String(worth) }, at)
}

function times(quantity: string, price: string): Cents {
  const [many, each] = [rate(quantity), rate(price)]
  return divideRounded(many.numerator * each.numerator * 100n, many.denominator * each.denominator, 'half-up')
}

function wordsOf({
  text,
  quantity,
  price,
  dims,
}: LineWish): Pick<DocumentLine, 'text' | 'quantity' | 'price' | 'dims'> {
  return {
    ...(text === undefined ? {} : { text }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(price === undefined ? {} : { price }),
    ...(dims === undefined || Object.keys(dims).length === 0 ? {} : { dims }),
  }
}

/** The refusals of a party that cannot have a document: closed, or on the other side of trade only. */
export function partyRefusals({ party, kind, date }: DocumentWish): readonly Refusal[] {
  const isWrong = sideOf(kind) === 'sale' ? party.kind === 'supplier' : party.kind === 'customer'
  const refusals: Refusal[] = []
  if (isWrong) {
    const [what, whatFr] =
      sideOf(kind) === 'sale' ? ['a customer', 'un client'] : ['a supplier', 'un fournisseur']
    refusals.push(refusal('party-kind', { party: party.name, what, whatFr }, 'party'))
  }
  if (party.closedOn !== undefined && date >= party.closedOn) {
    refusals.push(refusal('party-closed', { party: party.name, since: party.closedOn }, 'party'))
  }
  return refusals
}
