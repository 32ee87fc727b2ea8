import type { BudgetNamed } from './budget-part.ts'
import type { ColumnPlan, ColumnsPlan, DerivedColumn } from './columns.ts'

/** The keys of the columns of one budget beside what happened: its amounts, the variance, that in percent. */
export type VersionColumns = {
  readonly budget: BudgetNamed
  readonly amounts: string
  readonly variance: string
  readonly percent: string
}

/**
 * One column of what happened, and for each budget (each version of it) its amounts, the variance (positive
 * where it is favourable) and the variance in percent of the budget.
 */
export function budgetVersions(
  main: ColumnPlan,
  budgets: readonly BudgetNamed[],
): { readonly plan: ColumnsPlan; readonly versions: readonly VersionColumns[] } {
  const versions = budgets.map((budget, at): VersionColumns => {
    const key = at === 0 ? '' : `:${budget.id}`
    return { budget, amounts: `budget${key}`, variance: `variance${key}`, percent: `variance-percent${key}` }
  })
  const isMany = budgets.length > 1
  const named = (en: string, fr: string, { name }: BudgetNamed) =>
    isMany ? { en: `${en}, ${name}`, fr: `${fr}, ${name}` } : { en, fr }
  return {
    versions,
    plan: {
      loaded: [
        { ...main, label: { en: 'Actual', fr: 'Réel' } },
        ...versions.map(({ budget, amounts }) => ({
          ...main,
          key: amounts,
          label: isMany ? { en: budget.name, fr: budget.name } : { en: 'Budget', fr: 'Budget' },
          budget,
        })),
      ],
      derived: versions.flatMap(({ budget, amounts, variance, percent }): readonly DerivedColumn[] => {
        const pair = { from: amounts, to: main.key, budget: budget.id }
        return [
          { kind: 'variance', key: variance, label: named('Variance', 'Écart', budget), ...pair },
          { kind: 'variance-percent', key: percent, label: named('Variance %', 'Écart %', budget), ...pair },
        ]
      }),
      order: [
        main.key,
        ...versions.flatMap(({ amounts, variance, percent }) => [amounts, variance, percent]),
      ],
    },
  }
}
