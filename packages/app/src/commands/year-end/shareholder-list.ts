import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { shareholdersOf } from '../../owners/load-owners.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { shareholderOut, shareholderOutOf } from './shareholder-fields.ts'

/** Lists the shareholders with what each holds on a day. */
export const shareholderList = command({
  name: 'shareholder.list',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'List the shareholders', fr: 'Lister les actionnaires' },
  input: z.strictObject({ on: day.optional().meta({ description: 'the day; today when left out' }) }),
  output: z.strictObject({ on: z.string(), shareholders: z.array(z.strictObject(shareholderOut)) }),
  run: async (ctx, { on = ctx.today }) => {
    const known = await ownersAtHand(ctx)
    return inView(ctx.book, async ({ reader, chart }) => {
      const codeOf = (account: string) => chart.get(account)?.code ?? account
      const all = await shareholdersOf(reader)
      return ok({
        on,
        shareholders: all.map((each) => shareholderOutOf(each, known.of(each.id), on, codeOf)),
      })
    })
  },
})
