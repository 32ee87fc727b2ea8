import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { deskDrafts } from '../ledger/desk-drafts.ts'
import { command } from './command.ts'

/** Lists the drafts on the desk. */
export const entryDrafts = command({
  name: 'entry.drafts',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'List the drafts', fr: 'Lister les brouillons' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      draft: z.string(),
      date: z.string().optional(),
      payee: z.string().optional(),
      memo: z.string(),
      lines: z.number(),
      debit: z.string(),
      credit: z.string(),
      difference: z.string(),
      savedAt: z.string(),
    }),
  ),
  run: async (ctx) => {
    const drafts = await deskDrafts(ctx.book.store)
    return ok(
      drafts.map(({ id, draft, updatedAt }) => {
        const amounts = draft.lines.map((line) => line.amount ?? 0n)
        const debit = sumOf(amounts.filter((each) => each > 0n))
        const credit = -sumOf(amounts.filter((each) => each < 0n))
        return {
          draft: id,
          date: draft.date,
          payee: draft.payee,
          memo: draft.memo ?? '',
          lines: draft.lines.length,
          debit: formatCents(debit),
          credit: formatCents(credit),
          difference: formatCents(debit - credit),
          savedAt: new Date(updatedAt).toISOString(),
        }
      }),
    )
  },
})
