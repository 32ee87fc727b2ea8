import { spreadOver } from '@daybook/core/budget/fiscal-months.ts'
import { headedMonth } from '@daybook/core/budget/month-heading.ts'
import type { BudgetWish } from '@daybook/core/budget/plan-budget.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { readAmount } from '../print/read-amount.ts'

/** The headings of columns that are no months, in English and French. */
const headings = {
  account: ['account', 'code', 'number', 'no', 'compte', 'numero'],
  class: ['class', 'classe'],
  department: ['department', 'service'],
  job: ['job', 'projet'],
  total: ['total', 'yearly', 'year', 'annuel', 'annee'],
} as const

type Columns = {
  readonly places: ReadonlyMap<keyof typeof headings, number>
  readonly months: ReadonlyMap<string, number>
}

/**
 * What else is needed to read a budget's table: the months of its year, where one was given, and the
 * language.
 */
export type BudgetReading = { readonly months?: readonly string[]; readonly language: Language }

/**
 * The rows of a budget's table as wishes: a column for the account, one a month (`2026-03`, or `Mar` where
 * the year is known), and for class, department and job; a `total` must be what the months add up to, and
 * alone it is spread evenly over the year. An empty cell leaves a month as it is. Other columns are passed
 * over.
 *
 * Refuses `file-column-missing`, `amount-malformed` and the like by line, `budget-total-differs`,
 * `budget-row-twice`, `input-missing` for a total without a year.
 */
export function budgetFromTable(
  cells: readonly (readonly string[])[],
  reading: BudgetReading,
): Result<readonly BudgetWish[]> {
  const [heads = [], ...rows] = cells
  const columns = columnsOf(heads, reading.months)
  if (!columns.ok) return columns
  const wishes: BudgetWish[] = []
  const refusals: Refusal[] = []
  const seen = new Map<string, number>()
  rows.forEach((row, index) => {
    const line = index + 2
    if (row.every((cell) => cell.trim() === '')) return
    const wish = wishOf(columns.value, row, line, reading)
    if (!wish.ok) {
      refusals.push(...wish.refusals)
      return
    }
    const key = JSON.stringify([wish.value.account, wish.value.dims])
    const first = seen.get(key)
    if (first !== undefined) {
      const names = { line: String(line), first: String(first), account: wish.value.account }
      refusals.push(refusal('budget-row-twice', names))
    }
    seen.set(key, line)
    wishes.push(wish.value)
  })
  return refusals.length > 0 ? refused(refusals) : ok(wishes)
}

function columnsOf(heads: readonly string[], months: readonly string[] | undefined): Result<Columns> {
  const places = new Map<keyof typeof headings, number>()
  const found = new Map<string, number>()
  heads.forEach((heading, at) => {
    const month = headedMonth(heading, months)
    if (month !== undefined) found.set(month, at)
    // The names of the object above, by its type.
    for (const name of Object.keys(headings) as (keyof typeof headings)[]) {
      const words: readonly string[] = headings[name]
      if (words.includes(folded(heading).trim()) && !places.has(name)) places.set(name, at)
    }
  })
  const given = { headings: heads.join(', '), wanted: 'account, 2026-01, 2026-02, …, total' }
  if (!places.has('account')) return refuse('file-column-missing', { missing: 'account', ...given })
  if (found.size > 0) return ok({ places, months: found })
  if (!places.has('total')) return refuse('file-column-missing', { missing: '2026-01', ...given })
  return months === undefined
    ? refuse('input-missing', { what: '--year' }, 'year')
    : ok({ places, months: found })
}

function wishOf(
  { places, months }: Columns,
  row: readonly string[],
  line: number,
  reading: BudgetReading,
): Result<BudgetWish> {
  const cell = (at: number | undefined) => (at === undefined ? '' : (row[at] ?? '').trim())
  const account = cell(places.get('account'))
  const amounts = new Map<string, Cents>()
  const refusals: Refusal[] = []
  const read = (text: string, at: string): Cents | undefined => {
    const amount = readAmount(text, reading.language, `line ${line}.${at}`)
    if (amount.ok) return amount.value
    refusals.push(...amount.refusals)
    return undefined
  }
  for (const [month, at] of months) {
    const amount = cell(at) === '' ? undefined : read(cell(at), month)
    if (amount !== undefined) amounts.set(month, amount)
  }
  const total = cell(places.get('total')) === '' ? undefined : read(cell(places.get('total')), 'total')
  if (total !== undefined && amounts.size === 0 && reading.months !== undefined) {
    for (const [month, part] of spreadOver(total, reading.months)) amounts.set(month, part)
  }
  const sum = sumOf(amounts.values())
  if (total !== undefined && refusals.length === 0 && sum !== total) {
    const names = { line: String(line), account, sum: formatCents(sum), total: formatCents(total) }
    refusals.push(refusal('budget-total-differs', names))
  }
  if (refusals.length > 0) return refused(refusals)
  const dims = Object.fromEntries(
    (['class', 'department', 'job'] as const).flatMap((name) => {
      const code = cell(places.get(name))
      return code === '' ? [] : [[name, code]]
    }),
  )
  return ok({ account, dims, months: amounts, at: `line ${line}` })
}
