import { type BudgetShare, shareRows } from '../budget/budget-shares.ts'
import { formatCents, magnitude, sumOf } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import type { BudgetNamed, BudgetPart } from './budget-part.ts'
import {
  type AddingUp,
  type ColumnPlan,
  type ColumnsPlan,
  type DerivedColumn,
  type LoadedColumn,
  mainColumn,
} from './columns.ts'

const words: Label = { en: 'Budget', fr: 'Budget' }

/**
 * A plan of columns with those of a budget: beside each month or value of a dimension its budget and the
 * variance, beside the main column the variance in percent of the budget too. What is compared comes after.
 */
export function withBudget(plan: ColumnsPlan, budget: BudgetNamed): ColumnsPlan {
  const at = plan.loaded.findIndex((column) => column.key === mainColumn)
  const beside = plan.loaded.slice(0, at + 1)
  const others = [...plan.loaded.slice(at + 1), ...plan.derived].map((column) => column.key)
  return {
    ...plan,
    loaded: [...plan.loaded, ...beside.map((column) => budgetOf(column, budget))],
    derived: [...plan.derived, ...beside.flatMap((column) => varianceColumns(column, budget))],
    ...(plan.addingUp === undefined ? {} : { budgetAddingUp: budgetAddingUp(plan.addingUp) }),
    order: [...beside.flatMap(({ key }) => [key, budgetKey(key), varianceKey(key)]), percentKey, ...others],
  }
}

const percentKey = 'variance-percent'

function budgetKey(column: string): string {
  return column === mainColumn ? 'budget' : `budget:${column}`
}

function varianceKey(column: string): string {
  return column === mainColumn ? 'variance' : `variance:${column}`
}

function budgetOf(column: ColumnPlan, budget: BudgetNamed): ColumnPlan {
  const label = column.key === mainColumn ? words : besideWords(column.label, words)
  return { ...column, key: budgetKey(column.key), label, budget }
}

function budgetAddingUp({ total, parts }: AddingUp): AddingUp {
  const label = { en: 'Budgeted columns add up to the whole', fr: 'Les colonnes du budget s’additionnent' }
  return { total: budgetKey(total), parts: parts.map(budgetKey), label }
}

function varianceColumns(column: ColumnPlan, budget: BudgetNamed): readonly DerivedColumn[] {
  const isMain = column.key === mainColumn
  const pair = { from: budgetKey(column.key), to: column.key, budget: budget.id }
  const variance = { en: 'Variance', fr: 'Écart' }
  const own: DerivedColumn = {
    kind: 'variance',
    key: varianceKey(column.key),
    label: isMain ? variance : besideWords(column.label, variance),
    ...pair,
  }
  if (!isMain) return [own]
  const percent = { en: 'Variance %', fr: 'Écart %' }
  return [own, { kind: percentKey, key: percentKey, label: percent, ...pair }]
}

function besideWords(column: Label, what: Label): Label {
  return { en: `${column.en} ${what.en.toLowerCase()}`, fr: `${column.fr} ${what.fr.toLowerCase()}` }
}

/**
 * A budget's column as if it had happened. A column of a day begins from what the books really had when its
 * fiscal year began (`opening`). Refuses `budget-one-sided` for a day when the budget sets more on one side
 * than on the other: a balance sheet of it would not balance.
 */
export function budgetColumn(
  plan: ColumnPlan,
  at: 'day' | 'span',
  from: { readonly shares: readonly BudgetShare[]; readonly opening: readonly BalanceRow[] },
  setBy: BudgetPart['setBy'],
): Result<LoadedColumn> {
  const { shares } = from
  const rest = sumOf(shares.map(({ amount }) => amount))
  if (at === 'day' && rest !== 0n && plan.dims === undefined) {
    const names = { budget: plan.budget?.name ?? '', day: plan.span.through }
    const more = { en: rest > 0n ? 'debits' : 'credits', fr: rest > 0n ? 'débits' : 'crédits' }
    return refuse('budget-one-sided', {
      ...names,
      amount: formatCents(magnitude(rest)),
      side: more.en,
      sideFr: more.fr,
    })
  }
  const opening = at === 'day' ? from.opening : []
  return ok({ ...plan, opening, rows: shareRows(shares), budgeted: { shares, setBy } })
}

/** What a statement with a budget says of it under the table. */
export function budgetNotes(columns: readonly LoadedColumn[], at: 'day' | 'span'): readonly Label[] {
  const budget = columns.find((column) => column.budget !== undefined)?.budget
  if (budget === undefined) return []
  const shares = columns.flatMap((column) => column.budgeted?.shares ?? [])
  const isCut = shares.some(({ days, ofDays }) => days !== ofDays)
  const sign =
    at === 'span'
      ? {
          en: 'A variance is positive where it is favourable: more revenue or less expense than budgeted; negative is unfavourable.',
          fr: 'Un écart est positif s’il est favorable : plus de produits ou moins de charges que prévu; négatif, il est défavorable.',
        }
      : {
          en: 'A variance is the balance less what was budgeted; the budget begins from the balances at the beginning of the year.',
          fr: 'Un écart est le solde moins le montant prévu; le budget part des soldes du début de l’exercice.',
        }
  const cut = {
    en: ' Months that are not whole count by their days.',
    fr: ' Les mois incomplets comptent selon leurs jours.',
  }
  return [
    {
      en: `Budget “${budget.name}”. ${sign.en}${isCut ? cut.en : ''}`,
      fr: `Budget « ${budget.name} ». ${sign.fr}${isCut ? cut.fr : ''}`,
    },
  ]
}
