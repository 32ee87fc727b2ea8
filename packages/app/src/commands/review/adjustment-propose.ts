import type { Proposal } from '@daybook/core/daybook/workpaper-facts.ts'
import { ok, refused } from '@daybook/core/kit/result.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { t2Year } from '../../t2/load-t2.ts'
import { lastProposal } from '../../workpapers/load-proposals.ts'
import { initials } from '../../workpapers/write-paper.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { lineFields, postingsFrom } from '../ledger/entry-lines.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { t2YearInput } from '../year-end/t2-fields.ts'

/** Proposes an adjusting entry of a year with its reason; nothing is posted yet. */
export const adjustmentPropose = command({
  name: 'adjustment.propose',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Propose an adjusting entry', fr: 'Proposer une écriture de régularisation' },
  line: { words: ['memo'] },
  input: z.strictObject({
    memo: words.meta({ description: 'what the entry will say' }),
    reason,
    by: initials,
    year: t2YearInput,
    ...lineFields,
  }),
  output: z.strictObject({ proposal: z.string(), year: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'adjustment.propose', given), async (view) => {
      const { year, memo, by } = given
      const { through } = t2Year(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      const books = await booksToPost(view, postingsFrom(given), { first: through, last: through })
      const because = { kind: 'adjustment', id: '' } as const
      const entry = {
        date: through,
        memo,
        layer: 'adjusting' as const,
        because,
        postings: postingsFrom(given),
      }
      // A proposal must be one that could be posted; whether the year is open is seen when it is.
      const open = { entries: books.head.entries }
      const planned = planEntry({ ...books, head: open }, entry)
      if (!planned.ok) return refused(planned.refusals)
      const proposal: Proposal = {
        id: `A${(await lastProposal(view.reader, view.head.seq)) + 1}`,
        ...{ year: through, memo, reason: given.reason, by, on: ctx.today },
        postings: planned.value.entry.postings,
      }
      return ok({ facts: [{ fact: { kind: 'proposal.set', v: 1, proposal } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const set = first?.fact.kind === 'proposal.set' ? first.fact.proposal : undefined
    return ok({ proposal: set?.id ?? '', year: set?.year ?? '', ...outcomeOf(recorded.value) })
  },
})
