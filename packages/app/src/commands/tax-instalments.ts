import { filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { daysOf, gstInstalments } from '@daybook/canada/sales-tax/instalments.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { filingsOf, registrationsOf } from '../returns/load-filings.ts'
import { netTaxOfYear } from '../tax/net-tax.ts'
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
      const year = fiscalYearOf(input.date ?? ctx.today, view.profile.fiscalYearEnd)
      const before = fiscalYearOf(addDays(year.from, -1), view.profile.fiscalYearEnd)
      const gst = (await registrationsOf(view)).find(({ id }) => id === 'GST')
      const files = gst === undefined ? '' : (filingTermsOn(gst, year.from)?.frequency ?? '')
      const filed = netTaxOfYear(await filingsOf(view, 'GST'), before)
      if (input.previous === undefined && filed === undefined)
        return refuse('instalment-base-unknown', { through: before.through }, 'previous')
      const isShort = gst !== undefined && gst.from > before.from && gst.from <= before.through
      const own = isShort ? daysOf({ from: gst.from, through: before.through }) : daysOf(before)
      const found = gstInstalments({
        year,
        before: { netTax: input.previous ?? filed ?? 0n, days: input.days ?? own },
        ...(input.estimate === undefined ? {} : { estimate: input.estimate }),
      })
      if (!found.ok) return found
      const { annualised, base, quarterly, instalments } = found.value
      // Who files more often pays with each return and owes no instalments.
      const isYearly = files === '' || files === 'annual'
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
