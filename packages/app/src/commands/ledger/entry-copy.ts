import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { draftOf, entryFromDraft } from '@daybook/core/ledger/new-entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { withCodes } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { draftId, keepDraft } from '../../ledger/desk-drafts.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { day, entryNumber, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Duplicates an entry on another day, posted or as a draft. */
export const entryCopy = command({
  name: 'entry.copy',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Copy an entry to another day', fr: 'Copier une écriture à une autre date' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: entryNumber,
    date: day.optional().meta({ description: 'today when left out' }),
    memo: text.optional(),
    ref: words
      .optional()
      .meta({ description: 'the number on the new paper; that of the old one is not copied' }),
    draft: z.boolean().default(false).meta({ description: 'put it on the desk instead of posting it' }),
  }),
  output: z.strictObject({ number: z.string(), draft: z.string(), date: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const copied = await inView(ctx.book, async ({ reader, chart }) => {
      const source = await entryNumbered(reader, input.number)
      if (!source.ok) return source
      const { entry } = source.value
      const { memo = entry.memo, ref } = input
      const draft = draftOf(entry, withCodes(chart, entry.postings), date)
      return ok({ ...draft, memo, ...(ref === undefined ? {} : { ref }) })
    })
    if (!copied.ok) return copied
    if (input.draft) {
      const id = draftId(ctx.newId())
      if (!ctx.dryRun) await keepDraft(ctx.book.store, { id, draft: copied.value, updatedAt: ctx.now() })
      return ok({ number: '', draft: id, date, act: 0, repeated: false, dryRun: ctx.dryRun })
    }
    const entry = entryFromDraft('', copied.value)
    if (!entry.ok) return entry
    const recorded = await record(ctx.book, actOf(ctx, 'entry.copy', input), async (view) => {
      const books = await booksToPost(view, entry.value.postings, { first: date, last: date })
      const planned = planEntry(books, entry.value)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const posted = first?.fact.kind === 'entry.posted' ? first.fact.entry : undefined
    return ok({
      number: entryName(posted?.number ?? 0),
      draft: '',
      date: posted?.date ?? date,
      ...outcomeOf(recorded.value),
    })
  },
})
