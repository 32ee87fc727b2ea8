import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { type Draft, entryFromDraft } from '@daybook/core/ledger/new-entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { deskDraft, dropDraft } from '../../ledger/desk-drafts.ts'
import { record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { draftFrom, entryFields, type TypedEntry } from './entry-fields.ts'

/** Posts a journal entry, as typed or from a draft on the desk. */
export const entryPost = command({
  name: 'entry.post',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a journal entry', fr: 'Reporter une écriture' },
  input: z.strictObject({
    ...entryFields,
    draft: words.optional().meta({ description: 'the id of a draft; what else is given replaces its part' }),
  }),
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    seq: z.number(),
    repeated: z.boolean(),
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const draft = await draftToPost(ctx, input)
    if (!draft.ok) return draft
    const { id, said } = draft.value
    const entry = entryFromDraft(id ?? '', said)
    if (!entry.ok) return entry
    // A draft is posted once, even when taking it off the desk fails afterwards.
    const act = actOf(ctx, 'entry.post', id === undefined ? input : said)
    const key = act.key ?? (id === undefined ? undefined : `draft ${id}`)
    const recorded = await record(ctx.book, key === undefined ? act : { ...act, key }, async (view) => {
      const { date, postings } = entry.value
      const books = await booksToPost(view, postings, { first: date, last: date })
      const planned = planEntry(books, entry.value)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const { facts, repeated, dry } = recorded.value
    if (id !== undefined && !dry) await dropDraft(ctx.book.store, id)
    const [first] = facts
    const posted = first?.fact.kind === 'entry.posted' ? first.fact.entry : undefined
    return ok({
      number: posted === undefined ? '' : entryName(posted.number),
      date: posted?.date ?? '',
      seq: first?.seq ?? 0,
      repeated,
      dryRun: dry,
    })
  },
})

type ToPost = { readonly id?: string; readonly said: Draft }

async function draftToPost(
  ctx: Context,
  input: TypedEntry & { readonly draft?: string | undefined },
): Promise<Result<ToPost>> {
  const { draft: name, ...typed } = input
  if (name === undefined) {
    // Without a draft the day has to be said: an entry that slips to today is found too late.
    if (typed.date === undefined) return refuse('input-missing', { what: 'date' }, 'date')
    return ok({ said: draftFrom(typed) })
  }
  const kept = await deskDraft(ctx.book.store, name)
  if (!kept.ok) return kept
  return ok({ id: kept.value.id, said: draftFrom(typed, kept.value.draft) })
}
