import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the worths that were recorded, by thing and day. */
export const worthList = command({
  name: 'worth.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List recorded worths', fr: 'Lister les valeurs inscrites' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['asset', 'debt']),
      date: z.string(),
      amount: amountOut,
      source: z.string(),
      account: z.string().meta({ description: 'the account where it stands at cost; empty without' }),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) =>
      ok(
        (await recordsOf(reader, 'worth')).map(({ name, kind, date, amount, source, account }) => ({
          ...{ name, kind, date, amount: formatCents(amount), source },
          account: account === undefined ? '' : (chart.get(account)?.code ?? account),
        })),
      ),
    ),
})
