import { ok } from '@daybook/core/kit/result.ts'
import { planRecordQuantity } from '@daybook/core/ledger/quantities.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, text } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { quantityText } from '../record-fields.ts'

/** Records a quantity on a statistical account: hours, kilograms, units. */
export const quantityRecord = command({
  name: 'quantity.record',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Record a quantity', fr: 'Inscrire une quantité' },
  line: { words: ['account', 'date', 'quantity'] },
  input: z.strictObject({
    account: accountCode.meta({ description: 'a statistical account' }),
    date: day,
    quantity: quantityText,
    memo: text.optional(),
  }),
  output: z.strictObject({
    id: z.string(),
    account: z.string(),
    date: z.string(),
    quantity: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { account, date, quantity, memo } = input
    const recorded = await record(ctx.book, actOf(ctx, 'quantity.record', input), async ({ chart, head }) => {
      // The place in the chain makes a short id that no other quantity can have.
      const id = `Q${head.seq + 1}`
      const wanted = { id, account, date, quantity, ...(memo === undefined ? {} : { memo }) }
      const planned = planRecordQuantity(chart, head, wanted)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const id = first?.fact.kind === 'quantity.recorded' ? first.fact.quantity.id : ''
    return ok({ id, account, date, quantity, ...outcomeOf(recorded.value) })
  },
})
