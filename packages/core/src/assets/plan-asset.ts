import type { Asset, BookMethod } from '../daybook/assets-facts.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import { type Cents, formatCents, isInRange, rate } from '../kit/cents.ts'
import { type CivilDate, firstOfMonth } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Account, accountWithRole, byCode, type Chart, findAccount } from '../ledger/chart.ts'
import { dimensionRefusals } from '../ledger/dimensions.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { idFromName } from '../ledger/record-id.ts'
import { depreciable, writtenOff } from './asset-standing.ts'

/**
 * An asset to be entered, accounts by number. `from` is the account that paid for it, where the purchase is
 * to be posted; without it the cost stands in the books already. What is left out: the account of what is
 * written off is the one that follows the cost's, the expense the one with that role, the day of use that of
 * acquisition, the first month that of use.
 */
export type AssetWish = Omit<Asset, 'id' | 'years' | 'available' | 'starts' | 'residual' | 'cost'> & {
  readonly cost: Cents
  readonly residual?: Cents
  readonly available?: CivilDate
  readonly starts?: CivilDate
  readonly from?: string
}

/** The longest life of an asset: a hundred years. */
export const mostAssetMonths = 1200

/**
 * Enters an asset, and posts its purchase where the account that paid is named.
 *
 * Refuses, all at once: `asset-exists`, `account-unknown`, `account-closed`, `asset-account-unfit`,
 * `asset-amount`, `asset-days`, `asset-method`, `dimension-unknown`; and what `planEntry` refuses.
 */
export function planAddAsset(
  books: BooksToPost,
  wish: AssetWish,
  was: Asset | undefined,
): Result<readonly Fact[]> {
  if (was !== undefined) return refuse('asset-exists', { asset: was.name }, 'name')
  const asset = assetOf(books.chart, wish)
  const refusals = assetRefusals(books, asset)
  if (wish.from !== undefined && findAccount(books.chart, wish.from) === undefined)
    refusals.push(refusal('account-unknown', { account: wish.from }, 'from'))
  if (refusals.length > 0) return refused(refusals)
  if (wish.from === undefined) return ok([{ kind: 'asset.set', v: 1, asset }])
  const code = (id: string) => books.chart.get(id)?.code ?? id
  const planned = planEntry(books, {
    date: asset.acquired,
    memo: asset.name,
    because: { kind: 'adjustment', id: asset.id },
    postings: [
      { account: code(asset.account), amount: asset.cost.amount },
      { account: wish.from, amount: -asset.cost.amount },
    ],
  })
  if (!planned.ok) return planned
  const bought: Asset = { ...asset, entry: planned.value.entry.number }
  return ok([planned.value, { kind: 'asset.set', v: 1, asset: bought }])
}

/** What of an asset may be changed once it is entered; a life or a residual value counts from then on. */
export type AssetChange = Partial<
  Pick<
    Asset,
    | 'name'
    | 'note'
    | 'available'
    | 'cost'
    | 'residual'
    | 'expense'
    | 'accumulated'
    | 'method'
    | 'dims'
    | 'cca'
  >
>

/**
 * Changes an asset. What was written off stays. Refuses `asset-disposed`, `asset-nothing-changed`, and what
 * `planAddAsset` refuses of the asset as it would be.
 */
export function planChangeAsset(
  books: BooksToPost,
  asset: Asset,
  change: AssetChange,
): Result<FactOf<'asset.set'>> {
  if (asset.disposal !== undefined)
    return refuse('asset-disposed', { asset: asset.name, date: asset.disposal.date }, 'asset')
  const id = (name: string) => findAccount(books.chart, name)?.id ?? name
  const changed: Asset = {
    ...asset,
    ...change,
    ...(change.expense === undefined ? {} : { expense: id(change.expense) }),
    ...(change.accumulated === undefined ? {} : { accumulated: id(change.accumulated) }),
  }
  const refusals = assetRefusals(books, changed)
  if (refusals.length > 0) return refused(refusals)
  if (Object.keys(change).length === 0) return refuse('asset-nothing-changed', { asset: asset.name })
  return ok({ kind: 'asset.set', v: 1, asset: changed, was: asset })
}

