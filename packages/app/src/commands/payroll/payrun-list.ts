import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { payRunsOf, paysBetween } from '../../payroll/load-payroll.ts'
import { costOf, totalLine } from '../../payroll/run-out.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Lists pay runs by their pay dates. */
export const payrunList = command({
  name: 'payrun.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the pay runs', fr: 'Lister les cycles de paie' },
  input: z.strictObject({
    from: day
      .optional()
      .meta({ description: 'the first pay date; of this year when left out', format: 'date' }),
    through: day.optional().meta({ description: 'the last pay date', format: 'date' }),
  }),
  output: z.strictObject({
    runs: z.array(
      z.strictObject({
        run: z.string(),
        kind: z.string(),
        frequency: z.string(),
        date: z.string(),
        from: z.string(),
        through: z.string(),
        entry: z.string(),
        corrects: z.string().optional(),
        reason: z.string().optional(),
        pays: z.number(),
        gross: amountOut,
        net: amountOut,
        cost: amountOut,
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader }) => {
      const from = input.from ?? `${ctx.today.slice(0, 4)}-01-01`
      const through = input.through ?? '2199-12-30'
      const pays = Map.groupBy(await paysBetween(reader, from, through), ({ run }) => run)
      const runs = (await payRunsOf(reader)).filter(({ date }) => date >= from && date <= through)
      return ok({
        runs: runs.map(({ id, kind, frequency = '', date, span, entry, corrects, reason }) => {
          const own = pays.get(id) ?? []
          return {
            run: id,
            kind,
            frequency,
            date,
            from: span.from,
            through: span.through,
            entry: entry === 0 ? '' : entryName(entry),
            ...(corrects === undefined ? {} : { corrects }),
            ...(reason === undefined ? {} : { reason }),
            pays: own.length,
            gross: formatCents(sumOf(own.map((pay) => totalLine(pay.earnings)))),
            net: formatCents(sumOf(own.map((pay) => pay.net.amount))),
            cost: formatCents(sumOf(own.map(costOf))),
          }
        }),
      })
    }),
})
