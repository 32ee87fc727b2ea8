import type { Cents } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import { type BalanceRow, netByAccount } from '../ledger/balances.ts'
import type { Account, Chart } from '../ledger/chart.ts'

/**
 * A book to be joined: its name, its chart, what had moved before the span (`opening`) and in it (`rows`),
 * all layers, as it stood at fact `asOfSeq`.
 */
export type BookToJoin = {
  readonly name: string
  /** What people call it; its name where that is not known. */
  readonly title?: string
  readonly currency: string
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
  readonly asOfSeq: number
}

/** How accounts of several books are put together; where one has no code or role, by its number. */
export type Alignment = 'code' | 'gifi' | 'role'

/**
 * What an account of a book brings, debit less credit: its balance, or of revenue and expenses the movement.
 */
export type Brought = {
  readonly book: number
  readonly account: Account
  readonly net: Cents
  readonly figure?: string
}

/** Whether an account counts by what moved in the span, without closing entries. */
export function isOfIncome({ type }: Account): boolean {
  return type === 'revenue' || type === 'expense'
}

/**
 * What the accounts of a book bring: balances at the end of the span, movements of revenue and expenses in
 * it. `figure` is the id of the same amount in the book’s general ledger, where that shows it alone.
 */
export function broughtBy(of: BookToJoin, book: number, span: Span): readonly Brought[] {
  const movements = netByAccount(of.rows, ['daily', 'adjusting'])
  const closings = netByAccount(of.rows, ['closing'])
  const balances = netByAccount([...of.opening, ...of.rows])
  return [...of.chart.values()].flatMap((account): readonly Brought[] => {
    const isIncome = isOfIncome(account)
    const net = (isIncome ? movements : balances).get(account.id) ?? 0n
    if (net === 0n || account.type === 'statistical') return []
    const isClosed = isIncome && (closings.get(account.id) ?? 0n) !== 0n
    const line = `${encodeURIComponent(account.id)}:${isIncome ? 'movement' : 'closing'}`
    const figure = `general-ledger@${span.from}..${span.through}#${of.asOfSeq}:${line}`
    return [{ book, account, net, ...(isClosed ? {} : { figure }) }]
  })
}

/** Earnings that no closing entry moved to equity: of days before the span, and of the span itself. */
export function earningsOf(of: BookToJoin): { readonly before: Cents; readonly during: Cents } {
  const isIncome = ({ account }: BalanceRow) => {
    const found = of.chart.get(account)
    return found !== undefined && isOfIncome(found)
  }
  const sum = (rows: readonly BalanceRow[]) =>
    rows.filter(isIncome).reduce((total, { debit, credit }) => total + credit - debit, 0n)
  const during = sum(of.rows.filter(({ layer }) => layer !== 'closing'))
  return { before: sum(of.opening) + sum(of.rows.filter(({ layer }) => layer === 'closing')), during }
}
