import { type Figure, type PostingQuery, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Account, byCode, type Chart } from '@daybook/core/ledger/chart.ts'
import type { Naming } from './worked-figures.ts'

/** What stands on an account in a year, closing entries apart: debit positive, and of how many postings. */
export type YearSum = { readonly account: string; readonly amount: Cents; readonly count?: number }

/** The books of a year, or of one value of a dimension in them. */
export type YearBooks = {
  readonly chart: Chart
  readonly span: Span
  readonly asOfSeq: number
  readonly sums: readonly YearSum[]
  readonly dims?: Readonly<Record<string, string>>
}

/** Income lines and the closing inventory count as credits; all others as debits. */
const credits: ReadonlySet<string> = new Set(['8000', '8140', '8141', '8230', '8500'])

/**
 * The key of the line that an account goes to: its line of the T2125, with meals that are all deductible
 * (`8523:all`) and allowances by the kilometre (`9281:allowances`) apart. None for accounts that no line
 * takes; the books' amortization (9936) gives way to the allowance.
 */
export function lineKeyOf({ t2125, role, taxDefault }: Account): string | undefined {
  if (t2125 === undefined || t2125 === '9936') return undefined
  if (t2125 === '8523' && role !== 'meals.50' && taxDefault !== 'ITC_50') return '8523:all'
  if (t2125 === '9281' && taxDefault === 'ITC_ALLOWANCE') return '9281:allowances'
  return t2125
}

/**
 * The books' lines by key, each the sum of its accounts, each account opening to its postings. `books` are
 * one part of the books or several (one for each value of a dimension); `keyOf` says which line an account
 * goes to, `label` what the line is called.
 */
export function ledgerLines(
  books: readonly YearBooks[],
  naming: Naming,
  { keyOf, label }: { keyOf(account: Account): string | undefined; label(key: string): Label },
): ReadonlyMap<string, Figure> {
  const parts = new Map<string, Figure[]>()
  for (const { part, account, sum } of moved(books)) {
    const key = keyOf(account)
    if (key === undefined) continue
    const held = parts.get(key) ?? []
    held.push(accountFigure(part, naming(`${key}:${partName(part, account)}`), account, sum, isCredit(key)))
    parts.set(key, held)
  }
  return new Map([...parts].map(([key, figures]) => [key, sumFigure(naming(key), label(key), figures)]))
}

/**
 * Accounts of income and expense that no line takes, with what stands on them, income positive: the bridge
 * from the form to the books' own result.
 */
export function leftOut(
  books: readonly YearBooks[],
  naming: Naming,
  keyOf: (account: Account) => string | undefined,
): readonly Figure[] {
  return moved(books)
    .filter(({ account }) => account.type === 'revenue' || account.type === 'expense')
    .filter(({ account }) => keyOf(account) === undefined)
    .map(({ part, account, sum }) =>
      accountFigure(part, naming(`out:${partName(part, account)}`), account, sum, true),
    )
}

/** An account in a part of the books, as ids of figures name it. */
function partName({ dims = {} }: YearBooks, { id }: Account): string {
  const named = Object.entries(dims).map(([name, value]) => `${name}=${value}`)
  return [id, ...named].join(':')
}

function isCredit(key: string): boolean {
  return credits.has(key.split(':')[0] ?? key)
}

type Moved = { readonly part: YearBooks; readonly account: Account; readonly sum: YearSum }

function moved(books: readonly YearBooks[]): readonly Moved[] {
  return books
    .flatMap((part) =>
      part.sums.flatMap((sum) => {
        const account = part.chart.get(sum.account)
        return account === undefined || sum.amount === 0n ? [] : [{ part, account, sum }]
      }),
    )
    .sort((one, other) => byCode(one.account, other.account))
}

function accountFigure(
  { span, asOfSeq, dims }: YearBooks,
  id: string,
  { code, name, id: account }: Account,
  { amount, count }: YearSum,
  isNegated: boolean,
): Figure {
  const postings: PostingQuery = {
    accounts: [account],
    span,
    asOfSeq,
    layers: ['daily', 'adjusting'],
    ...(dims === undefined ? {} : { dims }),
    ...(count === undefined ? {} : { count }),
  }
  const label = { en: `${code} ${name.en || name.fr}`, fr: `${code} ${name.fr || name.en}` }
  return { id, label, value: isNegated ? -amount : amount, how: 'postings', parts: [], postings }
}
