import type { BudgetFact } from '../daybook/budget-facts.ts'
import type { FactOf } from '../daybook/fact.ts'
import { businessIncomeStatement } from '../statements/layouts/income-statement.ts'

const layout = { id: 'in-brief', name: 'In brief', layout: { ...businessIncomeStatement, name: 'in-brief' } }
const line = { id: '2026 6120 job=A', budget: '2026', account: '6120', dims: { job: 'A' }, months: [] }

type DesignKind = BudgetFact['kind'] | 'layout.saved' | 'layout.removed'

/** Facts of budgets and layouts, each with how it is named in both languages. */
export const designTitles: { readonly [K in DesignKind]: readonly [FactOf<K>, string, string] } = {
  'layout.saved': [
    { kind: 'layout.saved', v: 1, layout },
    'Saved layout In brief',
    'Enregistrement de la présentation In brief',
  ],
  'layout.removed': [
    { kind: 'layout.removed', v: 1, was: layout },
    'Removed layout In brief',
    'Retrait de la présentation In brief',
  ],
  'budget.set': [
    { kind: 'budget.set', v: 1, line },
    'Set budget 2026 6120 job=A',
    'Établissement du budget 2026 6120 job=A',
  ],
  'budget.removed': [
    { kind: 'budget.removed', v: 1, was: line },
    'Removed budget 2026 6120 job=A',
    'Retrait du budget 2026 6120 job=A',
  ],
}
