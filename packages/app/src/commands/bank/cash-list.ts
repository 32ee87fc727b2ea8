import { overOf } from '@daybook/core/bank/count-cash.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { countsOf } from '../../ledger/load-cash.ts'
import { command } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'

/** Lists the counts of cash. */
export const cashList = command({
  name: 'cash.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the counts of cash', fr: 'Lister les décomptes de caisse' },
  input: z.strictObject({
    account: accountCode.optional().meta({ description: 'only those of this account' }),
  }),
  output: z.strictObject({
    counts: z.array(
      z.strictObject({
        account: z.string(),
        on: z.string(),
        counted: amountOut,
        vouchers: amountOut,
        booksSay: amountOut,
        difference: amountOut.meta({ description: 'over; negative when short' }),
        entry: z.string(),
        by: z.string(),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const counts = (await countsOf(reader)).map((each) => ({
        ...each,
        code: chart.get(each.account)?.code ?? each.account,
      }))
      return ok({
        counts: counts
          .filter(({ code }) => input.account === undefined || input.account === code)
          .map((each) => ({
            account: each.code,
            on: each.date,
            counted: formatCents(each.amount),
            vouchers: formatCents(each.vouchers?.amount ?? 0n),
            booksSay: formatCents(each.book.amount),
            difference: formatCents(overOf(each)),
            entry: each.entry === undefined ? '' : `J${each.entry}`,
            by: each.counter ?? '',
          })),
      })
    }),
})
