import { parseCents } from '../kit/cents.ts'
import { value } from '../kit/result.ts'
import { type Account, type AccountType, type Chart, normalSide } from './chart.ts'
import type { Entry, Posting } from './entry.ts'
import type { BooksToPost } from './plan-entry.ts'
import type { EntriesHead } from './reverse-entry.ts'

/** An account by number, name and type, with whatever else matters. */
export function account(code: string, name: string, type: AccountType, more: Partial<Account> = {}): Account {
  return { id: code, code, name: { en: name, fr: name }, type, normal: normalSide(type), ...more }
}

/** A chart from accounts. */
export function chartOf(...accounts: readonly Account[]): Chart {
  return new Map(accounts.map((each) => [each.id, each]))
}

/** The chart of Maple Bicycles, a small corporation. */
export const maple: Chart = chartOf(
  account('1010', 'Chequing', 'asset', { role: 'bank.default', cashFlow: 'cash' }),
  account('1090', 'Suspense', 'asset', { role: 'suspense', mustClear: 'before close' }),
  account('2100', 'Accrued liabilities', 'liability'),
  account('3100', 'Retained earnings', 'equity', { role: 'retained.opening' }),
  account('3200', 'Dividends', 'equity', { role: 'dividends.eligible', normal: 'debit' }),
  account('4000', 'Sales', 'revenue'),
  account('6120', 'Legal fees', 'expense'),
  account('6130', 'Accounting fees', 'expense'),
  account('9000', 'Hours', 'statistical', { unit: 'hours' }),
)

/** Postings in journal notation: `6120 1800.00, 2100 -1800.00`. */
export function postings(text: string): readonly Posting[] {
  return text.split(',').map((each) => {
    const [code = '', amount = ''] = each.trim().split(/\s+/)
    return { account: code, amount: value(parseCents(amount)) }
  })
}

/** An entry by number, day and postings in journal notation. */
export function entry(number: number, date: string, lines: string, more: Partial<Entry> = {}): Entry {
  return {
    number,
    date,
    memo: `Entry ${number}`,
    because: { kind: 'adjustment', id: '' },
    postings: postings(lines),
    ...more,
  }
}

/** Postings back in journal notation. */
export function notation(lines: readonly Posting[]): string {
  return lines.map((each) => `${each.account} ${dollars(each.amount)}`).join(', ')
}

function dollars(cents: bigint): string {
  const size = cents < 0n ? -cents : cents
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** The books of `maple` as posting to them sees them: Canadian dollars, no dimensions, no rates. */
export function booksWith(head: EntriesHead): BooksToPost {
  return {
    chart: maple,
    head,
    fiscalYearEnd: '12-31',
    currency: 'CAD',
    language: 'en',
    dimensions: new Map(),
    rates: [],
  }
}
