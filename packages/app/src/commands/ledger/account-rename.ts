import { ok } from '@daybook/core/kit/result.ts'
import { planRenameAccount } from '@daybook/core/ledger/change-account.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Gives an account another name. */
export const accountRename = command({
  name: 'account.rename',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Rename an account', fr: 'Renommer un compte' },
  line: { words: ['account', 'name'] },
  input: z
    .strictObject({
      account: accountCode,
      name: words.optional().meta({ description: 'the English name, or the name in both languages' }),
      nameFr: words.optional().meta({ description: 'the French name' }),
    })
    .refine(
      (input) => input.name !== undefined || input.nameFr !== undefined,
      'a name is needed, in English or in French',
    ),
  output: z.strictObject({ code: z.string(), name: z.string(), nameFr: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'account.rename', input), async ({ chart }) => {
      const account = accountNamed(chart, input.account)
      if (!account.ok) return account
      const planned = planRenameAccount(account.value, {
        ...(input.name === undefined ? {} : { en: input.name }),
        ...(input.nameFr === undefined ? {} : { fr: input.nameFr }),
      })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const account = first?.fact.kind === 'account.changed' ? first.fact.account : undefined
    return ok({
      code: account?.code ?? input.account,
      name: account?.name.en ?? '',
      nameFr: account?.name.fr ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
