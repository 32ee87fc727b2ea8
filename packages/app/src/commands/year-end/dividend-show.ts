import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { dividendNamed, shareholdersOf } from '../../owners/load-owners.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import {
  dividendOut,
  dividendOutOf,
  dividendShareOut,
  dividendSharesOf,
  dividendWord,
} from './dividend-fields.ts'

/** Shows a dividend: who gets what, what tax makes of it, and what was paid. */
export const dividendShow = command({
  name: 'dividend.show',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show a dividend', fr: 'Montrer un dividende' },
  line: { words: ['dividend'] },
  input: z.strictObject({ dividend: dividendWord }),
  output: z.strictObject({
    ...dividendOut,
    shares: z.array(dividendShareOut),
    payments: z.array(
      z.strictObject({
        entry: z.string(),
        date: z.string(),
        by: z.enum(['bank', 'loan']),
        amount: amountOut,
      }),
    ),
  }),
  run: async (ctx, input) => {
    const known = await ownersAtHand(ctx)
    return inView(ctx.book, async ({ reader }) => {
      const found = await dividendNamed(reader, input.dividend)
      if (!found.ok) return found
      const dividend = found.value
      return ok({
        ...dividendOutOf(dividend),
        shares: dividendSharesOf(dividend, await shareholdersOf(reader), known),
        payments: dividend.payments.map(({ entry, date, by, amount }) => ({
          entry: entryName(entry),
          date,
          by,
          amount: formatCents(amount),
        })),
      })
    })
  },
})