function assetOf(chart: Chart, wish: AssetWish): Asset {
  const { from: _from, cost, residual = 0n, available = wish.acquired, ...rest } = wish
  const id = (name: string) => findAccount(chart, name)?.id ?? name
  const account = id(wish.account)
  const isWritten = wish.method.kind !== 'none'
  const accumulated = wish.accumulated === undefined ? followerOf(chart, account) : id(wish.accumulated)
  const expense = wish.expense === undefined ? accountWithRole(chart, 'amortization')?.id : id(wish.expense)
  return {
    ...rest,
    id: idFromName(wish.name),
    cost: { amount: cost },
    residual: { amount: residual },
    account,
    available,
    starts: wish.starts ?? firstOfMonth(available),
    years: [],
    ...(isWritten && accumulated !== undefined ? { accumulated } : {}),
    ...(isWritten && expense !== undefined ? { expense } : {}),
  }
}

/** The account of what is written off: the contra account that follows the cost's in the chart. */
function followerOf(chart: Chart, account: string): string | undefined {
  const cost = chart.get(account)
  if (cost === undefined) return undefined
  const next = [...chart.values()].sort(byCode).find((each) => byCode(each, cost) > 0)
  return next?.subtype === 'contraAsset' ? next.id : undefined
}

function assetRefusals(books: BooksToPost, asset: Asset): Refusal[] {
  const { name, cost, residual, acquired, available, starts, before, method } = asset
  const refusals = accountRefusals(books.chart, asset)
  const most = depreciable(asset)
  if (cost.amount <= 0n || residual.amount < 0n || most < 0n || !isInRange(cost.amount)) {
    const amounts = { cost: formatCents(cost.amount), residual: formatCents(residual.amount) }
    refusals.push(refusal('asset-amount', { asset: name, ...amounts }, 'cost'))
  } else if (writtenOff(asset) > most) {
    const amounts = { cost: formatCents(most), residual: formatCents(writtenOff(asset)) }
    refusals.push(refusal('asset-written', { asset: name, ...amounts }, 'before'))
  }
  const tooEarly = available < acquired || starts < firstOfMonth(acquired)
  if (tooEarly || (before !== undefined && before.through < acquired))
    refusals.push(refusal('asset-days', { asset: name, acquired, available }, 'available'))
  if (!isMethod(method)) refusals.push(refusal('asset-method', { asset: name }, 'method'))
  const dims = dimensionRefusals(books.dimensions, [
    { account: asset.account, amount: cost.amount, dims: asset.dims ?? {} },
  ])
  return [...refusals, ...dims.map((each) => ({ ...each, at: 'dims' }))]
}

function isMethod(method: BookMethod): boolean {
  switch (method.kind) {
    case 'straight-line':
      return Number.isInteger(method.months) && method.months >= 1 && method.months <= mostAssetMonths
    case 'declining': {
      if (!/^\d+(\.\d+)?$/.test(method.rate)) return false
      const { numerator, denominator } = rate(method.rate)
      return numerator > 0n && numerator <= denominator
    }
    case 'units':
      return /^\d+(\.\d+)?$/.test(method.units) && rate(method.units).numerator > 0n
    case 'none':
      return true
  }
}

function accountRefusals(chart: Chart, asset: Asset): Refusal[] {
  const refusals: Refusal[] = []
  const check = (at: string, id: string | undefined, type: Account['type']) => {
    const account = id === undefined ? undefined : chart.get(id)
    if (id !== undefined && account === undefined)
      refusals.push(refusal('account-unknown', { account: id }, at))
    else if (account === undefined || account.type !== type)
      refusals.push(refusal('asset-account-unfit', { account: account?.code ?? '-', ...wanted[type] }, at))
    else if (account.closedOn !== undefined)
      refusals.push(refusal('account-closed', { account: account.code, since: account.closedOn }, at))
  }
  check('account', asset.account, 'asset')
  if (asset.method.kind === 'none' || refusals.length > 0) return refusals
  check('accumulated', asset.accumulated, 'asset')
  check('expense', asset.expense, 'expense')
  return refusals
}

const wanted: Readonly<Record<Account['type'], { readonly wanted: string; readonly wantedFr: string }>> = {
  asset: { wanted: 'an asset', wantedFr: 'un compte d’actif' },
  expense: { wanted: 'an expense', wantedFr: 'un compte de charges' },
  liability: { wanted: 'a liability', wantedFr: 'un compte de passif' },
  equity: { wanted: 'an equity', wantedFr: 'un compte de capitaux propres' },
  revenue: { wanted: 'a revenue', wantedFr: 'un compte de produits' },
  statistical: { wanted: 'a statistical', wantedFr: 'un compte statistique' },
}
