import type { Fact } from '../daybook/fact.ts'
import type { Party, Settlement, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse, refused } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { planEntry } from '../ledger/plan-entry.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import { controlAccount } from '../sales/document-entry.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { isNamed, named, oldestFirst, openOf, type PaidItem, type Share } from './allocate.ts'
import type { ListedItem } from './open-list.ts'

/** What is applied to what: a credit of a party to its documents, the oldest first when none is named. */
export type ApplyWish = {
  readonly side: 'customer' | 'supplier'
  readonly party: Party
  readonly date: CivilDate
  readonly credit: string
  readonly shares?: readonly Share[]
  readonly amount?: Cents
}

/** What was applied: the facts, and how much. */
export type PlannedApplication = {
  readonly facts: readonly Fact[]
  readonly settlement: Settlement
  readonly amount: Cents
}

/**
 * Applies what a party has to its credit (a credit note, an over-payment, an entry by hand) to its documents.
 * Nothing is posted: both stand on the same control account, and are only tied. Refuses `item-unknown`,
 * `item-settled`, `payment-over-open`, `currencies-differ`, `apply-nothing`, `period-locked`.
 */
export function planApply(
  books: TradeBooks,
  wish: ApplyWish,
  items: readonly ListedItem[],
): Result<PlannedApplication> {
  const { party, date, side } = wish
  const sign = side === 'customer' ? 1n : -1n
  const own = items.filter((item) => item.party === party.id)
  const credit = own.find((item) => isNamed(item, wish.credit) && -sign * item.amount > 0n)
  if (credit === undefined) return refuse('item-unknown', { item: wish.credit, party: party.name }, 'credit')
  const free = -sign * credit.open > 0n ? openOf(credit) : 0n
  if (free === 0n) return refuse('item-settled', { item: credit.number, party: party.name }, 'credit')
  const most = wish.amount ?? free
  if (most > free || most <= 0n) {
    const names = { item: credit.number, payment: formatCents(most), stands: formatCents(free) }
    return refuse('payment-over-open', names, 'amount')
  }
  const others = own.filter(
    ({ control, currency }) => control === credit.control && currency === credit.currency,
  )
  const allotted = allottedTo(wish, others, most, sign)
  if (!allotted.ok) return allotted
  const locked = lockRefusals(books.head, date, `${credit.number}`)
  if (locked.length > 0) return refused(locked)
  const number = (books.series.get('allocation') ?? 0) + 1
  const allocations = allotted.value.map(({ item, amount, foreign }) => ({
    control: item.control,
    debit: sign > 0n ? item.key : credit.key,
    credit: sign > 0n ? credit.key : item.key,
    amount,
    ...(foreign === undefined ? {} : { foreign: { amount: foreign } }),
  }))
  const amount = sumOf(allotted.value.map((each) => each.foreign ?? each.amount))
  const settlement: Settlement = {
    id: `allocation/${number}`,
    kind: 'allocation',
    party: party.id,
    date,
    amount,
    allocations,
  }
  return ok({
    facts: [{ kind: 'settlement.made', v: 1, settlement, series: number }],
    settlement,
    amount,
  })
}

function allottedTo(
  { shares, party }: Pick<ApplyWish, 'shares' | 'party'>,
  items: readonly ListedItem[],
  most: Cents,
  sign: 1n | -1n,
) {
  if (shares === undefined) {
    const { paid } = oldestFirst(items, most, sign)
    return paid.length === 0 ? refuse('apply-nothing', { party: party.name }, 'to') : ok(paid)
  }
  const found = named(items, shares, sign, party.name)
  if (!found.ok) return found
  const sum = sumOf(found.value.map((each) => each.foreign ?? each.amount))
  if (sum <= most) return found
  if (shares.every(({ amount }) => amount === undefined)) {
    const keys = new Set(found.value.map(({ item }) => item.key))
    return ok(
      oldestFirst(
        items.filter(({ key }) => keys.has(key)),
        most,
        sign,
      ).paid,
    )
  }
  const names = { total: formatCents(sum), payment: formatCents(most) }
  return refuse('shares-over-amount', names, 'to')
}

/**
 * What uses a customer’s deposit: the deposit, its entry, how much of it was used before (taxes included),
 * and how much is used now: for invoices, or paid back from an account.
 */
