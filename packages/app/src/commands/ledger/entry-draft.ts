import { ok } from '@daybook/core/kit/result.ts'
import type { DraftLine } from '@daybook/core/ledger/new-entry.ts'
import { z } from 'zod'
import { deskDraft, draftId, keepDraft } from '../../ledger/desk-drafts.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { draftFrom, draftLine, entryFields } from './entry-fields.ts'
import { besides } from './entry-lines.ts'

/** Saves an entry on the desk as far as it goes; it may be out of balance. */
export const entryDraft = command({
  name: 'entry.draft',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Save an entry as a draft', fr: 'Enregistrer une écriture en brouillon' },
  input: z.strictObject({
    ...entryFields,
    lines: z.array(draftLine).default([]),
    draft: words.optional().meta({ description: 'the id of the draft to replace, whole' }),
  }),
  output: z.strictObject({ draft: z.string(), dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const { draft: name, lines, ...typed } = input
    const kept = name === undefined ? undefined : await deskDraft(ctx.book.store, name)
    if (kept !== undefined && !kept.ok) return kept
    const id = kept?.value.id ?? draftId(ctx.newId())
    const short = draftFrom({ ...typed, lines: [] })
    const draft = { ...short, lines: [...lines.map(draftLineOf), ...short.lines] }
    if (!ctx.dryRun) await keepDraft(ctx.book.store, { id, draft, updatedAt: ctx.now() })
    return ok({ draft: id, dryRun: ctx.dryRun })
  },
})

function draftLineOf(line: z.output<typeof draftLine>): DraftLine {
  const { account, debit, credit } = line
  const amount = debit ?? (credit === undefined ? undefined : -credit)
  return {
    ...(account === undefined ? {} : { account }),
    ...(amount === undefined ? {} : { amount }),
    ...besides(line, amount ?? 0n),
  }
}
