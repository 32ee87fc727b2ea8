import type { Row } from '@daybook/core/daybook/tables.ts'
import { type KeptBooks, rowsOf } from './kept-books.ts'

/** The sum of a column of amounts. */
export function sumOf(rows: readonly Row[], column: string): bigint {
  return rows.reduce((sum, row) => sum + cents(row[column]), 0n)
}

function cents(cell: Row[string] | undefined): bigint {
  if (typeof cell !== 'bigint') throw new Error('an amount is in cents')
  return cell
}

/** Debits less credits by some columns; without what is zero. */
export function netsBy(rows: readonly Row[], columns: readonly string[]): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ')
    const net = 'amount' in row ? cents(row.amount) : cents(row.debit) - cents(row.credit)
    nets.set(key, (nets.get(key) ?? 0n) + net)
  }
  return new Map([...nets].filter(([, net]) => net !== 0n).sort())
}

/** How the books stand: the rows without their place in the chain, postings that cancel out left out. */
export async function standing({ book }: KeptBooks) {
  const { account, card, entry, posting, account_month, account_total, paper_link, statement_line } =
    await rowsOf(book)
  const plain = (rows: readonly Row[]) => rows.map((row) => ({ ...row, seq: null }))
  const others = ['undone', 'unlocked', 'reopened-year']
  return {
    account: plain(account),
    card: plain(card.filter((row) => !others.includes(String(row.kind)))),
    entry: plain(entry),
    postings: netsBy(posting, ['account', 'date', 'layer', 'dims', 'currency', 'party', 'tags']),
    months: netsBy(account_month, ['account', 'month', 'layer', 'currency', 'dims']),
    totals: netsBy(account_total, ['account', 'layer', 'currency']),
    papers: plain(paper_link),
    lines: plain(statement_line),
  }
}

/** A standing without the entries that came after another one: those of the undoing itself. */
export function since<S extends { readonly entry: readonly Row[] }>(now: S, before: S): S {
  return { ...now, entry: now.entry.slice(0, before.entry.length) }
}
