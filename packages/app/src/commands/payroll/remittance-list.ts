import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { remittancesOf } from '../../payroll/load-payroll.ts'
import { standingRemittances } from '../../payroll/load-remittance.ts'
import { paidOutOf } from '../../payroll/remittance-out.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { paidOut, remittanceForm } from './remittance-fields.ts'

/** Lists what was remitted, with the state of each payment's entry. */
export const remittanceList = command({
  name: 'remittance.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List remittances', fr: 'Lister les versements' },
  input: z.strictObject({
    form: remittanceForm.optional(),
    from: day.optional().meta({ description: 'paid on or after this day' }),
    through: day.optional().meta({ description: 'paid on or before this day' }),
  }),
  output: z.strictObject({
    remittances: z.array(z.strictObject({ ...paidOut, state: z.enum(['paid', 'reversed']) })),
    total: amountOut.meta({ description: 'without what was reversed' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader }) => {
      const all = await remittancesOf(reader)
      const standing = new Set((await standingRemittances(reader)).map(({ id }) => id))
      const shown = all.filter(
        ({ form, paid }) =>
          (input.form === undefined || form === input.form) &&
          (input.from === undefined || paid >= input.from) &&
          (input.through === undefined || paid <= input.through),
      )
      return ok({
        remittances: shown.map((each) => ({
          ...paidOutOf(each),
          state: standing.has(each.id) ? ('paid' as const) : ('reversed' as const),
        })),
        total: formatCents(sumOf(shown.filter(({ id }) => standing.has(id)).map(({ amount }) => amount))),
      })
    }),
})
