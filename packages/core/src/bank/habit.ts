import type { RuleShare } from '../daybook/bank-facts.ts'
import { dimsText } from '../daybook/derive.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { type Cents, formatCents, magnitude, sumOf } from '../kit/cents.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { learnedShares } from './learn-shares.ts'
import type { LineTax } from './line-tax.ts'
import type { LineOutcome, OpenLine, PastCoding } from './proposal.ts'

/** What past lines of the same pattern say about one, and how much they agree. */
export type Habit = {
  readonly outcome: LineOutcome
  readonly alike: number
  readonly of: number
  readonly others: readonly string[]
  /** Whether this way was always gone about this day of the month, and other ways on others. */
  readonly isOfDay?: true
  /** The word by which other patterns are alike, where this one has no past of its own. */
  readonly leading?: string
  readonly sure: boolean
}

/** How habits are learned: the chart, the taxes and their likely codes, and which accounts are own ones. */
export type HabitBooks = {
  readonly chart: Chart
  readonly tax: LineTax
  readonly taxCodes: readonly string[]
  readonly isOwn: (account: string) => boolean
}

/** How many past lines are looked at: what was done last year says little beside what is done now. */
export const mostLearned = 12

/** How many times in a row a thing must have been done to be sure after it was once done otherwise. */
const surelyChanged = 4

/** How many times a thing must have been done about one day of the month to be sure of it. */
const surelyMonthly = 3

/** How far from a day of the month a line may lie, over weekends and holidays. */
const monthlyDays = 4

/**
 * What was done before with lines of the same pattern and direction, the latest first in `past`. It is sure
 * when it was done at least twice and never otherwise, or the last four times, whatever was done before; or
 * three times, and always about the same day of the month, when other ways were gone on other days.
 * `others` are the accounts of other ways. Nothing is said where there is no past.
 */
export function habitFor(books: HabitBooks, line: OpenLine, past: readonly PastCoding[]): Habit | undefined {
  const own = past.filter(({ amount }) => amount < 0n === line.amount < 0n).slice(0, mostLearned)
  const ways = Map.groupBy(own, (each) => wayOf(each))
  const ofDay = ways.size > 1 ? wayOfDay(own, ways, line.date) : undefined
  const chosen = ofDay ?? usualWay(own, ways, line.amount)
  const [latest] = chosen ?? []
  if (chosen === undefined || latest === undefined) return undefined
  const inRow = own.findIndex((each) => !chosen.includes(each))
  const isSteady = chosen.length === own.length ? own.length >= 2 : inRow >= surelyChanged
  const isMonthly = ofDay !== undefined && ofDay.length >= surelyMonthly
  const learned = outcomeFrom(books, line, chosen, latest)
  return {
    outcome: learned.outcome,
    alike: chosen.length,
    of: own.length,
    others: [...ways.values()]
      .filter((way) => way !== chosen)
      .flatMap(([first]) => (first === undefined ? [] : [accountsOf(books.chart, first)])),
    ...(ofDay === undefined ? {} : { isOfDay: true as const }),
    sure: (isSteady || isMonthly) && learned.fitsAll,
  }
}

/**
 * What was done with lines whose patterns begin with the same word, for a line whose own pattern has no past:
 * a payee in another town. Never sure.
 */
export function likelyHabit(
  books: HabitBooks,
  line: OpenLine,
  leading: string,
  past: readonly PastCoding[],
): Habit | undefined {
  const habit = habitFor(books, line, past)
  return habit && { ...habit, leading, sure: false }
}

/**
 * The way to follow: the one that lines of the very same amount went, where they all went one way; otherwise
 * the most frequent one, and of equals the latest. What was done the last four times goes before all.
 */
function usualWay(
  own: readonly PastCoding[],
  ways: ReadonlyMap<string, readonly PastCoding[]>,
  amount: Cents,
): readonly PastCoding[] | undefined {
  const [latest] = own
  if (latest === undefined) return undefined
  const last = ways.get(wayOf(latest)) ?? []
  if (own.slice(0, surelyChanged).every((each) => last.includes(each))) return last
  const same = own.filter((each) => each.amount === amount)
  const [first] = same
  if (first !== undefined && same.every((each) => wayOf(each) === wayOf(first))) return ways.get(wayOf(first))
  // `ways` is in the order of the past: the first of equals is the latest.
  return [...ways.values()].reduce((best, way) => (way.length > best.length ? way : best), last)
}

