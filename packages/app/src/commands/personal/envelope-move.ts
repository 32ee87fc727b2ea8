import { formatCents } from '@daybook/core/kit/cents.ts'
import { monthOf } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { assignedIn, assignFact } from '../../personal/assign-envelope.ts'
import { envelopeNamed } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { envelopeName, monthText } from './personal-fields.ts'

/** Moves money from one envelope to another: how an overspent one is covered. */
export const envelopeMove = command({
  name: 'envelope.move',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Move money between envelopes', fr: 'Déplacer de l’argent entre enveloppes' },
  line: { words: ['from', 'to', 'amount'] },
  input: z.strictObject({
    from: envelopeName.meta({ description: 'the envelope that gives' }),
    to: envelopeName.meta({ description: 'the envelope that gets' }),
    amount: amount.refine((cents) => cents > 0n, 'more than nothing').meta({ description: 'how much' }),
    month: monthText.optional().meta({ description: 'the month, YYYY-MM; that of today when left out' }),
  }),
  output: z.strictObject({
    from: z.string(),
    to: z.string(),
    month: z.string(),
    amount: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const month = given.month ?? monthOf(ctx.today)
    const act = actOf(ctx, 'envelope.move', { ...given, month })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const [from, to] = [await envelopeNamed(reader, given.from), await envelopeNamed(reader, given.to)]
      if (!from.ok) return from
      if (!to.ok) return to
      if (from.value.id === to.value.id) return refuse('nothing-to-change', { what: from.value.name }, 'to')
      const less = assignFact(from.value, month, assignedIn(from.value, month) - given.amount)
      const more = assignFact(to.value, month, assignedIn(to.value, month) + given.amount)
      if (!less.ok) return less
      return more.ok ? ok({ facts: [{ fact: less.value }, { fact: more.value }] }) : more
    })
    if (!recorded.ok) return recorded
    const { from, to } = given
    return ok({ from, to, month, amount: formatCents(given.amount), ...outcomeOf(recorded.value) })
  },
})
