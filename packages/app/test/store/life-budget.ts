import type { BudgetFact, BudgetLine } from '@daybook/core/daybook/budget-facts.ts'
import type { Fact, SavedLayout } from '@daybook/core/daybook/fact.ts'
import { businessIncomeStatement } from '@daybook/core/statements/layouts/income-statement.ts'
import type { Dice } from './dice.ts'

/** What facts about budgets and layouts leave to the next ones. */
export type BudgetLife = { readonly budgets: BudgetLine[]; readonly layouts: SavedLayout[] }

type DesignKind = BudgetFact['kind'] | 'layout.saved' | 'layout.removed'

/** How each kind of fact about budgets and layouts is made; `undefined` where there is no place for it. */
export const budgetMakers: {
  readonly [K in DesignKind]: (state: BudgetLife, dice: Dice) => Fact | undefined
} = {
  'budget.set': (state, dice) => {
    const account = `${1000 + dice.roll(3) * 10}`
    const line: BudgetLine = {
      id: `2026 ${account}`,
      budget: '2026',
      account,
      months: [
        { month: '2026-01', amount: dice.cents(), since: dice.roll(90) + 1 },
        { month: '2026-02', amount: -dice.cents(), since: dice.roll(90) + 1 },
      ],
      ...(dice.has() ? { dims: { class: dice.text() || 'A' } } : {}),
    }
    state.budgets.push(line)
    return { kind: 'budget.set', v: 1, line }
  },
  'budget.removed': (state, dice) => {
    const was = dice.draw(state.budgets)
    return was && { kind: 'budget.removed', v: 1, was }
  },
  'layout.saved': (state, dice) => {
    const id = `own-${dice.roll(2)}`
    const layout: SavedLayout = {
      id,
      name: dice.text() || id,
      layout: { ...businessIncomeStatement, name: id },
    }
    state.layouts.push(layout)
    return { kind: 'layout.saved', v: 1, layout }
  },
  'layout.removed': (state, dice) => {
    const was = dice.draw(state.layouts)
    return was && { kind: 'layout.removed', v: 1, was }
  },
}
