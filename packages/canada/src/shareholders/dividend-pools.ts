import type {
  CorporateReturn,
  Dividend,
  DividendKind,
  DividendPool,
} from '@daybook/core/daybook/owner-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import { type CivilDate, type FiscalYearEnd, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { poolTax } from '../rates/ca/dividend-pools.ts'

/**
 * A line of a pool's continuity: its day, what it was, what came (a dividend is negative), what stood after.
 */
export type PoolLine = {
  readonly date: CivilDate
  readonly what: Label
  readonly amount: Cents
  readonly balance: Cents
}

/** What a pool is made of: what was given for the years, and the dividends out of it. */
export type PoolAsked = {
  readonly returns: readonly CorporateReturn[]
  readonly dividends: readonly Dividend[]
}

/** The pool that a kind of dividend comes out of; others than eligible need none. */
export function poolOf(kind: DividendKind): DividendPool | undefined {
  if (kind === 'other') return undefined
  return kind === 'eligible' ? 'grip' : 'cda'
}

/**
 * The continuity of a pool, day by day: what was given for it, less the dividends out of it on the days on
 * which they are payable; of one day what came stands before what went.
 */
export function poolLines(pool: DividendPool, { returns, dividends }: PoolAsked): readonly PoolLine[] {
  const came = returns.flatMap(({ pools = [] }) =>
    pools
      .filter((each) => each.pool === pool)
      .map(({ date, amount, what }) => ({ date, amount, what: { en: what, fr: what } })),
  )
  const went = dividends
    .filter(({ kind }) => poolOf(kind) === pool)
    .map(({ id, payable, amount }) => ({
      date: payable,
      amount: -amount,
      what: { en: `Dividend ${id}`, fr: `Dividende ${id}` },
    }))
  const all = [...came, ...went].sort((one, other) =>
    one.date === other.date ? Number(other.amount > one.amount) * 2 - 1 : one.date < other.date ? -1 : 1,
  )
  let balance = 0n
  return all.map((each) => {
    balance += each.amount
    return { ...each, balance }
  })
}

/**
 * What may still come out of a pool on a day: of the capital dividend account what stands then, of the
 * general rate income pool what stands at the end of the tax year that the day lies in (both without later
 * dividends).
 */
export function poolRoom(pool: DividendPool, on: CivilDate, asked: PoolAsked, end: FiscalYearEnd): Cents {
  const through = pool === 'grip' ? fiscalYearOf(on, end).through : on
  const standing = poolLines(pool, asked).filter(({ date }) => date <= through)
  return standing.at(-1)?.balance ?? 0n
}

/** A dividend beyond its pool: what the pool has, what exceeds it, and the tax on that. */
export type BeyondPool = {
  readonly pool: DividendPool
  readonly room: Cents
  readonly excess: Cents
  readonly tax: Cents
}

/**
 * What of a dividend exceeds its pool, nothing where it fits or needs none. An empty or overdrawn pool has no
 * room. Refuses days for which the tax was not looked up.
 *
 *   10,000.00 eligible with 4,000.00 in the pool: 6,000.00 in excess, 20 % of it 1,200.00
 */
export function beyondPool(
  dividend: Pick<Dividend, 'kind' | 'amount' | 'payable'>,
  asked: PoolAsked,
  end: FiscalYearEnd,
): Result<BeyondPool | undefined> {
  const pool = poolOf(dividend.kind)
  if (pool === undefined) return ok(undefined)
  const stands = poolRoom(pool, dividend.payable, asked, end)
  const room = stands > 0n ? stands : 0n
  if (dividend.amount <= room) return ok(undefined)
  const found = inForce(poolTax, dividend.payable)
  if (!found.ok) return found
  const excess = dividend.amount - room
  return ok({ pool, room, excess, tax: percentOf(excess, rate(found.value.value[pool]), 'half-up') })
}
