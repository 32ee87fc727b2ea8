import { ok, refused } from '@daybook/core/kit/result.ts'
import { planOpenAccount } from '@daybook/core/ledger/open-account.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { accountFields, accountType, givenFields, lawRefusals } from './account-fields.ts'
import { actOf, command } from './command.ts'
import { accountCode, words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

/** Opens an account. */
export const accountOpen = command({
  name: 'account.open',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Open an account', fr: 'Ouvrir un compte' },
  line: { words: ['code'] },
  input: z.strictObject({
    code: accountCode,
    name: words,
    nameFr: words.optional().meta({ description: 'the French name, where it differs' }),
    type: accountType,
    ...accountFields,
  }),
  output: z.strictObject({ code: z.string(), name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const { name, nameFr = name, ...rest } = input
    const law = await lawRefusals(input)
    const recorded = await record(ctx.book, actOf(ctx, 'account.open', input), async ({ chart }) => {
      const planned = planOpenAccount(chart, { name: { en: name, fr: nameFr }, ...given(rest) })
      const refusals = [...law, ...(planned.ok ? [] : planned.refusals)]
      return planned.ok && refusals.length === 0
        ? ok({ facts: [{ fact: planned.value }] })
        : refused(refusals)
    })
    if (!recorded.ok) return recorded
    return ok({ code: input.code, name, ...outcomeOf(recorded.value) })
  },
})

type Rest = Omit<z.output<(typeof accountOpen)['input']>, 'name' | 'nameFr'>

/** The input without the fields that were left out. */
function given(rest: Rest) {
  const { code, type, ...optional } = rest
  return { code, type, ...givenFields(optional) }
}
