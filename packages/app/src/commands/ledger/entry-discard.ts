import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { deskDraft, dropDraft } from '../../ledger/desk-drafts.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Throws a draft away. */
export const entryDiscard = command({
  name: 'entry.discard',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Discard a draft', fr: 'Jeter un brouillon' },
  line: { words: ['draft'] },
  input: z.strictObject({ draft: words.meta({ description: 'the id of the draft' }) }),
  output: z.strictObject({ draft: z.string(), dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const kept = await deskDraft(ctx.book.store, input.draft)
    if (!kept.ok) return kept
    if (!ctx.dryRun) await dropDraft(ctx.book.store, kept.value.id)
    return ok({ draft: kept.value.id, dryRun: ctx.dryRun })
  },
})
