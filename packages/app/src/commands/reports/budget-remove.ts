import { planRemoveBudget } from '@daybook/core/budget/plan-budget.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { budgetNamed } from '../../ledger/load-budget.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { budgetName, nameIn } from './budget-fields.ts'

/** Takes a budget off, or one account out of it. */
export const budgetRemove = command({
  name: 'budget.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a budget', fr: 'Retirer un budget' },
  line: { words: ['budget', 'account'] },
  input: z.strictObject({
    budget: budgetName,
    account: accountCode.optional().meta({ description: 'only this account; all when left out' }),
  }),
  output: z.strictObject({ budget: z.string(), lines: z.number(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'budget.remove', input), async ({ reader, chart }) => {
      const budget = await budgetNamed(reader, input.budget)
      if (!budget.ok) return budget
      const account = input.account === undefined ? ok(undefined) : accountNamed(chart, input.account)
      if (!account.ok) return account
      const { name, lines } = budget.value
      const planned = planRemoveBudget(name, lines.values(), account.value)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const lines = recorded.value.facts.length
    return ok({ budget: nameIn(recorded.value) ?? input.budget, lines, ...outcomeOf(recorded.value) })
  },
})
