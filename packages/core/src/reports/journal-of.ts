import { type Cents, sumOf } from '../kit/cents.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { Because, Entry, JournalName, Posting } from '../ledger/entry.ts'
import { cashFlowOf } from '../statements/placement.ts'

/** What an account is to the special journals. */
export type JournalPart =
  | 'cash'
  | 'receivable'
  | 'payable'
  | 'sales'
  | 'sales-tax'
  | 'wages'
  | 'deductions'
  | 'net-pay'
  | 'other'

/** What an account is to the special journals: by what it says of itself, never by its number or name. */
export function journalPart(account: Account): JournalPart {
  if (cashFlowOf(account) === 'cash') return 'cash'
  if (account.role === 'payroll.netpay.clearing') return 'net-pay'
  if (account.subtype === 'salesTax' || /^tax\.(gst|hst|qst|pst)\b/.test(account.role ?? ''))
    return 'sales-tax'
  if (account.subtype === 'payroll') return account.type === 'expense' ? 'wages' : 'deductions'
  const isControl = account.control === true || /^a[rp]\.control/.test(account.role ?? '')
  if (account.subtype === 'receivable' || (isControl && account.type === 'asset')) return 'receivable'
  if (account.subtype === 'payable' || account.subtype === 'creditCard') return 'payable'
  if (isControl && account.type === 'liability') return 'payable'
  return account.type === 'revenue' ? 'sales' : 'other'
}

/** Papers whose entries belong to one journal whatever they touch. */
const byPaper: Readonly<Partial<Record<Because['kind'], JournalName>>> = {
  invoice: 'sales',
  bill: 'purchases',
  payrun: 'payroll',
  receipt: 'receipts',
  payment: 'disbursements',
  remittance: 'disbursements',
  opening: 'general',
  closing: 'general',
  revaluation: 'general',
  schedule: 'general',
}

/**
 * The journal that an entry is printed in: the special journal that it names; else that of its paper; else,
 * by what it touches, payroll for wages with deductions, receipts and disbursements for money in and out,
 * sales and purchases for charges on account; else general. Adjusting and closing entries are general. A
 * reversal stands in the journal of what it reverses, with opposite signs.
 */
export function journalOf(entry: Entry, chart: Chart): JournalName {
  if (entry.journal !== undefined && entry.journal !== 'general') return entry.journal
  if (entry.layer === 'adjusting' || entry.layer === 'closing') return 'general'
  const named = byPaper[entry.because.kind]
  if (named !== undefined) return named
  const sign = entry.because.kind === 'reversal' || entry.reverses !== undefined ? -1n : 1n
  const net = (...parts: readonly JournalPart[]): Cents =>
    sumOf(
      entry.postings.filter((each) => parts.includes(partOf(each, chart))).map((each) => each.amount * sign),
    )
  const touches = (part: JournalPart) => entry.postings.some((each) => partOf(each, chart) === part)
  if (touches('wages') && (touches('deductions') || touches('net-pay'))) return 'payroll'
  if (touches('cash')) return net('cash') > 0n ? 'receipts' : net('cash') < 0n ? 'disbursements' : 'general'
  if (touches('receivable') && touches('sales') && net('receivable') !== 0n) return 'sales'
  if (touches('payable') && !touches('receivable') && net('payable') !== 0n) return 'purchases'
  return 'general'
}

/** What a posting's account is to the special journals. */
export function partOf(posting: Posting, chart: Chart): JournalPart {
  const account = chart.get(posting.account)
  return account === undefined ? 'other' : journalPart(account)
}
