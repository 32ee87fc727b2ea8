import type { Asset } from '../daybook/assets-facts.ts'
import { type Proof, proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { addDays, type CivilDate, type Span } from '../kit/civil-date.ts'
import { type Account, byCode, type Chart } from '../ledger/chart.ts'
import { isHeld, writtenThroughYear } from './asset-standing.ts'

/** How something moved over a year: opening plus additions less disposals is closing. */
export type Movement = {
  readonly opening: Cents
  readonly additions: Cents
  readonly disposals: Cents
  readonly closing: Cents
}

/**
 * The cost of assets and what is written off of it over a fiscal year; `net` is the closing cost less that.
 */
export type ContinuityRow = { readonly cost: Movement; readonly written: Movement; readonly net: Cents }

/** A continuity schedule: each asset under its cost account, and each account. */
export type Continuity = {
  readonly span: Span
  readonly accounts: readonly {
    readonly account: Account
    readonly assets: readonly { readonly asset: Asset; readonly row: ContinuityRow }[]
    readonly row: ContinuityRow
  }[]
  readonly total: ContinuityRow
}

/** The movement of one asset over a fiscal year. */
export function continuityOf(asset: Asset, span: Span): ContinuityRow {
  const before = addDays(span.from, -1)
  const [wasHeld, isStill] = [isHeld(asset, before), isHeld(asset, span.through)]
  const cost = asset.cost.amount
  const isNew = asset.acquired >= span.from && asset.acquired <= span.through
  const isGone = (wasHeld || isNew) && !isStill
  const written = writtenThroughYear(asset, span.through)
  const earlier = writtenThroughYear(asset, before)
  const none = { opening: 0n, additions: 0n, disposals: 0n, closing: 0n }
  if (!wasHeld && !isNew) return { cost: none, written: none, net: 0n }
  const closing = isStill ? cost : 0n
  const kept = isStill ? written : 0n
  return {
    cost: {
      opening: wasHeld ? cost : 0n,
      additions: isNew ? cost : 0n,
      disposals: isGone ? cost : 0n,
      closing,
    },
    written: {
      opening: earlier,
      additions: written - earlier,
      disposals: isGone ? written : 0n,
      closing: kept,
    },
    net: closing - kept,
  }
}

/**
 * The continuity schedule of all assets over a fiscal year, by cost account; those that did not stand are
 * out.
 */
export function continuity(chart: Chart, assets: readonly Asset[], span: Span): Continuity {
  const groups = new Map<string, { readonly asset: Asset; readonly row: ContinuityRow }[]>()
  for (const asset of assets) {
    const row = continuityOf(asset, span)
    if (row.cost.opening === 0n && row.cost.additions === 0n) continue
    groups.set(asset.account, [...(groups.get(asset.account) ?? []), { asset, row }])
  }
  const accounts = [...groups]
    .flatMap(([id, held]) => {
      const account = chart.get(id)
      return account === undefined ? [] : [{ account, assets: held, row: added(held.map(({ row }) => row)) }]
    })
    .sort((one, other) => byCode(one.account, other.account))
  return { span, accounts, total: added(accounts.map(({ row }) => row)) }
}

function added(rows: readonly ContinuityRow[]): ContinuityRow {
  const sum = (pick: (row: ContinuityRow) => Movement): Movement => ({
    opening: sumOf(rows.map((row) => pick(row).opening)),
    additions: sumOf(rows.map((row) => pick(row).additions)),
    disposals: sumOf(rows.map((row) => pick(row).disposals)),
    closing: sumOf(rows.map((row) => pick(row).closing)),
  })
  return {
    cost: sum(({ cost }) => cost),
    written: sum(({ written }) => written),
    net: sumOf(rows.map(({ net }) => net)),
  }
}

/**
 * Whether the register agrees with the ledger at the end of a fiscal year: each account of cost, and each of
 * what is written off, held against the balance of the books (`balances`: debit positive, by id).
 */
export function registerProofs(
  chart: Chart,
  assets: readonly Asset[],
  through: CivilDate,
  balances: ReadonlyMap<string, Cents>,
): readonly (Proof & { readonly account: string })[] {
  const standing = new Map<string, Cents>()
  const add = (id: string, amount: Cents) => standing.set(id, (standing.get(id) ?? 0n) + amount)
  for (const asset of assets) {
    const held = isHeld(asset, through)
    add(asset.account, held ? asset.cost.amount : 0n)
    if (asset.accumulated !== undefined)
      add(asset.accumulated, held ? -writtenThroughYear(asset, through) : 0n)
  }
  return [...standing]
    .flatMap(([id, amount]) => {
      const account = chart.get(id)
      if (account === undefined) return []
      const sign = account.normal === 'credit' ? -1n : 1n
      const { en, fr } = account.name
      const label = {
        en: `${account.code} ${en || fr}: the register equals the ledger`,
        fr: `${account.code} ${fr || en}\u00a0: le registre égale le grand livre`,
      }
      return [{ account, ...proof(label, sign * amount, sign * (balances.get(id) ?? 0n)) }]
    })
    .sort((one, other) => byCode(one.account, other.account))
    .map(({ account, ...rest }) => ({ ...rest, account: account.code }))
}
