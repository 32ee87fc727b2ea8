import type { OwnWorth } from '@daybook/core/daybook/personal-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { record } from '../../record.ts'
import { recordWith } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { recordName } from '../record-fields.ts'

/** Records what something is worth, or what is owed beside the books, on a day, and who says so. */
export const worthRecord = command({
  name: 'worth.record',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record what something is worth', fr: 'Inscrire la valeur d’un bien' },
  line: { words: ['name', 'date', 'amount'] },
  input: z.strictObject({
    name: recordName.meta({ description: 'what it is: House, Painting, Loan from family' }),
    date: day,
    amount: amount.refine((cents) => cents >= 0n, 'an amount that is not negative'),
    source: words.meta({ description: 'who says so: assessment notice, appraisal of a date' }),
    debt: z.boolean().default(false).meta({ description: 'something owed, not owned' }),
    account: accountCode
      .optional()
      .meta({ description: 'the account where it stands at cost; only what lies beyond it counts' }),
  }),
  output: z.strictObject({
    name: z.string(),
    date: z.string(),
    amount: amountOut,
    source: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const { name, date, source, debt } = given
    const recorded = await record(ctx.book, actOf(ctx, 'worth.record', given), async ({ reader, chart }) => {
      const account = given.account === undefined ? undefined : accountNamed(chart, given.account)
      if (account !== undefined && !account.ok) return account
      const fits = account === undefined || account.value.type === (debt ? 'liability' : 'asset')
      if (!fits) {
        const [wanted, wantedFr] = debt
          ? ['an account of something owed', 'un compte de passif']
          : ['an account of something owned', 'un compte d’actif']
        const names = { account: given.account ?? '', wanted, wantedFr }
        return refuse('personal-account-type', names, 'account')
      }
      const id = `${idFromName(name)} ${date}`
      const was = await recordWith(reader, 'worth', id)
      const worth: OwnWorth = {
        ...{ id, name, date, source, kind: debt ? 'debt' : 'asset', amount: given.amount },
        ...(account === undefined ? {} : { account: account.value.id }),
      }
      const fact = { kind: 'worth.recorded', v: 1, worth, ...(was === undefined ? {} : { was }) } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    return ok({ name, date, amount: formatCents(given.amount), source, ...outcomeOf(recorded.value) })
  },
})
