import type { Proof } from '../filings/figure.ts'
import { type Cents, magnitude } from '../kit/cents.ts'
import { type Account, type AccountType, byCode, type CashFlow, type Chart } from '../ledger/chart.ts'
import {
  groupsOf,
  type Layout,
  type LayoutGroup,
  type Measure,
  type Selector,
  type StatementName,
} from './layout.ts'

/** Which accounts stand in which group of a layout, in order of their codes, and which went wrong. */
export type Placement = {
  readonly accountsOf: ReadonlyMap<string, readonly Account[]>
  readonly missing: readonly Account[]
  readonly twice: readonly Account[]
}

/** Subtypes whose movements are not operating when the account itself says nothing. */
const impliedFlow: Readonly<Record<string, CashFlow>> = {
  cash: 'cash',
  bank: 'cash',
  capital: 'investing',
  intangible: 'investing',
  investment: 'investing',
  registered: 'investing',
  loanReceivable: 'investing',
  loan: 'financing',
  retained: 'operating',
  currentEarnings: 'operating',
  clearing: 'operating',
}

/** What GIFI codes imply for accounts without a subtype, as imported charts have them (RC4088, Rev. 23). */
const flowByGifi: readonly { readonly from: string; readonly through: string; readonly flow: CashFlow }[] = [
  { from: '1000', through: '1007', flow: 'cash' },
  { from: '1180', through: '1199', flow: 'investing' },
  { from: '1600', through: '2179', flow: 'investing' },
  { from: '2300', through: '2369', flow: 'investing' },
  { from: '2700', through: '2711', flow: 'financing' },
  { from: '2920', through: '2920', flow: 'financing' },
  { from: '3140', through: '3199', flow: 'financing' },
  { from: '3260', through: '3339', flow: 'financing' },
]

/**
 * How movements of an account are shown in the cash flow statement: as the account says; else as its subtype
 * implies; else, without a subtype, as its GIFI code implies; else financing for equity and operating for the
 * rest.
 */
export function cashFlowOf(account: Account): CashFlow {
  if (account.cashFlow !== undefined) return account.cashFlow
  const implied =
    account.subtype === undefined
      ? flowByGifi.find((range) => isBetween(account.gifi, range))?.flow
      : impliedFlow[account.subtype]
  return implied ?? (account.type === 'equity' ? 'financing' : 'operating')
}

/** Whether all traits that a selector names apply to an account. */
export function selects(selector: Selector, account: Account): boolean {
  return (
    (selector.account === undefined ||
      selector.account === account.code ||
      selector.account === account.id) &&
    (selector.role === undefined || selector.role === account.role) &&
    (selector.subtype === undefined || selector.subtype === (account.subtype ?? '')) &&
    (selector.gifi === undefined || isBetween(account.gifi, selector.gifi)) &&
    (selector.cashFlow === undefined || selector.cashFlow === cashFlowOf(account)) &&
    (selector.type === undefined || selector.type === account.type)
  )
}

/**
 * Puts the accounts of a chart into the groups of a layout. Among groups of one measure the most exact
 * selector wins; an account that two of them claim equally is `twice` and stands in the first; one that none
 * claims is `missing`.
 */
export function placeAccounts(layout: Layout, chart: Chart): Placement {
  const groups = groupsOf(layout)
  const accountsOf = new Map<string, Account[]>(groups.map((group) => [group.key, []]))
  const twice: Account[] = []
  const missing: Account[] = []
  for (const account of [...chart.values()].sort(byCode)) {
    for (const group of groups) {
      if (group.shared === true && exactness(group, account) > 0) accountsOf.get(group.key)?.push(account)
    }
    const isTaken = coverage[layout.statement].types.includes(account.type)
    const claims = isTaken ? claimsOn(groups, account) : []
    for (const { group } of claims) accountsOf.get(group.key)?.push(account)
    const covering = claims.filter((claim) => covers(layout.statement, claim.group.measure))
    if (claims.some((claim) => claim.isTied) || covering.length > 1) twice.push(account)
    else if (covering.length === 0 && coveredTypes(layout.statement).includes(account.type))
      missing.push(account)
  }
  return { accountsOf, missing, twice }
}

