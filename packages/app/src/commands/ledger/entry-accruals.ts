import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loadEntry, papersOn } from '../../ledger/load-entry.ts'
import { accrualsStanding } from '../../store/queries-close.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Lists the accruals that stand on a day: entries whose reversals come after it, with their support. */
export const entryAccruals = command({
  name: 'entry.accruals',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the accruals that stand', fr: 'Lister les régularisations en cours' },
  line: { words: ['on'] },
  input: z.strictObject({
    on: day.optional().meta({ description: 'as seen on a day; today when left out' }),
  }),
  output: z.strictObject({
    on: z.string(),
    accruals: z.array(
      z.strictObject({
        entry: z.string(),
        date: z.string(),
        payee: z.string(),
        memo: z.string(),
        amount: amountOut,
        reverseOn: z.string(),
        papers: z.number(),
      }),
    ),
    total: amountOut,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader }) => {
      const on = input.on ?? ctx.today
      const accruals = []
      const amounts: bigint[] = []
      for (const { number, date, reversedOn } of await reader.read(accrualsStanding, on)) {
        const entry = (await loadEntry(reader, number))?.entry
        const amount = sumOf((entry?.postings ?? []).map((each) => (each.amount > 0n ? each.amount : 0n)))
        amounts.push(amount)
        accruals.push({
          ...{ entry: entryName(number), date, reverseOn: reversedOn },
          payee: entry?.payee ?? '',
          memo: entry?.memo ?? '',
          amount: formatCents(amount),
          papers: (await papersOn(reader, number)).length,
        })
      }
      return ok({ on, accruals, total: formatCents(sumOf(amounts)) })
    }),
})
