import { actTitle } from '@daybook/core/acts/act-title.ts'
import { planUndo } from '@daybook/core/acts/undo-act.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { factsOfActNumbered, undoneActs } from '../../ledger/load-acts.ts'
import { loadUndoState } from '../../ledger/load-undo.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Undoes one act, of whatever time, where nothing later rests on it. */
export const actUndo = command({
  name: 'act.undo',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Undo an act', fr: 'Annuler un acte' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: z.coerce.number().int().positive().meta({ description: 'the number that activity list shows' }),
  }),
  output: z.strictObject({
    undid: z.number(),
    what: z.string(),
    entries: z.array(z.string()),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'act.undo', input), async (view) => {
      const facts = await factsOfActNumbered(view.reader, input.number)
      if (!facts.ok) return facts
      const undone = await undoneActs(view.reader)
      const planned = planUndo(input.number, facts.value, await loadUndoState(view, facts.value), undone)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const posted = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'entry.posted' ? [entryName(fact.entry.number)] : [],
    )
    return inView(ctx.book, async ({ reader, chart }) => {
      const facts = await factsOfActNumbered(reader, input.number)
      const what = facts.ok ? actTitle(facts.value, facts.value.length, chart)[ctx.language] : ''
      return ok({ undid: input.number, what, entries: posted, ...outcomeOf(recorded.value) })
    })
  },
})
