import { ok } from '@daybook/core/kit/result.ts'
import { planCloseAccount } from '@daybook/core/ledger/close-account.ts'
import { z } from 'zod'
import { accountNamed, usesOf } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Closes an account from a day on. */
export const accountClose = command({
  name: 'account.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close an account', fr: 'Fermer un compte' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    on: day.optional().meta({ description: 'nothing is posted on or after this day; today when left out' }),
  }),
  output: z.strictObject({ code: z.string(), closedOn: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const on = input.on ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'account.close', input), async ({ chart, reader }) => {
      const account = accountNamed(chart, input.account)
      if (!account.ok) return account
      const use = (await usesOf(reader, [account.value.id])).get(account.value.id)
      const planned = planCloseAccount(account.value, on, use ?? { balance: 0n })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const closed = first?.fact.kind === 'account.changed' ? first.fact.account : undefined
    return ok({
      code: closed?.code ?? input.account,
      closedOn: closed?.closedOn ?? on,
      ...outcomeOf(recorded.value),
    })
  },
})
