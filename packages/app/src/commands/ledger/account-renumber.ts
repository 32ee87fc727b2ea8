import { ok } from '@daybook/core/kit/result.ts'
import { planRenumberAccount } from '@daybook/core/ledger/change-account.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Gives an account another number; its postings come along. */
export const accountRenumber = command({
  name: 'account.renumber',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Renumber an account', fr: 'Renuméroter un compte' },
  line: { words: ['account', 'code'] },
  input: z.strictObject({ account: accountCode, code: accountCode }),
  output: z.strictObject({ code: z.string(), was: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'account.renumber', input), async ({ chart }) => {
      const account = accountNamed(chart, input.account)
      if (!account.ok) return account
      const planned = planRenumberAccount(chart, account.value, input.code)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const was = first?.fact.kind === 'account.changed' ? first.fact.was.code : input.account
    return ok({ code: input.code, was, ...outcomeOf(recorded.value) })
  },
})