/**
 * The way that was always gone about this day of the month, at least twice, and never far from it: the pay of
 * the 14th and the pay of the 28th.
 */
function wayOfDay(
  own: readonly PastCoding[],
  ways: ReadonlyMap<string, readonly PastCoding[]>,
  date: string,
): readonly PastCoding[] | undefined {
  const isNear = (each: PastCoding) => daysOfMonthApart(each.date, date) <= monthlyDays
  const near = own.filter(isNear)
  const [first] = near
  const way = first === undefined ? undefined : ways.get(wayOf(first))
  if (way === undefined || near.length < 2) return undefined
  return near.every((each) => way.includes(each)) && way.every(isNear) ? way : undefined
}

/** How far two days of the month lie apart, the end of one month being near the beginning of the next. */
function daysOfMonthApart(left: string, right: string): number {
  const gap = Math.abs(Number(left.slice(8)) - Number(right.slice(8)))
  return Math.min(gap, 30 - gap)
}

/** What makes two codings the same way: accounts, tags, parties and dimensions, whatever the amounts. */
function wayOf({ others }: PastCoding): string {
  return canonicalJson(
    others
      .map(({ account, tags = [], party = '', dims = {} }) => ({ account, tags, party, dims }))
      .map((each) => canonicalJson(each))
      .sort(),
  )
}

function accountsOf(chart: Chart, { others }: PastCoding): string {
  const codes = others.map(({ account }) => findAccount(chart, account)?.code ?? account)
  return [...new Set(codes)].join(' + ')
}

type Learned = { readonly outcome: LineOutcome; readonly fitsAll: boolean }

function outcomeFrom(
  books: HabitBooks,
  line: OpenLine,
  alike: readonly PastCoding[],
  latest: PastCoding,
): Learned {
  const [only, ...more] = latest.others
  if (only !== undefined && more.length === 0 && books.isOwn(only.account)) {
    return { outcome: { does: 'transfer', account: only.account }, fitsAll: true }
  }
  const learned = learnedShares(books, line.amount, alike)
  const party = partyOf(latest.others)
  return {
    outcome: {
      does: 'code',
      shares: learned.shares,
      ...(latest.payee === undefined ? {} : { payee: latest.payee }),
      ...(party === undefined ? {} : { party }),
    },
    fitsAll: learned.fitsAll,
  }
}

function partyOf(others: readonly Posting[]): string | undefined {
  return others.find(({ party }) => party !== undefined)?.party
}

/** Shares as people read them: `6470`, `6420 60 % + 3200 40 %`, `2600 500.00 + 6055`. */
export function sharesText(chart: Chart, shares: readonly RuleShare[]): string {
  const words = shares.map(({ account, percent, amount }) => {
    const code = findAccount(chart, account)?.code ?? account
    if (percent !== undefined) return `${code} ${percent} %`
    return amount === undefined ? code : `${code} ${formatCents(amount)}`
  })
  return words.join(' + ')
}

/** The net of a coding by account and dimensions: what it says, whatever the order of its postings. */
function netsOf(others: readonly Posting[]): ReadonlyMap<string, Cents> {
  const nets = new Map<string, Cents>()
  for (const { account, amount, dims } of others) {
    const key = `${account} ${dimsText(dims)}`
    nets.set(key, (nets.get(key) ?? 0n) + amount)
  }
  return nets
}

/**
 * Whether two codings put the same on the same accounts and dimensions, up to a cent of rounding on each.
 */
export function isSameCoding(left: readonly Posting[], right: readonly Posting[]): boolean {
  const [one, other] = [netsOf(left), netsOf(right)]
  const accounts = new Set([...one.keys(), ...other.keys()])
  return (
    sumOf(one.values()) === sumOf(other.values()) &&
    [...accounts].every((account) => {
      const [here, there] = [one.get(account), other.get(account)]
      if (here === undefined || there === undefined) return magnitude(here ?? there ?? 0n) === 0n
      return magnitude(here - there) <= 1n
    })
  )
}
