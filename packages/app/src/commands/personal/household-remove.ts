import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { householdOf } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes the household of two away; entries and classes stay as they are. */
export const householdRemove = command({
  name: 'household.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove the household', fr: 'Retirer le ménage' },
  input: z.strictObject({}),
  output: z.strictObject({ people: z.array(z.string()), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'household.remove', given), async ({ reader }) => {
      const was = await householdOf(reader)
      return was.ok ? ok({ facts: [{ fact: { kind: 'household.removed', v: 1, was: was.value } }] }) : was
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const people = first?.fact.kind === 'household.removed' ? first.fact.was.people : []
    return ok({ people: people.map(({ name }) => name), ...outcomeOf(recorded.value) })
  },
})
