import { firstDay } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { addDays, type Span } from '../kit/civil-date.ts'
import { ok, type Refused, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import type { Chart } from '../ledger/chart.ts'
import type { Layer } from '../ledger/entry.ts'
import type { CashAdjustments, UnpaidCharge } from './cash-basis.ts'
import type { LoadedColumn } from './columns.ts'
import type { Measure } from './layout.ts'
import type { EntryShare, WithoutCash } from './without-cash.ts'

/** Debits less credits, and how many postings they are. */
export type Moved = { readonly net: Cents; readonly count: number }

/**
 * What one account shows in a column by measure, as posted and, apart from it, as cash basis takes it back.
 */
export type AccountAmounts = {
  readonly posted: Readonly<Record<Measure, Moved>>
  readonly unpaid: Readonly<Record<Measure, Cents>>
  readonly charges: { readonly before: readonly UnpaidShare[]; readonly through: readonly UnpaidShare[] }
  readonly withoutCash: WithoutCash
}

/** The amounts of a column by account id; accounts without any are not in it. */
export type ColumnAmounts = ReadonlyMap<string, AccountAmounts>

/** The amounts of a loaded column. Refuses `account-unknown` for a row whose account the chart lacks. */
export function columnAmounts(chart: Chart, column: LoadedColumn): Result<ColumnAmounts> {
  const sums = new Map<string, Sums>()
  for (const [which, rows] of [
    ['opening', column.opening],
    ['rows', column.rows],
  ] as const) {
    const refused = addRows(chart, sums, which, rows)
    if (refused !== undefined) return refused
  }
  if (column.cash !== undefined) {
    addUnpaid(sums, 'before', column.cash.before, column)
    addUnpaid(sums, 'through', column.cash.through, column)
  }
  for (const which of ['left', 'exchange'] as const) {
    for (const share of column.withoutCash?.[which] ?? [])
      if (isInDimensions(share.dims, column.dims)) sumsOf(sums, share.account)[which].push(share)
  }
  return ok(new Map([...sums].map(([account, each]) => [account, amountsOf(each)])))
}

type Sum = { net: Cents; count: number }

type Sums = {
  opening: Sum
  rows: Sum
  closing: Sum
  before: UnpaidShare[]
  through: UnpaidShare[]
  left: EntryShare[]
  exchange: EntryShare[]
}

function sumsOf(sums: Map<string, Sums>, account: string): Sums {
  const found = sums.get(account)
  if (found !== undefined) return found
  const none = (): Sum => ({ net: 0n, count: 0 })
  const lists = { before: [], through: [], left: [], exchange: [] }
  const made = { opening: none(), rows: none(), closing: none(), ...lists }
  sums.set(account, made)
  return made
}

function addRows(
  chart: Chart,
  sums: Map<string, Sums>,
  which: 'opening' | 'rows',
  rows: readonly BalanceRow[],
): Refused | undefined {
  for (const row of rows) {
    if (!chart.has(row.account)) return refuse('account-unknown', { account: row.account })
    const sum = sumsOf(sums, row.account)[which === 'rows' && row.layer === 'closing' ? 'closing' : which]
    sum.net += row.debit - row.credit
    sum.count += row.postings
  }
  return undefined
}

function addUnpaid(
  sums: Map<string, Sums>,
  when: 'before' | 'through',
  adjustments: CashAdjustments,
  column: LoadedColumn,
): void {
  for (const charge of adjustments.unpaid) {
    const amounts = new Map<string, Cents>()
    for (const { account, amount, dims } of charge.backedOut) {
      if (isInDimensions(dims, column.dims)) amounts.set(account, (amounts.get(account) ?? 0n) + amount)
    }
    for (const [account, amount] of amounts) sumsOf(sums, account)[when].push({ charge, amount })
  }
}

function amountsOf({ opening, rows, closing, before, through, left, exchange }: Sums): AccountAmounts {
  const [first, last] = [
    sumOf(before.map((share) => share.amount)),
    sumOf(through.map((share) => share.amount)),
  ]
  const all = { net: rows.net + closing.net, count: rows.count + closing.count }
  return {
    posted: {
      opening,
      movement: rows,
      'closing-entries': closing,
      'all-movement': all,
      balance: { net: opening.net + all.net, count: opening.count + all.count },
      exchange: { net: sumOf(exchange.map((share) => share.amount)), count: exchange.length },
    },
    unpaid: {
      opening: first,
      movement: last - first,
      'closing-entries': 0n,
      'all-movement': last - first,
      balance: last,
      exchange: 0n,
    },
    charges: { before, through },
    withoutCash: { left, exchange },
  }
}

/**
 * Whether a posting's dimensions are those of a column; an empty value asks for postings without the
 * dimension.
 */
export function isInDimensions(
  dims: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>> | undefined,
): boolean {
  return Object.entries(wanted ?? {}).every(([name, value]) => (dims[name] ?? '') === value)
}

/** An account's amount in a measure, debit positive, cash basis counted where the column has it. */
export function netOf(amounts: ColumnAmounts, account: string, measure: Measure): Cents {
  const found = amounts.get(account)
  if (found === undefined) return 0n
  const left = measure === 'movement' ? sumOf(found.withoutCash.left.map(({ amount }) => amount)) : 0n
  return found.posted[measure].net + found.unpaid[measure] + left
}

/** The days whose postings make up a measure; `undefined` when there are none before the first day. */
export function spanOfMeasure(span: Span, measure: Measure): Span | undefined {
  if (measure === 'balance') return { from: firstDay, through: span.through }
  if (measure !== 'opening') return span
  return span.from <= firstDay ? undefined : { from: firstDay, through: addDays(span.from, -1) }
}

/** The layers that count in a measure; all when `undefined`. */
export function layersOfMeasure(measure: Measure): readonly Layer[] | undefined {
  if (measure === 'closing-entries') return ['closing']
  return measure === 'movement' ? ['daily', 'adjusting'] : undefined
}

/** One charge's share in what cash basis takes back from an account, a debit positive. */
export type UnpaidShare = { readonly charge: UnpaidCharge; readonly amount: Cents }

/**
 * The unpaid charges that make up an account's cash basis amount in a measure; those whose share did not
 * change are left out.
 */
export function unpaidShares(amounts: AccountAmounts, measure: Measure): readonly UnpaidShare[] {
  const { before, through } = amounts.charges
  if (measure === 'balance') return through
  if (measure === 'opening') return before
  if (measure === 'closing-entries' || measure === 'exchange') return []
  const shares = new Map<string, UnpaidShare>()
  for (const share of through) shares.set(keyOf(share.charge), share)
  for (const { charge, amount } of before) {
    const now = shares.get(keyOf(charge))
    shares.set(keyOf(charge), { charge: now?.charge ?? charge, amount: (now?.amount ?? 0n) - amount })
  }
  return [...shares.values()].filter((share) => share.amount !== 0n)
}

function keyOf(charge: UnpaidCharge): string {
  return `${charge.control} ${charge.number} ${charge.name}`
}
