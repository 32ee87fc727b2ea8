import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { templateNamed } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Removes a template; the entries that came from it stay. */
export const templateRemove = command({
  name: 'template.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a template', fr: 'Retirer un modèle' },
  line: { words: ['template'] },
  input: z.strictObject({ template: words.meta({ description: 'its name' }) }),
  output: z.strictObject({ template: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'template.remove', input), async ({ reader }) => {
      const template = await templateNamed(reader, input.template)
      if (!template.ok) return template
      return ok({ facts: [{ fact: { kind: 'template.removed', v: 1, was: template.value } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const removed = first?.fact.kind === 'template.removed' ? first.fact.was.name : ''
    return ok({ template: removed, ...outcomeOf(recorded.value) })
  },
})
