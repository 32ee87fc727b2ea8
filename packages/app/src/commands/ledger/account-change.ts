import { ok, refused } from '@daybook/core/kit/result.ts'
import { clearableFields, planChangeAccount } from '@daybook/core/ledger/change-account.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { postingCount } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { accountFields, accountType, givenFields, lawRefusals } from './account-fields.ts'

/** Changes what an account says of itself: its GIFI code, role, subtype and the like. */
export const accountChange = command({
  name: 'account.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change an account', fr: 'Modifier un compte' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    type: accountType.optional().meta({ description: 'only while nothing is posted to it' }),
    ...accountFields,
    clear: z.array(z.enum(clearableFields)).default([]).meta({ description: 'a field to take off' }),
  }),
  output: z.strictObject({ code: z.string(), changed: z.array(z.string()), ...outcomeFields }),
  run: async (ctx, input) => {
    const { account: name, clear, ...set } = input
    const law = await lawRefusals(input)
    const recorded = await record(
      ctx.book,
      actOf(ctx, 'account.change', input),
      async ({ chart, reader }) => {
        const account = accountNamed(chart, name)
        if (!account.ok) return account
        const [postings = 0] = await reader.read(postingCount, account.value.id)
        const planned = planChangeAccount(chart, account.value, { set: givenFields(set), clear }, postings)
        const refusals = [...law, ...(planned.ok ? [] : planned.refusals)]
        return planned.ok && refusals.length === 0
          ? ok({ facts: [{ fact: planned.value }] })
          : refused(refusals)
      },
    )
    if (!recorded.ok) return recorded
    return ok({
      code: name,
      changed: [...Object.keys(givenFields(set)), ...clear],
      ...outcomeOf(recorded.value),
    })
  },
})
