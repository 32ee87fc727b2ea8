import type { DimensionValue, ExchangeRate, Fact, FactOf, Template } from '../daybook/fact.ts'
import type { Result } from '../kit/result.ts'
import type { BalanceRow } from './balances.ts'
import type { Entry } from './entry.ts'
import type { BooksToPost } from './plan-entry.ts'
import { account, chartOf, maple, notation, postings } from './small-books.fixture.ts'

/**
 * Maple Bicycles with prepaid and deferred accounts, accounts in US dollars and euros, and places for
 * exchange gains.
 */
export const abroad = chartOf(
  ...maple.values(),
  account('1030', 'US dollars', 'asset', { currency: 'USD' }),
  account('1040', 'Euros', 'asset', { currency: 'EUR' }),
  account('1110', 'Receivable in US dollars', 'asset', { currency: 'USD', control: true }),
  account('1210', 'Prepaid insurance', 'asset'),
  account('2010', 'Payable in US dollars', 'liability', { currency: 'USD', control: true }),
  account('2160', 'Deferred revenue', 'liability'),
  account('4240', 'Exchange gain', 'revenue', { role: 'fx.realized' }),
  account('4245', 'Unrealized gain', 'revenue', { role: 'fx.unrealized' }),
  account('6170', 'Insurance', 'expense'),
  account('6180', 'Closed since May', 'expense', { closedOn: '2026-05-01' }),
)

/** Books in which nothing is posted or locked yet, with two departments (one closed) and two rates. */
export const books: BooksToPost = {
  chart: abroad,
  head: { entries: 0 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map<string, DimensionValue>([
    ['department=SHOP', { dimension: 'department', code: 'SHOP', name: 'Shop' }],
    ['department=OLD', { dimension: 'department', code: 'OLD', name: 'Old', closed: true }],
  ]),
  rates: [usd('2026-01-30', '1.3712'), usd('2026-02-27', '1.3600')],
}

/** A rate of the US dollar. */
export function usd(date: string, rate: string): ExchangeRate {
  return { currency: 'USD', date, rate, source: 'Bank of Canada' }
}

/** A template with lines in journal notation. */
export function template(lines: string, more: Partial<Template> = {}): Template {
  return { id: 'rent', name: 'Rent', memo: 'Rent', postings: postings(lines), ...more }
}

/** The entries that facts post. */
export function entriesOf(facts: readonly Fact[]): readonly Entry[] {
  return facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
}

/** Entries in short: number, day and lines. */
export function short(facts: readonly Fact[]): readonly string[] {
  return entriesOf(facts).map(({ number, date, postings }) => `J${number} ${date} ${notation(postings)}`)
}

/** The last fact of a kind, where there is one. */
export function lastOf<K extends Fact['kind']>(facts: readonly Fact[], kind: K): FactOf<K> | undefined {
  // `kind` decides which of the union it is; the compiler cannot follow.
  return facts.findLast((fact) => fact.kind === kind) as FactOf<K> | undefined
}

/** The codes of a no; none for a yes. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

/** The balances that entries leave, a row an account and currency. */
export function rowsOf(entries: readonly Entry[]): readonly BalanceRow[] {
  return entries.flatMap(({ postings }) =>
    postings.map(
      ({ account, amount, foreign }): BalanceRow => ({
        account,
        layer: 'daily',
        currency: foreign?.currency ?? '',
        debit: amount > 0n ? amount : 0n,
        credit: amount < 0n ? -amount : 0n,
        foreignNet: foreign?.amount ?? 0n,
        postings: 1,
      }),
    ),
  )
}
