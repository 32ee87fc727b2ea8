import type { Envelope } from '../daybook/personal-facts.ts'
import { type Proof, proof } from '../filings/figure.ts'
import type { ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, firstOfMonth, lastOfMonth, monthOf, type Span } from '../kit/civil-date.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import { type Account, byCode, type Chart } from '../ledger/chart.ts'
import { isMoneyAccount } from './money-accounts.ts'

/** What accounts moved over some days. */
export type Moved = { readonly span: Span; readonly rows: readonly BalanceRow[] }

/**
 * An envelope in a month: what was left of the months before, what it was given, what was spent out of it,
 * what is left. `isOver` where more was spent than was there.
 */
export type EnvelopeState = {
  readonly envelope: Envelope
  readonly brought: Cents
  readonly assigned: Cents
  readonly spent: Cents
  readonly left: Cents
  readonly isOver: boolean
  /** How many postings the spending of the month is made of. */
  readonly postings: number
  /** What was spent out of it in the months before. */
  readonly spentBefore: Cents
}

/** What one account has of the money that there is, and how many postings it is made of. */
export type Purse = { readonly account: Account; readonly amount: Cents; readonly postings: number }

/**
 * The envelopes of a month: each with its state; the money there is; `unassigned`, what of it has no purpose
 * yet (negative where more was assigned than there is); the proof.
 */
export type EnvelopeMonthSheet = {
  readonly key: ReportKey
  readonly month: Span
  readonly states: readonly EnvelopeState[]
  readonly money: Cents
  readonly purses: readonly Purse[]
  readonly unassigned: Cents
  readonly proofs: readonly Proof[]
}

/** The days from which spending is counted: the first day of the earliest month of each envelope. */
export function envelopeStarts(envelopes: readonly Envelope[]): readonly CivilDate[] {
  return [...new Set(envelopes.map(({ from }) => `${from}-01`))].toSorted()
}

/**
 * The envelopes at the end of a month.
 *
 * Takes what all accounts moved from the first day of books through the month (`all`), in the month itself
 * (`own`), and before the days from which envelopes count (`before`, by day). What was spent is debits less
 * credits on the envelope's accounts. Money is what cash, bank accounts and cards have. What has no purpose
 * yet is reckoned from the other side of the books: everything that came in from elsewhere (income, loans,
 * what was there before) less what was assigned; that both sides agree is the proof.
 */
export function envelopeSheet(input: {
  readonly chart: Chart
  readonly envelopes: readonly Envelope[]
  readonly month: CivilDate
  readonly all: readonly BalanceRow[]
  readonly own: readonly BalanceRow[]
  readonly before: ReadonlyMap<CivilDate, readonly BalanceRow[]>
  readonly asOfSeq: number
}): EnvelopeMonthSheet {
  const { chart, envelopes, all, own, before, asOfSeq } = input
  const month = { from: firstOfMonth(input.month), through: lastOfMonth(input.month) }
  const name = monthOf(input.month)
  const states = envelopes.map((envelope): EnvelopeState => {
    const counts = new Set(envelope.accounts)
    const first = `${envelope.from}-01`
    // Before its first month an envelope neither has money nor spends any.
    const isBegun = envelope.from <= name
    const spentInAll = isBegun ? netOn(all, counts) - netOn(before.get(first) ?? [], counts) : 0n
    const spent = isBegun ? netOn(own, counts) : 0n
    const given = sumOf(envelope.months.filter((each) => each.month <= name).map(({ amount }) => amount))
    const assigned = envelope.months.find((each) => each.month === name)?.amount ?? 0n
    const left = given - spentInAll
    const postings = isBegun
      ? own.reduce((count, row) => (counts.has(row.account) ? count + row.postings : count), 0)
      : 0
    return {
      ...{ envelope, assigned, spent, left, postings, isOver: left < 0n },
      spentBefore: spentInAll - spent,
      brought: left - assigned + spent,
    }
  })
  const purses = pursesIn(chart, all)
  const money = sumOf(purses.map(({ amount }) => amount))
  const unassigned = comeIn(input, states, name) - assignedInAll(envelopes, name)
  return {
    key: { report: 'envelopes', span: month, asOfSeq, options: {} },
    ...{ month, states, money, purses, unassigned },
    proofs: [
      proof(
        {
          en: 'Envelopes and what is not assigned equal the money there is',
          fr: 'Les enveloppes et le non attribué égalent l’argent disponible',
        },
        sumOf(states.map(({ left }) => left)) + unassigned,
        money,
      ),
    ],
  }
}

/** What each account of money has, by number; those that have nothing are left out. */
function pursesIn(chart: Chart, all: readonly BalanceRow[]): readonly Purse[] {
  const rows = Map.groupBy(all, ({ account }) => account)
  return [...chart.values()]
    .filter(isMoneyAccount)
    .sort(byCode)
    .map((account): Purse => {
      const own = rows.get(account.id) ?? []
      const amount = sumOf(own.map(({ debit, credit }) => debit - credit))
      return { account, amount, postings: own.reduce((count, each) => count + each.postings, 0) }
    })
    .filter(({ postings }) => postings > 0)
}

function isMoney(chart: Chart, id: string): boolean {
  const account = chart.get(id)
  return account !== undefined && isMoneyAccount(account)
}

function netOn(rows: readonly BalanceRow[], accounts: ReadonlySet<string>): Cents {
  return sumOf(rows.flatMap((row) => (accounts.has(row.account) ? [row.debit - row.credit] : [])))
}

function assignedInAll(envelopes: readonly Envelope[], month: string): Cents {
  return sumOf(
    envelopes.flatMap(({ months }) =>
      months.filter((each) => each.month <= month).map(({ amount }) => amount),
    ),
  )
}

/**
 * What came into the money accounts from everywhere but the envelopes: credits less debits on all other
 * accounts, and on those of envelopes before they began to count.
 */
function comeIn(
  { chart, all, before }: Parameters<typeof envelopeSheet>[0],
  states: readonly EnvelopeState[],
  month: string,
): Cents {
  const begun = states.filter(({ envelope }) => envelope.from <= month)
  const taken = new Set(begun.flatMap(({ envelope }) => envelope.accounts))
  const others = all.flatMap(({ account, debit, credit }) =>
    isMoney(chart, account) || taken.has(account) || chart.get(account)?.type === 'statistical'
      ? []
      : [credit - debit],
  )
  const earlier = begun.map(
    ({ envelope }) => -netOn(before.get(`${envelope.from}-01`) ?? [], new Set(envelope.accounts)),
  )
  return sumOf([...others, ...earlier])
}
