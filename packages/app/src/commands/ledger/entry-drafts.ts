import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { DraftLine } from '@daybook/core/ledger/new-entry.ts'
import { z } from 'zod'
import { deskDrafts } from '../../ledger/desk-drafts.ts'
import { command } from '../command.ts'
import { draftLine } from './entry-fields.ts'

/** Lists the drafts on the desk. */
export const entryDrafts = command({
  name: 'entry.drafts',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'List the drafts', fr: 'Lister les brouillons' },
  input: z.strictObject({
    typed: z.boolean().default(false).meta({ description: 'with the lines as they are typed' }),
  }),
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
      ref: z.string().optional(),
      typed: z
        .array(draftLine)
        .optional()
        .meta({ description: 'its lines as entry.draft and entry.post take them' }),
    }),
  ),
  run: async (ctx, input) => {
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
          ref: draft.ref,
          ...(input.typed ? { typed: draft.lines.map(typedLine) } : {}),
        }
      }),
    )
  },
})

/** A line as it is typed: what it lacks is left out. */
function typedLine({ account, amount, memo, party, tags, dims, foreign }: DraftLine) {
  const side = (amount ?? 0n) < 0n ? 'credit' : 'debit'
  return {
    ...(account === undefined ? {} : { account }),
    ...(amount === undefined ? {} : { [side]: sizeText(amount) }),
    ...(memo === undefined ? {} : { memo }),
    ...(party === undefined ? {} : { party }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(dims === undefined ? {} : { dims }),
    ...(foreign === undefined
      ? {}
      : {
          foreign: {
            currency: foreign.currency,
            amount: sizeText(foreign.amount),
            ...(foreign.rate === undefined ? {} : { rate: foreign.rate }),
          },
        }),
  }
}

function sizeText(amount: Cents): string {
  return formatCents(amount < 0n ? -amount : amount)
}
