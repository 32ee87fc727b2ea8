import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Quantity } from '@daybook/core/daybook/fact.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planRemoveQuantity } from '@daybook/core/ledger/quantities.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { card } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes a quantity out again. */
export const quantityRemove = command({
  name: 'quantity.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a quantity', fr: 'Retirer une quantité' },
  line: { words: ['quantity'] },
  input: z.strictObject({ quantity: words.meta({ description: 'its id: Q12' }) }),
  output: z.strictObject({ id: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const act = actOf(ctx, 'quantity.remove', input)
    const recorded = await record(ctx.book, act, async ({ chart, head, reader }) => {
      const [row] = await reader.read(card, 'quantity', input.quantity.toUpperCase())
      if (row === undefined) return refuse('quantity-unknown', { quantity: input.quantity }, 'quantity')
      const planned = planRemoveQuantity(chart, head, recordFrom<Quantity>(row.body))
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const id = first?.fact.kind === 'quantity.removed' ? first.fact.was.id : ''
    return ok({ id, ...outcomeOf(recorded.value) })
  },
})