/** The winning group of each measure for one account, and whether another group claims it as exactly. */
function claimsOn(
  groups: readonly LayoutGroup[],
  account: Account,
): readonly { group: LayoutGroup; isTied: boolean }[] {
  const best = new Map<Measure, { group: LayoutGroup; weight: number; isTied: boolean }>()
  for (const group of groups) {
    if (group.shared === true) continue
    const weight = exactness(group, account)
    const leader = best.get(group.measure)
    if (weight === 0 || weight < (leader?.weight ?? 0)) continue
    if (leader !== undefined && weight === leader.weight) leader.isTied = true
    else best.set(group.measure, { group, weight, isTied: false })
  }
  return [...best.values()]
}

const weights: Readonly<Record<keyof Selector, number>> = {
  account: 64,
  role: 32,
  subtype: 16,
  gifi: 8,
  cashFlow: 4,
  type: 1,
}

/** How exactly a group names an account; zero when it does not. */
function exactness(group: LayoutGroup, account: Account): number {
  let most = 0
  for (const selector of group.of) {
    if (!selects(selector, account)) continue
    let weight = 0
    // Keys of a selector are the names of its traits, by its type.
    for (const trait of Object.keys(selector) as (keyof Selector)[]) {
      if (selector[trait] !== undefined) weight += weights[trait]
    }
    if (weight > most) most = weight
  }
  return most
}

/**
 * The types of accounts that a statement takes; whether it must show all of them; and in which measures each
 * is shown once. Groups never claim accounts of other types: wages payable and wages expense may share a
 * subtype. Shared groups do.
 */
const coverage: Readonly<Record<StatementName, Coverage>> = {
  'balance-sheet': { types: ['asset', 'liability', 'equity'], isWhole: true, measures: ['balance'] },
  'income-statement': { types: ['revenue', 'expense'], isWhole: true, measures: ['movement'] },
  'cash-flow': { types: ['asset', 'liability', 'equity'], isWhole: true, measures: ['movement', 'opening'] },
  'retained-earnings': { types: ['equity'], isWhole: false, measures: [] },
}

type Coverage = {
  readonly types: readonly AccountType[]
  readonly isWhole: boolean
  readonly measures: readonly Measure[]
}

function covers(statement: StatementName, measure: Measure): boolean {
  return coverage[statement].measures.includes(measure)
}

/**
 * The types of accounts that a statement must show completely; none for one that shows a part of the books.
 */
export function coveredTypes(statement: StatementName): readonly AccountType[] {
  const { isWhole, types } = coverage[statement]
  return isWhole ? types : []
}

/**
 * The proof that a layout shows every account of the chart exactly once. It fails by naming the accounts that
 * it leaves out or shows twice; its two sides are then the size of all balances, and of those in their one
 * place. An account without any amount counts too: it will have one some day.
 */
export function placementProof(placement: Placement, amounts: ReadonlyMap<string, Cents>): Proof {
  const { missing, twice } = placement
  const size = (account: Account) => magnitude(amounts.get(account.id) ?? 0n)
  const wrong = [...missing, ...twice].reduce((total, account) => total + size(account), 0n)
  const all = [...amounts.values()].reduce((total, amount) => total + magnitude(amount), 0n)
  const failed = (words: { out: string; twice: string }): string =>
    [listed(words.out, missing), listed(words.twice, twice)].filter((each) => each !== '').join('; ')
  const holds = missing.length === 0 && twice.length === 0
  return {
    label: holds
      ? { en: 'Every account appears once', fr: 'Chaque compte paraît une fois' }
      : {
          en: failed({ out: 'Not in the layout', twice: 'Twice in the layout' }),
          fr: failed({ out: 'Absents de la présentation ', twice: 'Deux fois dans la présentation ' }),
        },
    left: all,
    right: all - wrong,
    holds,
  }
}

function listed(words: string, accounts: readonly Account[]): string {
  return accounts.length === 0 ? '' : `${words}: ${accounts.map((account) => account.code).join(', ')}`
}

function isBetween(code: string | undefined, range: { from: string; through: string }): boolean {
  return (code ?? '') >= range.from && (code ?? '') <= range.through
}
