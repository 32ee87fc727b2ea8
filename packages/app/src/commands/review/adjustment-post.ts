import type { Proposal } from '@daybook/core/daybook/workpaper-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { type Plan, record } from '../../record.ts'
import { openProposal } from '../../workpapers/load-proposals.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { proposalId } from './adjustment-fields.ts'

/** Posts a proposed adjustment as an adjusting entry of the 13th period. */
export const adjustmentPost = command({
  name: 'adjustment.post',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a proposed adjustment', fr: 'Reporter une régularisation proposée' },
  line: { words: ['proposal'] },
  input: z.strictObject({ proposal: proposalId }),
  output: z.strictObject({
    proposal: z.string(),
    number: z.string(),
    date: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'adjustment.post', given), async (view) => {
      const found = await openProposal(view.reader, given.proposal)
      if (!found.ok) return found
      const { year, memo, postings, id } = found.value
      const books = await booksToPost(view, postings, { first: year, last: year })
      const because = { kind: 'adjustment', id } as const
      const planned = planEntry(books, { date: year, memo, layer: 'adjusting', because, postings })
      if (!planned.ok) return planned
      const proposal: Proposal = { ...found.value, entry: planned.value.entry.number }
      const set = { kind: 'proposal.set', v: 1, proposal, was: found.value } as const
      return ok<Plan>({ facts: [{ fact: planned.value }, { fact: set }] })
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    return ok({
      proposal: given.proposal,
      number: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
