import { firstDay } from '@daybook/core/filings/figure-id.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import { type Account, byCode, type Chart, type Side } from '@daybook/core/ledger/chart.ts'
import type { Layer } from '@daybook/core/ledger/entry.ts'
import { type GifiCode, type GifiSection, gifiCode, gifiPlaces } from '../gifi/gifi.ts'

/**
 * The books of a fiscal year as a T2 needs them: what moved through the day before it (`opening`) and in it
 * (`rows`), all layers; `netted` names the flip groups in which a right of set-off exists (`gifiBalances`).
 */
export type T2Books = {
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
  readonly span: Span
  readonly asOfSeq: number
  readonly netted: readonly string[]
}

/**
 * What one account brings to an item: debit less credit in cents, how many postings, and which ones they are.
 */
export type ItemPart = {
  readonly account: Account
  readonly net: Cents
  readonly count: number
  readonly span: Span
  readonly layers?: readonly Layer[]
}

/**
 * An item of Schedule 100 or 125 in exact cents: its code, the accounts behind it, and its amount on the side
 * on which its schedule adds it up.
 */
export type GifiItem = {
  readonly code: string
  readonly section: GifiSection
  readonly isContra: boolean
  readonly exact: Cents
  readonly parts: readonly ItemPart[]
}

/**
 * The items of a year by group: assets; liabilities with equity outside retained earnings; what retained
 * earnings began with; what moved them in the year, the items of the income statement included. Accounts that
 * no code takes stand in `unmapped` with their balance.
 */
export type GifiItems = {
  readonly assets: readonly GifiItem[]
  readonly claims: readonly GifiItem[]
  readonly opening: GifiItem
  readonly flow: readonly GifiItem[]
  readonly unmapped: readonly ItemPart[]
}

/** The layers of everyday and adjusting entries: what a year earned before it was closed. */
export const beforeClosing: readonly Layer[] = ['daily', 'adjusting']

/** The side on which a block is added up: contra items, losses and dividends are negative on it. */
export function sideOfSection(section: GifiSection): Side {
  switch (section) {
    case 'current_assets':
    case 'tangible_capital_assets':
    case 'intangible_capital_assets':
    case 'long_term_assets':
    case 'assets_held_in_trust':
    case 'total_assets':
    case 'cost_of_sales':
    case 'operating_expenses':
    case 'farm_expenses':
      return 'debit'
    default:
      return 'credit'
  }
}

/**
 * The items of a year out of its balances.
 *
 * Balance sheet accounts stand under the code of the side on which their balance lies; revenue and expenses
 * under their own. Retained earnings at the start are the accounts of their block with all earlier income
 * that was not closed yet. What was entered on the opening account within the year is its opening too when
 * nothing stood in the books before (a take-over), and else an other item (3740).
 */
export function gifiItems(books: T2Books): GifiItems {
  const nets = sumsOf(books)
  const accounts = [...books.chart.values()].filter((each) => each.type !== 'statistical').sort(byCode)
  const retained = accounts.filter(isRetained)
  const earned = accounts.filter(isEarned)
  const standing = accounts.filter((each) => !isRetained(each) && !isEarned(each))
  const unmapped: ItemPart[] = []
  const balances = collect(
    gifiPlaces(
      standing.map((account) => ({ account, balance: nets.at(account).net })),
      books.netted,
    ).map(({ account, code }) => ({ code, part: nets.at(account) })),
    unmapped,
  )
  const isFirst = accounts.every((account) => nets.before(account).net === 0n)
  const flow = collect(
    [
      ...retained
        .filter((account) => !(isFirst && isOpening(account)))
        .map((account) => ({ code: flowCode(account), part: nets.during(account) })),
      ...earned.map((account) => ({ code: account.gifi, part: nets.during(account) })),
    ],
    unmapped,
  )
  const begun = [
    ...[...retained, ...earned].map((account) => nets.before(account)),
    ...(isFirst ? retained.filter(isOpening).map((account) => nets.during(account)) : []),
  ]
  return {
    assets: balances.filter(({ section }) => sideOfSection(section) === 'debit'),
    claims: balances.filter(({ section }) => sideOfSection(section) === 'credit'),
    opening: itemOf('3660', begun),
    flow,
    unmapped,
  }
}

