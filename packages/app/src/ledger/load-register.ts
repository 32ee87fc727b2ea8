import {
  addDays,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { firstPostings, monthsOfAccount, type RegisterRow, registerRows } from '../store/queries-ledger.ts'

/** A page of an account's register: what stood before the span and at its end, and the rows of the page. */
export type Register = {
  readonly opening: bigint
  readonly closing: bigint
  /** How many postings the span has. */
  readonly count: number
  readonly rows: readonly (RegisterRow & { readonly balance: bigint })[]
}

/**
 * Loads a page of the register of an account over a span of days, both ends included: at most `limit`
 * postings after `skip` of them, each with the balance of the account after it. What lies before the page is
 * passed over by whole months, so that the last page of a long register costs what the first one does.
 */
export async function loadRegister(
  view: View,
  account: string,
  span: Span,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Register> {
  const own = (rows: Awaited<ReturnType<typeof loadBalances>>) =>
    rows.filter((row) => row.account === account)
  const before = own(await loadBalances(view, { through: addDays(span.from, -1) }))
  const within = own(await loadBalances(view, span))
  const opening = before.reduce((sum, { debit, credit }) => sum + debit - credit, 0n)
  const moved = within.reduce((sum, { debit, credit }) => sum + debit - credit, 0n)
  const count = within.reduce((sum, { postings }) => sum + postings, 0)
  const closing = opening + moved
  if (skip >= count) return { opening, closing, count, rows: [] }
  const start = await startOf(view, account, span, skip)
  const left = skip - start.postings
  const [passed] =
    left === 0 ? [] : await view.reader.read(firstPostings, account, start.from, span.through, left)
  let balance = opening + start.net + (passed?.net ?? 0n)
  const page = await view.reader.read(registerRows, account, start.from, span.through, left, limit)
  const rows = page.map((row) => {
    balance += row.amount
    return { ...row, balance }
  })
  return { opening, closing, count, rows }
}

/** Where a page is near: a day, and what lies between the span's first day and that one. */
type Start = { readonly from: string; readonly postings: number; readonly net: bigint }

async function startOf(view: View, account: string, span: Span, skip: number): Promise<Start> {
  let start: Start = { from: span.from, postings: 0, net: 0n }
  if (skip === 0) return start
  // The days before the first whole month.
  if (span.from !== firstOfMonth(span.from)) {
    const end = lastOfMonth(span.from)
    if (end >= span.through) return start
    const [head] = await view.reader.read(firstPostings, account, span.from, end, skip + 1)
    if (head === undefined || head.postings > skip) return start
    start = { from: addDays(end, 1), ...head }
  }
  const last = monthOf(span.through)
  for (const { month, postings, net } of await view.reader.read(
    monthsOfAccount,
    account,
    monthOf(start.from),
    last,
  )) {
    if (month === last || start.postings + postings > skip) break
    const from = addMonths(`${month}-01`, 1)
    start = { from, postings: start.postings + postings, net: start.net + net }
  }
  return start
}
