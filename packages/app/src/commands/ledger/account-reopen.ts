import { ok } from '@daybook/core/kit/result.ts'
import { planReopenAccount } from '@daybook/core/ledger/close-account.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Opens a closed account again. */
export const accountReopen = command({
  name: 'account.reopen',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Reopen a closed account', fr: 'Rouvrir un compte fermé' },
  line: { words: ['account'] },
  input: z.strictObject({ account: accountCode }),
  output: z.strictObject({ code: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'account.reopen', input), async ({ chart }) => {
      const account = accountNamed(chart, input.account)
      if (!account.ok) return account
      const planned = planReopenAccount(chart, account.value)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({ code: input.account, ...outcomeOf(recorded.value) })
  },
})
