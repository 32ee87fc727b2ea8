import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { stockCounts } from '../../assets/load-stock.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { stockOut, stockOutOf } from './stock-fields.ts'

/** Lists the counts of goods. */
export const stockList = command({
  name: 'stock.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the stock counts', fr: 'Lister les inventaires' },
  input: z.strictObject({
    account: accountCode.optional().meta({ description: 'only those of this account' }),
  }),
  output: z.strictObject({ counts: z.array(z.strictObject({ ...stockOut, lines: z.number() })) }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) =>
      ok({
        counts: (await stockCounts(view))
          .map((count) => ({ ...stockOutOf(count, view.chart), lines: count.lines.length }))
          .filter(({ account }) => input.account === undefined || input.account === account),
      }),
    ),
})
