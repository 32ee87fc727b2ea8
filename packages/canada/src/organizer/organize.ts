import type { HouseholdOfTwo, KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, calendarYear, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { rrspLastDay } from '../rates/ca/rrsp-last-day.ts'
import { type OrganizerItem, organizerItems, organizerKinds } from './organizer-items.ts'

/** A posting that belongs to an item; `hasReceipt` where a receipt names its entry. */
export type OrganizedPosting = {
  readonly entry: number
  readonly date: CivilDate
  readonly account: string
  readonly payee: string
  readonly amount: Cents
  readonly hasReceipt: boolean
}

/**
 * How an item stands: `none` when nothing is known of it; `there` when its papers are; `lacking` when the
 * books know of it and no paper is kept; `short` when receipts come to less than the books; `over` when they
 * come to more; `nothing` when the person said that there is none. The amount of a slip need not be that of
 * the books, which see what was deposited.
 */
export type OrganizerState = 'none' | 'nothing' | 'there' | 'lacking' | 'short' | 'over'

/** An item of a person and a year: its days, what the books have, the receipts, and how it stands. */
export type OrganizedItem = {
  readonly item: OrganizerItem
  readonly days: Span
  readonly isProjected: boolean
  readonly books: Cents
  readonly unnamed: Cents
  readonly postings: readonly OrganizedPosting[]
  readonly receipts: readonly KeptReceipt[]
  /** The word that there is none, where it was given. */
  readonly said?: KeptReceipt
  readonly kept: Cents
  readonly state: OrganizerState
}

/** Whose return and of which year, out of what. */
export type OrganizerInput = {
  readonly year: number
  readonly who: 'taxpayer' | 'spouse'
  readonly chart: Chart
  readonly entries: readonly Entry[]
  readonly receipts: readonly KeptReceipt[]
  readonly household?: HouseholdOfTwo
}

/** The days of which entries are wanted: the year, and those of RRSP contributions that count for it. */
export function organizerDays(year: number): Result<Span> {
  const contributions = rrspDays(year)
  return contributions.ok
    ? ok({ from: `${year}-01-01`, through: contributions.value.days.through })
    : contributions
}

/**
 * What a return needs and what is there. A posting goes to the line of its own tag (`t1.33099`), else to that
 * of its account’s; it is the person’s whose code it carries as its class, and the taxpayer’s where it
 * carries none (`unnamed`). Refuses what `inForce` refuses of the days of the RRSP.
 */
export function organize(input: OrganizerInput): Result<readonly OrganizedItem[]> {
  const { year } = input
  const contributions = rrspDays(year)
  if (!contributions.ok) return contributions
  const whole = calendarYear(year)
  return ok(
    organizerKinds.map((kind) => {
      const item = organizerItems[kind]
      return item.isOfWindow === true
        ? organized(input, item, contributions.value.days, contributions.value.isProjected)
        : organized(input, item, whole, false)
    }),
  )
}

/** The days of contributions to an RRSP that count for a year: after the last day of the year before. */
function rrspDays(year: number): Result<{ readonly days: Span; readonly isProjected: boolean }> {
  const before = inForce(rrspLastDay, `${year - 1}-12-31`)
  if (!before.ok) return before
  const last = inForce(rrspLastDay, `${year}-12-31`)
  if (!last.ok) return last
  const days = { from: addDays(before.value.value, 1), through: last.value.value }
  return ok({ days, isProjected: last.value.source.confidence === 'low' })
}

function organized(
  input: OrganizerInput,
  item: OrganizerItem,
  days: Span,
  isProjected: boolean,
): OrganizedItem {
  const { who, chart, household } = input
  const own = input.receipts.filter((each) => each.kind === item.kind && each.who === who)
  const receipts = own.filter(({ date, none }) => none !== true && date >= days.from && date <= days.through)
  const said = own.find(({ date, none }) => none === true && date.startsWith(`${input.year}-`))
  const named = new Set(receipts.map(({ entry }) => entry))
  const postings: OrganizedPosting[] = []
  let unnamed = 0n
  for (const { number, date, payee = '', layer, postings: lines } of input.entries) {
    if (date < days.from || date > days.through || layer === 'closing') continue
    for (const { account, amount, tags, dims } of lines) {
      const tag = tags?.find((each) => each.startsWith('t1.')) ?? chart.get(account)?.tag
      if (tag !== `t1.${item.line}`) continue
      const whose = whoOf(household, dims?.class)
      if (whose === undefined) unnamed += item.sign * amount
      if ((whose ?? 'taxpayer') !== who) continue
      const hasReceipt = named.has(number)
      postings.push({ entry: number, date, account, payee, amount: item.sign * amount, hasReceipt })
    }
  }
  const [books, kept] = [
    sumOf(postings.map(({ amount }) => amount)),
    sumOf(receipts.map(({ amount }) => amount)),
  ]
  return {
    ...{ item, days, isProjected, books, postings, receipts, kept },
    unnamed: who === 'taxpayer' && household !== undefined ? unnamed : 0n,
    ...(said === undefined ? {} : { said }),
    state: stateOf(item, books, kept, receipts.length, said !== undefined),
  }
}

function whoOf(household: HouseholdOfTwo | undefined, code: string | undefined) {
  if (code === undefined || household === undefined) return undefined
  const at = household.people.findIndex((each) => each.code === code)
  return at < 0 ? undefined : at === 0 ? ('taxpayer' as const) : ('spouse' as const)
}

function stateOf(
  { paper }: OrganizerItem,
  books: Cents,
  kept: Cents,
  count: number,
  isNothing: boolean,
): OrganizerState {
  // A word that there is none does not hold against books that know of something.
  if (count === 0) return books !== 0n ? 'lacking' : isNothing ? 'nothing' : 'none'
  if (paper === 'slip' || kept === books) return 'there'
  return kept < books ? 'short' : 'over'
}
