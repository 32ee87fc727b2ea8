import type { HouseholdOfTwo } from '../daybook/personal-facts.ts'
import { type Proof, proof } from '../filings/figure.ts'
import { allocate, type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import type { Chart } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { isMoneyAccount } from './money-accounts.ts'

/** The tag of the postings by which one of two settles with the other. */
export const settlementTag = 'household.settlement'

/** Amounts of the two of a household, in the order of its people. */
export type OfTwo = readonly [Cents, Cents]

/**
 * What was spent on an account in some days: in all, each one’s share of it, and what each paid; `owes` is
 * what the second owes the first for it, `unpaid` what of it names no bank account or card.
 */
export type SharedExpense = {
  readonly account: string
  readonly total: Cents
  readonly shares: OfTwo
  readonly paid: OfTwo
  readonly owes: Cents
  readonly unpaid: Cents
}

/**
 * Who owes whom at the end of some days. `owed` is what the second owes the first (negative where the first
 * owes): what was brought forward, what these days add, less what was settled in them. `unpaid` is what was
 * spent in entries that name no bank account or card: nobody is taken to have paid it.
 */
export type HouseholdSheet = {
  readonly span: Span
  readonly expenses: readonly SharedExpense[]
  /** What the days before left: what their expenses added, on which accounts, and what was settled. */
  readonly before: { readonly added: Cents; readonly settled: Cents; readonly accounts: readonly string[] }
  readonly brought: Cents
  readonly added: Cents
  readonly settled: Cents
  readonly owed: Cents
  readonly unpaid: Cents
  readonly proofs: readonly Proof[]
}

/**
 * Shares what a household of two spent. Takes whole entries from the day on which the household began through
 * the last of the span, in any order.
 *
 * A posting on an expense account belongs to the one whose code it carries as its class; else it is shared as
 * the household says for its account, else for all. Who paid an entry follows from whose the bank account or
 * card is that it took the money from; what both own was paid by each in the share that the expense has, so
 * that it leaves nothing to settle; several are taken in proportion. Cents are shared without loss.
 */
export function householdSheet(
  chart: Chart,
  household: HouseholdOfTwo,
  entries: Iterable<Entry>,
  span: Span,
): HouseholdSheet {
  const expenses = new Map<string, Row>()
  const before = { added: 0n, settled: 0n, accounts: new Set<string>() }
  const sums = { added: 0n, settled: 0n, unpaid: 0n }
  for (const entry of entries) {
    if (entry.date < household.from || entry.date > span.through || entry.layer === 'closing') continue
    const isBefore = entry.date < span.from
    const moved = settledBy(chart, household, entry.postings)
    if (isBefore) before.settled += moved
    else sums.settled += moved
    for (const spent of spentIn(chart, household, entry.postings)) {
      const owes = spent.paid === undefined ? 0n : spent.paid[0] - spent.shares[0]
      if (isBefore) {
        before.added += owes
        before.accounts.add(spent.account)
        continue
      }
      sums.added += owes
      if (spent.paid === undefined) sums.unpaid += spent.total
      const row = expenses.get(spent.account) ?? emptyRow()
      expenses.set(spent.account, row)
      add(row, spent, owes)
    }
  }
  const rows = [...expenses].map(([account, row]): SharedExpense => ({ account, ...row }))
  const total = sumOf(rows.map((row) => row.total))
  const brought = before.added - before.settled
  const owed = brought + sums.added - sums.settled
  return {
    ...{ span, expenses: rows, before: { ...before, accounts: [...before.accounts] } },
    ...{ brought, ...sums, owed },
    proofs: [
      proof(
        {
          en: 'The shares of both make what was spent',
          fr: 'Les parts des deux font ce qui a été dépensé',
        },
        sumOf(rows.flatMap(({ shares }) => shares)),
        total,
      ),
      proof(
        {
          en: 'What both paid, and what nobody is known to have paid, makes what was spent',
          fr: 'Ce que les deux ont payé, et ce dont le payeur n’est pas connu, fait ce qui a été dépensé',
        },
        sumOf(rows.flatMap(({ paid }) => paid)) + sums.unpaid,
        total,
      ),
    ],
  }
}

type Row = {
  total: Cents
  owes: Cents
  unpaid: Cents
  readonly shares: [Cents, Cents]
  readonly paid: [Cents, Cents]
}

function emptyRow(): Row {
  return { total: 0n, owes: 0n, unpaid: 0n, shares: [0n, 0n], paid: [0n, 0n] }
}

function add(row: Row, spent: Spent, owes: Cents): void {
  row.total += spent.total
  row.owes += owes
  if (spent.paid === undefined) row.unpaid += spent.total
  for (const at of [0, 1] as const) {
    row.shares[at] += spent.shares[at]
    row.paid[at] += spent.paid?.[at] ?? 0n
  }
}

type Spent = {
  readonly account: string
  readonly total: Cents
  readonly shares: OfTwo
  readonly paid?: OfTwo
}

function spentIn(chart: Chart, household: HouseholdOfTwo, postings: readonly Posting[]): readonly Spent[] {
  const sources = postings.filter(
    ({ account, amount }) => amount !== 0n && isMoney(chart, account) && !isSettlement(postings),
  )
  const spent = postings.filter(({ account }) => chart.get(account)?.type === 'expense')
  return spent.map((posting): Spent => {
    const percent = percentOf(household, posting)
    const shares = split(posting.amount, percent)
    const base = { account: posting.account, total: posting.amount, shares }
    // A refund brings money to a bank account, a purchase takes it: the sign of the posting says which.
    const from = sources.filter(({ amount }) => amount < 0n === posting.amount > 0n)
    if (from.length === 0) return base
    const weights = from.map(({ amount }) => (amount < 0n ? -amount : amount))
    const parts = allocateSigned(posting.amount, weights)
    let first = 0n
    for (const [at, source] of from.entries()) {
      const part = parts[at] ?? 0n
      const owner = household.owners.find(({ account }) => account === source.account)?.person
      if (owner === undefined) first += split(part, percent)[0]
      else if (owner === household.people[0].code) first += part
    }
    return { ...base, paid: [first, posting.amount - first] }
  })
}

/** The percentage of the first in what a posting brought. */
function percentOf({ people, percent, shares }: HouseholdOfTwo, { account, dims }: Posting): number {
  if (dims?.class === people[0].code) return 100
  if (dims?.class === people[1].code) return 0
  return shares.find((each) => each.account === account)?.percent ?? percent
}

function split(amount: Cents, percent: number): OfTwo {
  const [first = 0n] = allocateSigned(amount, [BigInt(percent), BigInt(100 - percent)])
  return [first, amount - first]
}

function allocateSigned(amount: Cents, weights: readonly bigint[]): readonly Cents[] {
  return amount < 0n ? allocate(-amount, weights).map((part) => -part) : allocate(amount, weights)
}

function isMoney(chart: Chart, id: string): boolean {
  const account = chart.get(id)
  return account !== undefined && isMoneyAccount(account)
}

function isSettlement(postings: readonly Posting[]): boolean {
  return postings.some(({ tags }) => tags?.includes(settlementTag) === true)
}

/** What the second gave the first in an entry of settlement; negative the other way. */
function settledBy(chart: Chart, household: HouseholdOfTwo, postings: readonly Posting[]): Cents {
  if (!isSettlement(postings)) return 0n
  const [first] = household.people
  const own = new Set(household.owners.flatMap((each) => (each.person === first.code ? [each.account] : [])))
  return sumOf(
    postings.flatMap(({ account, amount }) => (own.has(account) && isMoney(chart, account) ? [amount] : [])),
  )
}
