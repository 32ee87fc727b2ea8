import type { Fact } from '../daybook/fact.ts'
import type { Party, Settlement } from '../daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refuse, refused } from '../kit/result.ts'
import { type Account, accountWithRole } from '../ledger/chart.ts'
import type { JournalName, Posting } from '../ledger/entry.ts'
import { converted, rateFor } from '../ledger/exchange-rates.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import { controlAccount } from '../sales/document-entry.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { allocationsOf, named, oldestFirst, type PaidItem, type Share } from './allocate.ts'
import type { ListedItem } from './open-list.ts'

/**
 * Money that comes or goes for documents of one party. `side` is whose list it is, `money` in or out: in from
 * a customer is a receipt, out to a supplier a payment, the other two are refunds. `amount` is in the
 * documents’ currency; `shares` name what is paid, the oldest first when left out; `discount` is what was
 * taken off for paying early, on an account. `isAdvance` lets a payment stay as a credit with a supplier.
 */
export type SettlementWish = {
  readonly side: 'customer' | 'supplier'
  readonly money: 'in' | 'out'
  readonly party: Party
  readonly date: CivilDate
  readonly amount: Cents
  readonly account: Account
  readonly currency?: string
  readonly shares?: readonly Share[]
  readonly discount?: { readonly account: Account; readonly amount: Cents }
  readonly means?: string
  readonly reference?: string
  readonly memo?: string
  readonly isAdvance?: boolean
}

/** A settlement that was planned: its facts, the entry first, what it paid, and what is left on account. */
export type PlannedSettlement = {
  readonly facts: readonly Fact[]
  readonly settlement: Settlement
  readonly paid: readonly PaidItem[]
  readonly left: Cents
}

/** The kind of settlement that a wish is. */
export function kindOf({ side, money }: SettlementWish): 'receipt' | 'payment' | 'refund' {
  if (side === 'customer') return money === 'in' ? 'receipt' : 'refund'
  return money === 'out' ? 'payment' : 'refund'
}

/**
 * Takes a receipt, makes a payment or a refund: the money on its account, what it settles on the control
 * account of the party, a discount on its own, and in another currency the gain or loss since the documents
 * were issued. `items` are the party’s items as they stand now.
 *
 * What a customer pays beyond its invoices stays as a credit; a payment or refund beyond what is open is
 * refused unless it is an advance. Refuses `settlement-amount`, `shares-over-amount`, `payment-over-open`,
 * `item-unknown`, `item-settled`, `settlement-account-unfit`, `rate-missing`, `account-role-missing`, and
 * what `planEntry` refuses.
 *
 *   1040 Undeposited Dr 1,000.00     1100 Receivable Cr 1,000.00 (birch)
 */
export function planSettlement(
  books: TradeBooks,
  wish: SettlementWish,
  items: readonly ListedItem[],
  after: number = 0,
): Result<PlannedSettlement> {
  const { party, date, amount } = wish
  const early = wishRefusals(wish)
  if (early.length > 0) return refused(early)
  const currency = foreignOf(books, wish)
  const control = controlAccount(books.chart, wish.side === 'customer' ? 'invoice' : 'bill', currency)
  if (!control.ok) return control
  const own = items.filter(
    (item) => item.control === control.value.id && item.currency === currency && item.party === party.id,
  )
  const allotted = allottedTo(wish, own)
  if (!allotted.ok) return allotted
  const { paid, left } = allotted.value
  const number = books.head.entries + 1 + after
  const kind = kindOf(wish)
  const id = `${kind}/${number}`
  const postings = settlementPostings(books, wish, allotted.value, control.value, currency)
  if (!postings.ok) return postings
  const { reference, means, discount } = wish
  const posted = planEntry(
    books,
    {
      date,
      memo: wish.memo ?? memoOf(books, wish, paid),
      payee: party.name,
      ...(reference === undefined ? {} : { ref: reference }),
      journal: journalOf(wish),
      because: { kind: wish.money === 'in' ? 'receipt' : 'payment', id },
      postings: withCodes(books.chart, postings.value),
    },
    after,
  )
  if (!posted.ok) return posted
  const settlement: Settlement = {
    id,
    kind,
    party: party.id,
    date,
    amount,
    entry: number,
    account: wish.account.id,
    ...(means === undefined ? {} : { means }),
    ...(reference === undefined ? {} : { reference }),
    ...(discount === undefined ? {} : { discount: { amount: discount.amount } }),
    allocations: allocationsOf(paid, id, signOf(wish)),
  }
  return ok({ facts: [posted.value, { kind: 'settlement.made', v: 1, settlement }], settlement, paid, left })
}

/** The side on which the items stand that the money settles. */
function signOf({ money }: SettlementWish): 1n | -1n {
  return money === 'in' ? 1n : -1n
}

function journalOf({ money }: SettlementWish): JournalName {
  return money === 'in' ? 'receipts' : 'disbursements'
}

