import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { savedReportNamed } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes a saved report off the list. */
export const reportRemove = command({
  name: 'report.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a saved report', fr: 'Retirer un rapport enregistré' },
  line: { words: ['name'] },
  input: z.strictObject({ name: words }),
  output: z.strictObject({ name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'report.remove', input), async ({ reader }) => {
      const saved = await savedReportNamed(reader, input.name)
      return saved.ok ? ok({ facts: [{ fact: { kind: 'report.removed', v: 1, was: saved.value } }] }) : saved
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const name = first?.fact.kind === 'report.removed' ? first.fact.was.name : ''
    return ok({ name, ...outcomeOf(recorded.value) })
  },
})
