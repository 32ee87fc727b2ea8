import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { missingBills } from '@daybook/core/purchases/bill-warnings.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { documentsOf, partiesOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Lists suppliers whose expected bill has not come: electricity, telephone, rent. */
export const billMissing = command({
  name: 'bill.missing',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List expected bills that have not come', fr: 'Lister les factures attendues non reçues' },
  input: z.strictObject({ on: day.optional().meta({ description: 'today when left out' }) }),
  output: z.strictObject({
    missing: z.array(
      z.strictObject({
        supplier: z.string(),
        every: z.string(),
        last: z.string().meta({ description: 'the day of its last bill' }),
        by: z.string().meta({ description: 'the next one should have come by then' }),
        least: amountOut,
        most: amountOut,
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader }) => {
      const parties = [...(await partiesOf(reader)).values()]
      const bills = await documentsOf(reader, ['bill'])
      const missing = missingBills(parties, bills, input.on ?? ctx.today)
      return ok({
        missing: missing.map(({ party, last, due }) => ({
          supplier: party.name,
          every: party.expects?.every ?? '',
          last,
          by: due,
          least: formatCents(party.expects?.least ?? 0n),
          most: formatCents(party.expects?.most ?? 0n),
        })),
      })
    }),
})
