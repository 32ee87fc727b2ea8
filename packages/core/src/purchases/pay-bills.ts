import type { Fact } from '../daybook/fact.ts'
import type { Party, Settlement, TradeTerms } from '../daybook/trade-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refuse, refused } from '../kit/result.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { Entry } from '../ledger/entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import type { PaymentOrder } from '../payments/payment-order.ts'
import { planApply } from '../receivables/apply-credit.ts'
import { type ListedItem, listedItems, type TradeRecords } from '../receivables/open-list.ts'
import { type PlannedSettlement, planSettlement, type SettlementWish } from '../receivables/settle.ts'
import type { TradeBooks } from '../sales/document-wish.ts'
import { type PaymentPlan, paymentPlan } from './payment-plan.ts'

/**
 * How a run pays: on which day, what is due through which day, from which account, by which means; which
 * suppliers (by id; all when left out), which bills are held back (by key), and where discounts for paying
 * early go. Without an account for them
 * no discount is taken.
 */
export type RunWish = {
  readonly date: CivilDate
  readonly through: CivilDate
  readonly account: Account
  readonly means: 'cheque' | 'eft' | 'bank' | 'online'
  readonly only?: ReadonlySet<string>
  readonly held?: ReadonlySet<string>
  readonly discount?: Account
}

/** A run over due bills: the facts that apply credits, what is paid to whom, and the plan it followed. */
export type PlannedRun = {
  readonly credits: readonly Fact[]
  readonly payments: readonly PlannedSettlement[]
  readonly plan: PaymentPlan
}

/**
 * Pays the bills that are due through a day, a payment a supplier: its credits are applied first, discounts
 * are taken while they last, and what is left is paid. Each payment has an entry of its own; where cheques or
 * a file make the entries, `paymentOrders` and `settledBy` take the payments there.
 *
 * Refuses `payment-none` when nothing is due, and what `planApply` and `planSettlement` refuse.
 */
export function planPayBills(
  books: TradeBooks,
  records: TradeRecords,
  known: {
    readonly parties: ReadonlyMap<string, Party>
    readonly terms: ReadonlyMap<string, TradeTerms>
  },
  wish: RunWish,
): Result<PlannedRun> {
  const terms = wish.discount === undefined ? new Map<string, TradeTerms>() : known.terms
  const days = { on: wish.date, through: wish.through }
  const due = (items: readonly ListedItem[]) =>
    paymentPlan(
      items.filter(({ party, key }) => (wish.only?.has(party) ?? true) && wish.held?.has(key) !== true),
      known.parties,
      terms,
      days,
    )
  const before = listedItems(records, '9999-12-31')
  const plan = due(before)
  if (plan.suppliers.length === 0) {
    return refuse('payment-none', { why: 'nothing is due', whyFr: 'rien n’est dû' }, 'through')
  }
  const applied = appliedCredits(books, records, plan, wish.date)
  if (!applied.ok) return applied
  const items = listedItems(
    { ...records, settlements: [...records.settlements, ...applied.value.settlements] },
    '9999-12-31',
  )
  const payments = plannedPayments(books, due(items), items, wish)
  if (!payments.ok) return payments
  return ok({ credits: applied.value.facts, payments: payments.value, plan })
}

/** What suppliers have to their credit, applied to their oldest bills. */
function appliedCredits(
  books: TradeBooks,
  records: TradeRecords,
  plan: PaymentPlan,
  date: CivilDate,
): Result<{ readonly facts: readonly Fact[]; readonly settlements: readonly Settlement[] }> {
  const facts: Fact[] = []
  const settlements: Settlement[] = []
  const series = new Map(books.series)
  const running = { ...books, series }
  for (const { party, credits, credited } of plan.suppliers) {
    let left = credited
    for (const { key, open } of credits) {
      if (left === 0n) break
      const items = listedItems(
        { ...records, settlements: [...records.settlements, ...settlements] },
        '9999-12-31',
      )
      const amount = open < left ? open : left
      const planned = planApply(running, { side: 'supplier', party, date, credit: key, amount }, items)
      if (!planned.ok) return planned
      left -= planned.value.amount
      series.set('allocation', (series.get('allocation') ?? 0) + 1)
      facts.push(...planned.value.facts)
      settlements.push(planned.value.settlement)
    }
  }
  return ok({ facts, settlements })
}

