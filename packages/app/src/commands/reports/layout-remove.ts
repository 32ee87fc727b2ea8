import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { savedLayoutNamed } from '../../ledger/load-layout.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes a layout of the book off the list. */
export const layoutRemove = command({
  name: 'layout.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a statement layout', fr: 'Retirer une présentation d’état' },
  line: { words: ['name'] },
  input: z.strictObject({ name: words.meta({ description: 'its name' }) }),
  output: z.strictObject({ name: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'layout.remove', input), async ({ reader }) => {
      const saved = await savedLayoutNamed(reader, input.name)
      return saved.ok ? ok({ facts: [{ fact: { kind: 'layout.removed', v: 1, was: saved.value } }] }) : saved
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const name = first?.fact.kind === 'layout.removed' ? first.fact.was.name : ''
    return ok({ name, ...outcomeOf(recorded.value) })
  },
})
