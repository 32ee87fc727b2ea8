import { registerBy, smallSupplierWatch } from '@daybook/canada/sales-tax/small-supplier.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { registrationsOf } from '../../returns/load-filings.ts'
import { dayOver, salesByQuarter } from '../../tax/quarter-sales.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Watches the small-supplier threshold over the taxable sales of the books by calendar quarter. */
export const taxThreshold = command({
  name: 'tax.threshold',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Watch the small-supplier threshold', fr: 'Surveiller le seuil du petit fournisseur' },
  input: z.strictObject({
    date: day.optional().meta({ description: 'through the quarter of this day; today when left out' }),
    quarters: z.coerce
      .number()
      .int()
      .min(4)
      .max(40)
      .default(8)
      .meta({ description: 'how many calendar quarters are looked at' }),
    publicBody: z
      .boolean()
      .default(false)
      .meta({ description: 'a public service body, with its higher threshold' }),
  }),
  output: z.strictObject({
    limit: amountOut,
    registered: z.string().meta({ description: 'the first day of the GST/HST registration' }),
    passed: z.enum(['never', 'one', 'four']).meta({ description: 'within one quarter, or within four' }),
    chargeFrom: z.string().meta({ description: 'the day from which sales bear tax' }),
    registerBy: z.string().meta({ description: 'the last day to register, for a sale on that day' }),
    quarters: z.array(
      z.strictObject({
        from: z.string(),
        through: z.string(),
        sales: amountOut,
        lastFour: amountOut,
        left: amountOut.meta({ description: 'up to the limit within four quarters' }),
        standing: z.enum(['below', 'near', 'four', 'one']),
      }),
    ),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const on = input.date ?? ctx.today
      const all = await salesByQuarter(view, { on, count: input.quarters })
      const watch = smallSupplierWatch(all, { isPublicBody: input.publicBody, on })
      if (!watch.ok) return watch
      const { limit, quarters, passed } = watch.value
      const gst = (await registrationsOf(view)).find(({ id }) => id === 'GST')
      const day = passed?.by === 'one' ? await dayOver(view, passed.quarter, limit) : passed?.chargeFrom
      return ok({
        limit: formatCents(limit),
        registered: gst?.from ?? '',
        passed: passed?.by ?? ('never' as const),
        chargeFrom: day ?? '',
        registerBy: day === undefined ? '' : registerBy(day),
        quarters: quarters.map(({ span, sales, lastFour, state }) => ({
          ...span,
          sales: formatCents(sales),
          lastFour: formatCents(lastFour),
          left: formatCents(lastFour < limit ? limit - lastFour : 0n),
          standing: state,
        })),
      })
    }),
})
