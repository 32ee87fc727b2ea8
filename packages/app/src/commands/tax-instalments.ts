import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { instalmentPlan } from '../tax/instalment-plan.ts'
import { command } from './command.ts'
import { amount, amountOut, day } from './fields.ts'

/** Works out the GST/HST instalments of a fiscal year for those who file yearly. */
export const taxInstalments = command({
  name: 'tax.instalments',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Work out GST/HST instalments', fr: 'Calculer les acomptes de TPS/TVH' },
  input: z.strictObject({
    date: day.optional().meta({ description: 'a day of the fiscal year; today when left out' }),
    previous: amount
      .optional()
      .meta({ description: 'the net tax of the year before; of the filed returns when left out' }),
    days: z.coerce
      .number()
      .int()
      .min(1)
      .max(366)
      .optional()
      .meta({ description: 'how many days that year had, where it was short' }),
    estimate: amount.optional().meta({ description: 'what the net tax of this year is expected to be' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    files: z.string().meta({ description: 'how often returns are filed' }),
    basis: z.enum(['given', 'filed']),
    required: z.boolean(),
    annualised: amountOut.meta({ description: 'the net tax of the year before for 365 days' }),
    base: amountOut,
    quarterly: amountOut,
    instalments: z.array(
      z.strictObject({
        from: z.string(),
        through: z.string(),
        due: z.string(),
        payBy: z.string(),
        amount: amountOut,
      }),
    ),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await instalmentPlan(view, { ...input, date: input.date ?? ctx.today })
      if (!found.ok) return found
      const { year, files, isYearly, annualised, base, quarterly, instalments } = found.value
      return ok({
        ...year,
        files,
        basis: input.previous === undefined ? ('filed' as const) : ('given' as const),
        required: found.value.isRequired && isYearly,
        annualised: formatCents(annualised),
        base: formatCents(isYearly ? base : 0n),
        quarterly: formatCents(isYearly ? quarterly : 0n),
        instalments: (isYearly ? instalments : []).map(({ quarter, due, payBy, amount: each }) => ({
          ...quarter,
          due,
          payBy,
          amount: formatCents(each),
        })),
      })
    }),
})
