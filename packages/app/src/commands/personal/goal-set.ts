import type { Goal } from '@daybook/core/daybook/personal-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { accountsOfType } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { recordWith } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { accountCodes, goalName } from './personal-fields.ts'

/** Sets an amount to be saved by a day in some accounts. */
export const goalSet = command({
  name: 'goal.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set a goal', fr: 'Fixer un objectif' },
  line: { words: ['goal', 'amount'] },
  input: z.strictObject({
    goal: goalName,
    amount: amount
      .refine((cents) => cents > 0n, 'more than nothing')
      .meta({ description: 'how much to save' }),
    by: nearDay.meta({ description: 'the day by which it is to be there' }),
    account: accountCodes.meta({ description: 'an account that holds it, as often as needed' }),
  }),
  output: z.strictObject({ goal: z.string(), amount: amountOut, by: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const { by } = given
    const recorded = await record(ctx.book, actOf(ctx, 'goal.set', given), async ({ reader, chart }) => {
      const id = idFromName(given.goal)
      const was = await recordWith(reader, 'goal', id)
      const found = accountsOfType(chart, given.account, 'asset')
      if (!found.ok) return found
      const accounts = found.value.length > 0 ? found.value.map((each) => each.id) : (was?.accounts ?? [])
      if (accounts.length === 0) return refuse('input-missing', { what: '--account' }, 'account')
      const goal: Goal = { id, name: given.goal, amount: given.amount, by, accounts }
      const fact = { kind: 'goal.set', v: 1, goal, ...(was === undefined ? {} : { was }) } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    return ok({ goal: given.goal, amount: formatCents(given.amount), by, ...outcomeOf(recorded.value) })
  },
})