/** Whether an account belongs to the block of retained earnings (3660 to 3849). */
export function isRetained(account: Account): boolean {
  return account.type === 'equity' && sectionOf(account) === 'retained_earnings'
}

function isEarned({ type }: Account): boolean {
  return type === 'revenue' || type === 'expense'
}

/** The accounts that carry retained earnings from year to year, or that statements work out. */
function isOpening({ gifi }: Account): boolean {
  return gifi === '3660' || gifi === '3680' || gifi === '3600'
}

function flowCode(account: Account): string | undefined {
  return isOpening(account) ? '3740' : account.gifi
}

function sectionOf({ gifi }: Account): GifiSection | undefined {
  return gifi === undefined ? undefined : gifiCode(gifi)?.section
}

/**
 * Parts gathered under their codes, by code; empty ones are left out, those without a usable code go aside.
 */
function collect(
  places: readonly { readonly code: string | undefined; readonly part: ItemPart }[],
  unmapped: ItemPart[],
): readonly GifiItem[] {
  const byNumber = new Map<string, ItemPart[]>()
  for (const { code, part } of places) {
    if (part.net === 0n && part.count === 0) continue
    if (code === undefined || !isItem(gifiCode(code))) {
      if (part.net !== 0n) unmapped.push(part)
      continue
    }
    const held = byNumber.get(code) ?? []
    held.push(part)
    byNumber.set(code, held)
  }
  return [...byNumber]
    .map(([code, parts]) => itemOf(code, parts))
    .filter(({ exact, parts }) => exact !== 0n || parts.some(({ net }) => net !== 0n))
    .sort(byCode)
}

function isItem(code: GifiCode | undefined): boolean {
  return code !== undefined && code.role !== 'total' && code.role !== 'identification'
}

function itemOf(code: string, parts: readonly ItemPart[]): GifiItem {
  const { section = 'retained_earnings', role } = gifiCode(code) ?? {}
  const net = sumOf(parts.map((part) => part.net))
  const exact = sideOfSection(section) === 'debit' ? net : -net
  return { code, section, isContra: role === 'contra', exact, parts: parts.filter(isFilled) }
}

function isFilled({ net, count }: ItemPart): boolean {
  return net !== 0n || count > 0
}

/** What each account had at the end of the year, before it, and of its own layers within it. */
function sumsOf({ opening, rows, span }: T2Books) {
  const through = span.through
  const before = addDays(span.from, -1)
  const sums = new Map<string, { net: Cents; count: number }>()
  const add = (name: string, row: BalanceRow) => {
    const held = sums.get(name) ?? { net: 0n, count: 0 }
    held.net += row.debit - row.credit
    held.count += row.postings
    sums.set(name, held)
  }
  for (const row of opening) {
    add(`at ${row.account}`, row)
    add(`before ${row.account}`, row)
  }
  for (const row of rows) {
    add(`at ${row.account}`, row)
    if (beforeClosing.includes(row.layer)) add(`during ${row.account}`, row)
  }
  const part = (name: string, account: Account, from: CivilDate, to: CivilDate): ItemPart => {
    const { net, count } = sums.get(`${name} ${account.id}`) ?? { net: 0n, count: 0 }
    return { account, net, count, span: { from, through: to } }
  }
  return {
    at: (account: Account) => part('at', account, firstDay, through),
    before: (account: Account) => part('before', account, firstDay, before),
    during: (account: Account): ItemPart => ({
      ...part('during', account, span.from, through),
      layers: beforeClosing,
    }),
  }
}
