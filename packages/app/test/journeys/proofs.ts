import type { Row } from '@daybook/core/daybook/tables.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { expect } from 'vitest'
import { rowsOf } from '../commands/kept-books.ts'
import type { Journey } from './journey.ts'

/**
 * What must hold in any books: they balance, their totals are the sums of their postings, and they prove
 * themselves.
 */
export async function holds(journey: Journey, days: readonly string[]): Promise<void> {
  const { account_month: months, account_total: totals, posting } = await rowsOf(journey.book)
  expect(sumOf(posting)).toBe(0n)
  expect(netsBy(months)).toEqual(netsBy(posting))
  expect(netsBy(totals)).toEqual(netsBy(posting))
  const proved = await journey.gives('book.verify', {})
  expect(proved.ok ? 'proved' : proved.refusals).toBe('proved')
  for (const on of days) {
    await balances(journey, posting, on)
    await standsOnBothSides(journey, on)
  }
}

/** The trial balance of a day is that of the postings up to it. */
async function balances(journey: Journey, posting: readonly Row[], on: string): Promise<void> {
  const report = await journey.gives('report.trial-balance', { on })
  const nets = [...netsBy(posting.filter((row) => String(row.date) <= on)).values()]
  const debit = formatCents(nets.reduce((sum, net) => sum + (net > 0n ? net : 0n), 0n))
  expect(report).toMatchObject({ ok: true, value: { totals: { debit, credit: debit } } })
}

/** On the balance sheet of a day, assets are liabilities and equity; the report says so and it is so. */
async function standsOnBothSides(journey: Journey, on: string): Promise<void> {
  const report = await journey.gives('report.balance-sheet', { on })
  expect(report.ok, on).toBe(true)
  if (!report.ok) return
  const proof = Array.isArray(report.value.proof) ? report.value.proof : []
  expect(proof.length).toBeGreaterThan(1)
  for (const each of proof) expect(Object(each), on).toMatchObject({ holds: true, left: Object(each).right })
}

function sumOf(rows: readonly Row[]): bigint {
  return rows.reduce((sum, row) => sum + amountOf(row), 0n)
}

/** Debits less credits by account; without what is zero. */
function netsBy(rows: readonly Row[]): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>()
  for (const row of rows) {
    const account = String(row.account)
    nets.set(account, (nets.get(account) ?? 0n) + amountOf(row))
  }
  return new Map([...nets].filter(([, net]) => net !== 0n).sort())
}

function amountOf(row: Row): bigint {
  const cents = (column: string) => {
    const cell = row[column]
    if (typeof cell !== 'bigint') throw new Error(`${column} is in cents`)
    return cell
  }
  return 'amount' in row ? cents('amount') : cents('debit') - cents('credit')
}