function plannedPayments(
  books: TradeBooks,
  plan: PaymentPlan,
  items: readonly ListedItem[],
  wish: RunWish,
): Result<readonly PlannedSettlement[]> {
  const payments: PlannedSettlement[] = []
  const refusals: Refusal[] = []
  for (const { party, bills, pay } of plan.suppliers) {
    if (pay === 0n) continue
    const off = bills.reduce((sum, { discount }) => sum + discount, 0n)
    const settlement: SettlementWish = {
      side: 'supplier',
      money: 'out',
      party,
      date: wish.date,
      amount: pay,
      account: wish.account,
      means: wish.means,
      shares: bills.map(({ item, open }) => ({ key: item.key, amount: open })),
      ...(off === 0n || wish.discount === undefined
        ? {}
        : { discount: { account: wish.discount, amount: off } }),
    }
    const planned = planSettlement(books, settlement, items, payments.length)
    if (planned.ok) payments.push(planned.value)
    else refusals.push(...planned.refusals)
  }
  return refusals.length > 0 ? refused(refusals) : ok(payments)
}

/** Payments as orders, in their order: for cheques, or a file for the bank. */
export function paymentOrders(
  chart: Chart,
  payments: readonly PlannedSettlement[],
  parties: ReadonlyMap<string, Party>,
): readonly PaymentOrder[] {
  return payments.map((payment) => orderOf(chart, payment, parties))
}

/**
 * The settlements of payments under the entries that orders made: one a payment in the order of the payments,
 * or one for all of them, which each settlement then names.
 */
export function settledBy(payments: readonly PlannedSettlement[], facts: readonly Fact[]): readonly Fact[] {
  const entries = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const isOne = entries.length === 1 && payments.length > 1
  return payments.map(({ settlement }, index) => ({
    kind: 'settlement.made',
    v: 1,
    settlement: numbered(settlement, entries[isOne ? 0 : index], isOne),
  }))
}

/** A settlement under the entry that pays it. */
function numbered(settlement: Settlement, entry: Entry | undefined, isShared: boolean): Settlement {
  if (entry === undefined) return settlement
  const id = `payment/${entry.number}${isShared ? `/${settlement.party}` : ''}`
  return {
    ...settlement,
    id,
    entry: entry.number,
    ...(entry.ref === undefined ? {} : { reference: entry.ref }),
    allocations: settlement.allocations.map((each) => ({ ...each, debit: id })),
  }
}

/** A payment as an order: what its own entry would have debited, and the bills for the stub. */
function orderOf(
  chart: Chart,
  { facts, settlement, paid }: PlannedSettlement,
  parties: ReadonlyMap<string, Party>,
): PaymentOrder {
  const party = parties.get(settlement.party)
  const own = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? fact.entry.postings : []))
  const { lines = [], city, province, postal } = party?.address ?? {}
  const place = [city, province, postal].filter((each) => each !== undefined).join(' ')
  const address = [...lines, place].filter((each) => each !== '').slice(0, 4)
  return {
    payee: party?.name ?? settlement.party,
    party: settlement.party,
    ...(address.length === 0 ? {} : { address }),
    ...(party === undefined ? {} : { language: party.language }),
    amount: settlement.amount,
    debits: withCodes(chart, own.slice(1)),
    reason: { kind: 'bill', id: settlement.id },
    detail: paid.map(({ item, amount }) => ({
      text: item.memo,
      date: item.date,
      number: item.number,
      amount,
    })),
    bank: `supplier:${settlement.party}:bank-account`,
  }
}