function wishRefusals({ amount, discount, account, party, date }: SettlementWish): readonly Refusal[] {
  const refusals: Refusal[] = []
  const refusing = (result: Result<never>) => {
    if (!result.ok) refusals.push(...result.refusals)
  }
  if (amount <= 0n || (discount !== undefined && discount.amount <= 0n))
    refusing(refuse('settlement-amount', { amount: formatCents(amount) }, 'amount'))
  const isMoney = account.type === 'asset' || account.type === 'liability' || account.type === 'equity'
  if (!isMoney || account.control === true)
    refusing(refuse('settlement-account-unfit', { account: account.code }, 'account'))
  if (party.closedOn !== undefined && date > party.closedOn)
    refusing(refuse('party-closed', { party: party.name, since: party.closedOn }, 'party'))
  return refusals
}

/** The foreign currency of a settlement: what was said, or what the account is kept in. */
function foreignOf(books: TradeBooks, { currency, account, party }: SettlementWish): string | undefined {
  const found = currency ?? account.currency ?? party.currency ?? books.currency
  return found === books.currency ? undefined : found
}

type Allotted = { readonly paid: readonly PaidItem[]; readonly left: Cents }

function allottedTo(wish: SettlementWish, items: readonly ListedItem[]): Result<Allotted> {
  const { party, shares, amount, discount } = wish
  const whole = amount + (discount?.amount ?? 0n)
  const sign = signOf(wish)
  let allotted: Allotted
  if (shares === undefined) allotted = oldestFirst(items, whole, sign)
  else {
    // Named without amounts: the oldest of the named first, as far as the money goes.
    const isFree = shares.every((share) => share.amount === undefined)
    const found = named(items, shares, sign, party.name)
    if (!found.ok) return found
    const keys = new Set(found.value.map(({ item }) => item.key))
    const own = items.filter(({ key }) => keys.has(key))
    const sum = sumOf(found.value.map((each) => each.foreign ?? each.amount))
    if (!isFree && sum > whole) {
      const names = { total: formatCents(sum), payment: formatCents(whole) }
      return refuse('shares-over-amount', names, 'shares')
    }
    allotted = isFree ? oldestFirst(own, whole, sign) : { paid: found.value, left: whole - sum }
  }
  const stays = wish.side === 'customer' && wish.money === 'in' && discount === undefined
  if (allotted.left > 0n && !stays && wish.isAdvance !== true) {
    const names = {
      item: party.name,
      payment: formatCents(whole),
      stands: formatCents(whole - allotted.left),
    }
    return refuse('payment-over-open', names, 'amount')
  }
  return ok(allotted)
}

/** The money, the control account, the discount, and what the exchange made of it. */
function settlementPostings(
  books: TradeBooks,
  wish: SettlementWish,
  { paid, left }: Allotted,
  control: Account,
  currency: string | undefined,
): Result<readonly Posting[]> {
  const { party, amount, discount, account } = wish
  const sign = signOf(wish)
  const onControl = (cents: Cents) => -sign * cents
  if (currency === undefined) {
    const whole = amount + (discount?.amount ?? 0n)
    return ok([
      { account: account.id, amount: sign * amount },
      ...discountPosting(wish, sign),
      { account: control.id, amount: onControl(whole), party: party.id },
    ])
  }
  const rated = rateFor(books, currency, wish.date)
  if (!rated.ok) return rated
  const rate = rated.value
  const whole = amount + (discount?.amount ?? 0n)
  const carried = sumOf(paid.map((each) => each.amount)) + converted(left, rate)
  const money = converted(amount, rate)
  const off = discount === undefined ? 0n : converted(discount.amount, rate)
  const gain = carried - money - off
  const exchange = accountWithRole(books.chart, 'fx.realized')
  if (gain !== 0n && exchange === undefined) {
    return refuse('account-role-missing', { role: 'fx.realized', what: 'Foreign exchange gain or loss' })
  }
  const isOwn = account.currency === currency
  return ok([
    {
      account: account.id,
      amount: sign * money,
      ...(isOwn ? { foreign: { currency, amount: sign * amount, rate } } : {}),
    },
    ...(discount === undefined ? [] : [{ account: discount.account.id, amount: sign * off }]),
    {
      account: control.id,
      amount: onControl(carried),
      party: party.id,
      foreign: { currency, amount: onControl(whole) },
    },
    ...(gain === 0n || exchange === undefined ? [] : [{ account: exchange.id, amount: sign * gain }]),
  ])
}

function discountPosting({ discount }: SettlementWish, sign: 1n | -1n): readonly Posting[] {
  return discount === undefined ? [] : [{ account: discount.account.id, amount: sign * discount.amount }]
}

function memoOf(books: TradeBooks, wish: SettlementWish, paid: readonly PaidItem[]): string {
  const numbers = paid.slice(0, 5).map(({ item }) => item.number)
  const list = numbers.join(', ') + (paid.length > 5 ? ', …' : '')
  const words = memoWords[kindOf(wish)][books.language]
  return list === '' ? words : `${words} ${list}`
}

const memoWords = {
  receipt: { en: 'Receipt', fr: 'Encaissement' },
  payment: { en: 'Payment', fr: 'Paiement' },
  refund: { en: 'Refund', fr: 'Remboursement' },
} as const
