import type { BudgetFact, BudgetLine, BudgetMonth } from '../daybook/budget-facts.ts'
import { type Cents, formatCents, isInRange } from '../kit/cents.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Account, type Chart, findAccount } from '../ledger/chart.ts'
import { type DimensionValues, dimensionRefusals } from '../ledger/dimensions.ts'
import { budgetLineId, onSide } from './budget-line.ts'
import { isMonth } from './fiscal-months.ts'

/**
 * Amounts that are wanted in a budget: of one account (by number), as a whole or for dimensions, by month and
 * positive on the account's normal side. Months that are not named stay as they are; zero takes one out.
 * `at` says where in the input they stand.
 */
export type BudgetWish = {
  readonly account: string
  readonly dims?: Readonly<Record<string, string>>
  readonly months: ReadonlyMap<string, Cents>
  readonly at?: string
}

/** What a decision on a budget looks at: the lines of that budget by id, and the head that it is made on. */
export type BudgetBooks = {
  readonly chart: Chart
  readonly dimensions: DimensionValues
  readonly head: { readonly seq: number }
  readonly lines: ReadonlyMap<string, BudgetLine>
}

/**
 * Sets amounts of a budget, one fact a line that changes; a line without months left is removed. Two wishes
 * for one line are one; the later wins where both name a month.
 *
 * Refuses, all at once: `account-unknown`, `account-statistical`, `dimension-unknown`, `dimension-closed`,
 * `budget-month-malformed`, `amount-too-large`; then `nothing-to-change`.
 */
export function planSetBudget(
  books: BudgetBooks,
  budget: string,
  wishes: readonly BudgetWish[],
): Result<readonly BudgetFact[]> {
  const refusals = wishes.flatMap((wish) => wishRefusals(books, wish))
  if (refusals.length > 0) return refused(refusals)
  const facts: BudgetFact[] = []
  for (const { account, dims, months } of gathered(books.chart, wishes)) {
    const id = budgetLineId(budget, account.id, dims)
    const was = books.lines.get(id)
    const since = books.head.seq + facts.length + 1
    const next = monthsAfter(was?.months ?? [], months, account, since)
    if (next === undefined) continue
    if (next.length === 0) {
      if (was !== undefined) facts.push({ kind: 'budget.removed', v: 1, was })
      continue
    }
    const line = {
      id,
      budget: nameOf(books, budget),
      account: account.id,
      ...(dims && { dims }),
      months: next,
    }
    facts.push({ kind: 'budget.set', v: 1, line, ...(was === undefined ? {} : { was }) })
  }
  return facts.length === 0 ? refuse('nothing-to-change', { what: budget }) : ok(facts)
}

/** Takes lines out of a budget: all, or those of one account. Refuses `budget-account-missing`. */
export function planRemoveBudget(
  budget: string,
  lines: Iterable<BudgetLine>,
  account: Account | undefined,
): Result<readonly BudgetFact[]> {
  const chosen = [...lines].filter((line) => account === undefined || line.account === account.id)
  if (chosen.length === 0) {
    return refuse('budget-account-missing', { budget, account: account?.code ?? '' }, 'account')
  }
  return ok(chosen.map((was) => ({ kind: 'budget.removed', v: 1, was })))
}

/** One name a budget, as it was first written, however it is typed later. */
function nameOf({ lines }: BudgetBooks, budget: string): string {
  for (const line of lines.values()) return line.budget
  return budget
}

function wishRefusals({ chart, dimensions }: BudgetBooks, wish: BudgetWish): readonly Refusal[] {
  const at = (field: string) => (wish.at === undefined ? field : `${wish.at}.${field}`)
  const account = findAccount(chart, wish.account)
  const found: Refusal[] = []
  if (account === undefined) found.push(refusal('account-unknown', { account: wish.account }, at('account')))
  else if (account.type === 'statistical') {
    found.push(refusal('account-statistical', { account: account.code }, at('account')))
  }
  if (wish.dims !== undefined) {
    const posting = { account: wish.account, amount: 0n, dims: wish.dims }
    const refusals = dimensionRefusals(dimensions, [posting])
    found.push(...refusals.map((each) => ({ ...each, at: at(each.with.noun ?? 'dims') })))
  }
  for (const [month, amount] of wish.months) {
    if (!isMonth(month)) found.push(refusal('budget-month-malformed', { month }, at('month')))
    if (!isInRange(amount))
      found.push(refusal('amount-too-large', { amount: formatCents(amount) }, at('month')))
  }
  return found
}

type Gathered = {
  readonly account: Account
  readonly dims: BudgetLine['dims']
  readonly months: Map<string, Cents>
}

function gathered(chart: Chart, wishes: readonly BudgetWish[]): Iterable<Gathered> {
  const lines = new Map<string, Gathered>()
  for (const wish of wishes) {
    const account = findAccount(chart, wish.account)
    if (account === undefined) continue
    const dims = wish.dims === undefined || Object.keys(wish.dims).length === 0 ? undefined : wish.dims
    const id = budgetLineId('', account.id, dims)
    const line = lines.get(id) ?? { account, dims, months: new Map<string, Cents>() }
    for (const [month, amount] of wish.months) line.months.set(month, amount)
    lines.set(id, line)
  }
  return lines.values()
}

/** The months of a line after a wish; nothing where none of them changes. */
function monthsAfter(
  was: readonly BudgetMonth[],
  wanted: ReadonlyMap<string, Cents>,
  account: Account,
  since: number,
): readonly BudgetMonth[] | undefined {
  const months = new Map(was.map((each) => [each.month, each]))
  let isChanged = false
  for (const [month, typed] of wanted) {
    const amount = onSide(typed, account.normal)
    if (amount === (months.get(month)?.amount ?? 0n)) continue
    isChanged = true
    if (amount === 0n) months.delete(month)
    else months.set(month, { month, amount, since })
  }
  if (!isChanged) return undefined
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}
