import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { hoursText } from '@daybook/core/worktime/minutes.ts'
import { unbilledWork } from '@daybook/core/worktime/unbilled.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Lists work in progress by customer, with its age. */
export const timeUnbilled = command({
  name: 'time.unbilled',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List work that is not billed', fr: 'Lister le travail non facturé' },
  input: z.strictObject({
    on: day.optional().meta({ description: 'the day; today when left out' }),
  }),
  output: z.strictObject({
    on: z.string(),
    total: amountOut,
    customers: z.array(
      z.strictObject({
        customer: z.string(),
        time: z.string().meta({ description: 'hours and minutes that are charged by the hour' }),
        covered: z.string().meta({ description: 'hours and minutes that a fixed fee covers' }),
        worth: amountOut.meta({ description: 'what the time is worth at its rates' }),
        costs: amountOut.meta({ description: 'money laid out' }),
        fees: amountOut.meta({ description: 'months of fixed fees that are due' }),
        total: amountOut,
        oldest: z.string(),
        to30: amountOut.meta({ description: 'time and money at most 30 days old' }),
        to60: amountOut,
        to90: amountOut,
        older: amountOut,
        withoutRate: z.number().meta({ description: 'time entries for which no rate is in force' }),
      }),
    ),
  }),
  run: async (ctx, { on = ctx.today }) =>
    inView(ctx.book, async (view) => {
      const { works, books, parties } = await loadWork(view)
      const open = unbilledWork(works, books, on)
      return ok({
        on,
        total: formatCents(sumOf(open.map(({ time, costs, fees }) => time + costs + fees))),
        customers: open.map((each) => ({
          customer: parties.get(each.customer)?.name ?? each.customer,
          time: hoursText(each.minutes),
          covered: hoursText(each.coveredMinutes),
          worth: formatCents(each.time),
          costs: formatCents(each.costs),
          fees: formatCents(each.fees),
          total: formatCents(each.time + each.costs + each.fees),
          oldest: each.oldest ?? '',
          to30: formatCents(each.ages[0]),
          to60: formatCents(each.ages[1]),
          to90: formatCents(each.ages[2]),
          older: formatCents(each.ages[3]),
          withoutRate: each.withoutRate,
        })),
      })
    }),
})
