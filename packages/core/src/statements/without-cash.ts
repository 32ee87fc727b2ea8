import { type Cents, magnitude } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { dividendAccounts, partsOfDisposal } from './layouts/cash-flow.ts'
import { cashFlowOf, selects } from './placement.ts'

/** What one entry has to do with an amount of an account, a debit positive. */
export type EntryShare = {
  readonly number: number
  readonly date: CivilDate
  readonly memo: string
  readonly account: string
  readonly amount: Cents
  readonly dims: Readonly<Record<string, string>>
}

/**
 * What the statement of cash flows tells apart, entry by entry: what is left out of the movements of accounts
 * because it took no cash (`left`, signed so that adding it takes the posting out; zero in all), and by how
 * much exchange rates alone moved the cash accounts (`exchange`).
 */
export type WithoutCash = { readonly left: readonly EntryShare[]; readonly exchange: readonly EntryShare[] }

/** The accounts whose entries have to be looked at: dividends, investing, gains and losses of exchange. */
export function accountsWithoutCash(chart: Chart): readonly Account[] {
  return [...chart.values()].filter(
    (account) => isDividend(account) || isExchange(account) || cashFlowOf(account) === 'investing',
  )
}

/**
 * What entries did without cash. A dividend that was credited to a shareholder’s loan, or paid in shares
 * or property, is neither a dividend paid nor a loan taken up; a van bought on a loan, or brought in by
 * the owner, is neither an asset bought nor money borrowed or put in. A balance in another currency that
 * was brought to another rate, and the gain of changing money into money, moved cash without anybody
 * paying. Closing entries are left aside. Source: CPA Canada Handbook, Part II, Section 1540 (non-cash
 * transactions are excluded; the effect of exchange on cash is shown apart).
 *
 *   Dr 3200 Dividends 500.00   Cr 2480 Due to shareholder 500.00   left: 3200 (500.00), 2480 500.00
 */
export function withoutCash(chart: Chart, entries: Iterable<Entry>): WithoutCash {
  const found: { left: EntryShare[]; exchange: EntryShare[] } = { left: [], exchange: [] }
  for (const entry of entries) {
    if (entry.layer === 'closing') continue
    found.left.push(...leftOut(chart, entry))
    found.exchange.push(...exchanged(chart, entry))
  }
  return found
}

function leftOut(chart: Chart, entry: Entry): readonly EntryShare[] {
  const flows = entry.postings.map((posting) => flowOf(chart, posting))
  if (flows.includes('cash')) return []
  const dividends = entry.postings.filter((_, at) => flows[at] === 'dividend')
  if (dividends.length === 0) return boughtWithoutCash(chart, entry)
  const others = entry.postings.filter((_, at) => flows[at] === 'financing' || flows[at] === 'investing')
  const [paid, taken] = [netOf(dividends), netOf(others)]
  if (!areOpposite(paid, taken)) return []
  const size = least(magnitude(paid), magnitude(taken))
  return [...takenOut(entry, dividends, size, paid > 0n), ...takenOut(entry, others, size, taken > 0n)]
}

/**
 * Assets against debt or capital. What an old asset fetched in exchange counts with them: its amortization
 * and the gain or loss on it.
 *
 *   Dr 1550 Vehicles 240.00  Dr 2310 ITC 31.20  Cr 2610 Loan 271.20   left: 1550 (240.00), 2610 240.00
 */
function boughtWithoutCash(chart: Chart, entry: Entry): readonly EntryShare[] {
  const among = (flow: Flow) => entry.postings.filter((posting) => flowOf(chart, posting) === flow)
  const [assets, financing] = [among('investing'), among('financing')]
  const parts = entry.postings.filter(({ account }) => isPartOfDisposal(chart.get(account)))
  const [bought, taken] = [netOf([...assets, ...parts]), netOf(financing)]
  if (!areOpposite(bought, taken)) return []
  const isDebit = bought > 0n
  const there = netOf(assets.filter(({ amount }) => amount > 0n === isDebit))
  const size = least(least(magnitude(bought), magnitude(taken)), magnitude(there))
  return [...takenOut(entry, assets, size, isDebit), ...takenOut(entry, financing, size, !isDebit)]
}

function isPartOfDisposal(account: Account | undefined): boolean {
  if (account === undefined || cashFlowOf(account) === 'investing') return false
  return partsOfDisposal.some((selector) => selects(selector, account))
}

function areOpposite(one: Cents, other: Cents): boolean {
  return one !== 0n && other !== 0n && one > 0n !== other > 0n
}

function least(one: Cents, other: Cents): Cents {
  return one < other ? one : other
}

/** As much of the postings on one side as makes up an amount, in their order, the sign turned. */
function takenOut(
  entry: Entry,
  postings: readonly Posting[],
  size: Cents,
  isDebit: boolean,
): readonly EntryShare[] {
  let rest = size
  return postings.flatMap((posting): readonly EntryShare[] => {
    if (posting.amount > 0n !== isDebit || rest === 0n) return []
    const part = magnitude(posting.amount) < rest ? magnitude(posting.amount) : rest
    rest -= part
    return [shareOf(entry, posting, isDebit ? -part : part)]
  })
}

function exchanged(chart: Chart, entry: Entry): readonly EntryShare[] {
  const flows = entry.postings.map((posting) => flowOf(chart, posting))
  if (!flows.includes('exchange')) return []
  const isMoneyAlone = flows.every((flow) => flow === 'cash' || flow === 'exchange')
  return entry.postings.flatMap((posting, at) =>
    flows[at] === 'cash' && (isMoneyAlone || posting.foreign?.amount === 0n)
      ? [shareOf(entry, posting, posting.amount)]
      : [],
  )
}

type Flow = 'dividend' | 'exchange' | 'cash' | 'operating' | 'investing' | 'financing'

function flowOf(chart: Chart, { account: id }: Posting): Flow {
  const account = chart.get(id)
  if (account === undefined) return 'operating'
  if (isDividend(account)) return 'dividend'
  if (isExchange(account)) return 'exchange'
  const isBalance = account.type !== 'revenue' && account.type !== 'expense'
  const flow = isBalance ? cashFlowOf(account) : 'operating'
  return flow === 'cash' || flow === 'investing' || flow === 'financing' ? flow : 'operating'
}

function isDividend(account: Account): boolean {
  return dividendAccounts.some((selector) => selects(selector, account))
}

function isExchange({ role = '' }: Account): boolean {
  return role.startsWith('fx.')
}

function shareOf({ number, date, memo }: Entry, posting: Posting, amount: Cents): EntryShare {
  return { number, date, memo, account: posting.account, amount, dims: posting.dims ?? {} }
}

function netOf(postings: readonly Posting[]): Cents {
  return postings.reduce((sum, { amount }) => sum + amount, 0n)
}