export type DepositUse = {
  readonly party: Party
  readonly deposit: TradeDocument
  readonly entry: Entry
  readonly usedBefore: Cents
  readonly date: CivilDate
  readonly amount?: Cents
  readonly shares?: readonly Share[]
  readonly refundFrom?: Account
  readonly reference?: string
}

/**
 * Uses a customer’s deposit for its invoices, or pays it back. The price and the taxes that the deposit had
 * borne are taken back in proportion, so that the invoice alone bears them; over several uses they come out
 * even to the cent. Refuses what `planApply` refuses, `account-role-missing`, and what `planEntry` refuses.
 *
 *   2150 Deposits Dr 100.00 (birch)   2300 HST Dr 13.00 gst.collected     1100 Receivable Cr 113.00 (birch)
 */
export function planUseDeposit(
  books: TradeBooks,
  use: DepositUse,
  items: readonly ListedItem[],
  after: number = 0,
): Result<PlannedApplication> {
  const { party, deposit, usedBefore, date, shares, refundFrom, reference } = use
  const free = deposit.amount - usedBefore
  if (free <= 0n) return refuse('item-settled', { item: deposit.number, party: party.name }, 'credit')
  const most = use.amount ?? free
  if (most > free || most <= 0n) {
    const names = { item: deposit.number, payment: formatCents(most), stands: formatCents(free) }
    return refuse('payment-over-open', names, 'amount')
  }
  const control = controlAccount(books.chart, 'invoice', deposit.currency)
  if (!control.ok) return control
  const own = items.filter((item) => item.party === party.id && item.control === control.value.id)
  const to =
    refundFrom === undefined
      ? allottedTo({ party, ...(shares === undefined ? {} : { shares }) }, own, most, 1n)
      : ok([])
  if (!to.ok) return to
  const amount = refundFrom === undefined ? sumOf(to.value.map((each) => each.amount)) : most
  const number = books.head.entries + 1 + after
  const kind = refundFrom === undefined ? 'allocation' : 'refund'
  const id = `${kind}/J${number}`
  const taken = takenBack(use, amount)
  const posted = planEntry(
    books,
    {
      date,
      memo: `${books.language === 'fr' ? 'Acompte' : 'Deposit'} ${deposit.number}`,
      payee: party.name,
      ...(reference === undefined ? {} : { ref: reference }),
      journal: refundFrom === undefined ? 'sales' : 'disbursements',
      because: { kind: refundFrom === undefined ? 'receipt' : 'payment', id },
      postings: withCodes(books.chart, [
        ...taken,
        refundFrom === undefined
          ? { account: control.value.id, amount: -amount, party: party.id }
          : { account: refundFrom.id, amount: -amount },
      ]),
    },
    after,
  )
  if (!posted.ok) return posted
  const settlement = settlementOf(use, { id, kind, amount, entry: number, to: to.value, taken })
  return ok({ facts: [posted.value, { kind: 'settlement.made', v: 1, settlement }], settlement, amount })
}

/** The settlement of a use: what it pays on receivables, and what it takes off the deposit. */
function settlementOf(
  { party, deposit, date, refundFrom, reference }: DepositUse,
  {
    to,
    taken,
    ...own
  }: Pick<Settlement, 'id' | 'kind' | 'amount'> & {
    readonly entry: number
    readonly to: readonly PaidItem[]
    readonly taken: readonly Posting[]
  },
): Settlement {
  const price = sumOf(taken.map((each) => (each.account === deposit.control ? each.amount : 0n)))
  return {
    ...own,
    party: party.id,
    date,
    ...(refundFrom === undefined ? {} : { account: refundFrom.id }),
    ...(reference === undefined ? {} : { reference }),
    allocations: [
      ...to.map(({ item, amount }) => ({
        control: item.control,
        debit: item.key,
        credit: own.id,
        amount,
      })),
      { control: deposit.control ?? '', debit: own.id, credit: deposit.id, amount: price },
    ],
  }
}

/** What the deposit had posted besides the money, as far as it is used now, the other way about. */
function takenBack({ deposit, entry, usedBefore }: DepositUse, amount: Cents): readonly Posting[] {
  return entry.postings.slice(1).flatMap((posting): readonly Posting[] => {
    const through = (used: Cents) => divideRounded(-posting.amount * used, deposit.amount, 'half-up')
    const part = through(usedBefore + amount) - through(usedBefore)
    return part === 0n ? [] : [{ ...posting, amount: part }]
  })
}
