import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the envelopes with their accounts and what each was given month by month. */
export const envelopeList = command({
  name: 'envelope.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the envelopes', fr: 'Lister les enveloppes' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      envelope: z.string(),
      from: z.string(),
      accounts: z.array(z.string()),
      assigned: amountOut,
      months: z.array(z.strictObject({ month: z.string(), amount: amountOut })),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) =>
      ok(
        (await recordsOf(reader, 'envelope')).map(({ name, from, accounts, months }) => ({
          envelope: name,
          from,
          accounts: accounts.map((id) => chart.get(id)?.code ?? id),
          assigned: formatCents(sumOf(months.map((each) => each.amount))),
          months: months.map((each) => ({ month: each.month, amount: formatCents(each.amount) })),
        })),
      ),
    ),
})
