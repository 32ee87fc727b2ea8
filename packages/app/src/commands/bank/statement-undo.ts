import { planUndo } from '@daybook/core/acts/undo-act.ts'
import type { ImportedStatement } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { factsOfActNumbered, undoneActs } from '../../ledger/load-acts.ts'
import { batchesIn } from '../../ledger/load-statements.ts'
import { loadUndoState } from '../../ledger/load-undo.ts'
import { record } from '../../record.ts'
import { factsAfter } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes an import back: its lines, its memory, and the entries that it coded itself. */
export const statementUndo = command({
  name: 'statement.undo',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Undo the import of a statement', fr: 'Annuler l’importation d’un relevé' },
  line: { words: ['statement'] },
  input: z.strictObject({ statement: words.meta({ description: 'the number of the statement: S607' }) }),
  output: z.strictObject({
    undid: z.number().meta({ description: 'the act that imported it' }),
    statements: z.array(z.string()).meta({ description: 'all that came with the file' }),
    lines: z.number(),
    entries: z.array(z.string()).meta({ description: 'the reversals of what the import had coded' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'statement.undo', input), async (view) => {
      const act = await actOfStatement(view, input.statement)
      if (!act.ok) return act
      const facts = await factsOfActNumbered(view.reader, act.value)
      if (!facts.ok) return facts
      const undone = await undoneActs(view.reader)
      const planned = planUndo(act.value, facts.value, await loadUndoState(view, facts.value), undone)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const facts = recorded.value.facts.map(({ fact }) => fact)
    const withdrawn = facts.flatMap((fact) => withdrawnIn(fact))
    return ok({
      undid: facts.flatMap((fact) => (fact.kind === 'act.undone' ? [fact.act] : []))[0] ?? 0,
      statements: withdrawn.map(({ id }) => id),
      lines: withdrawn.reduce((count, { lines }) => count + lines.length, 0),
      entries: facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [entryName(fact.entry.number)] : [])),
      ...outcomeOf(recorded.value),
    })
  },
})

function withdrawnIn(fact: Fact): readonly ImportedStatement[] {
  return fact.kind === 'statement.withdrawn' ? [fact.statement] : []
}

/** The act that brought a statement in, or brought it back. Refuses `statement-unknown`. */
async function actOfStatement({ reader }: View, id: string): Promise<Result<number>> {
  const batch = (await batchesIn(reader)).find((each) => each.id === id)
  if (batch === undefined) return refuse('statement-unknown', { statement: id }, 'statement')
  const [fact] = await reader.read(factsAfter, batch.seq - 1, 1)
  return fact === undefined ? refuse('statement-unknown', { statement: id }, 'statement') : ok(fact.act)
}
