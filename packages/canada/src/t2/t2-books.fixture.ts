import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { Layer } from '@daybook/core/ledger/entry.ts'
import { accounts } from '../charts/every-chart.fixture.ts'
import type { T2Books } from './gifi-items.ts'

/** A corporation of Ontario with every account of the chart, year ended 30 June 2026. */
export const span = { from: '2025-07-01', through: '2026-06-30' }

/** The key that figures of these books are named by. */
export const key = { report: 't2', span, asOfSeq: 9, options: {} }

/** Balances written as `1010 500.00` a line: debits positive. */
export function balances(text: string, layer: Layer = 'daily'): readonly BalanceRow[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([account = '', amount = '']) => row(account, value(parseCents(amount)), layer))
}

/** One row of a balance. */
export function row(account: string, net: Cents, layer: Layer = 'daily'): BalanceRow {
  const [debit, credit] = net < 0n ? [0n, -net] : [net, 0n]
  return { account, layer, currency: 'CAD', debit, credit, foreignNet: 0n, postings: 1 }
}

/** The books of these balances; `changes` alters accounts of the chart. */
export function books(
  opening: readonly BalanceRow[],
  rows: readonly BalanceRow[],
  changes: Readonly<Record<string, Partial<Account>>> = {},
): T2Books {
  const all = accounts({ form: 'corporation', province: 'ON', all: true })
  const chart = new Map(all.map((each) => [each.id, { ...each, ...changes[each.code] }]))
  return { chart, opening, rows, span, asOfSeq: 9, netted: [] }
}
