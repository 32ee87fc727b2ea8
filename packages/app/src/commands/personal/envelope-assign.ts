import { formatCents } from '@daybook/core/kit/cents.ts'
import { monthOf } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { assignedIn, assignFact } from '../../personal/assign-envelope.ts'
import { envelopeNamed } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { envelopeName, monthText } from './personal-fields.ts'

/** Gives an envelope money of a month, in the place of what it had, or on top of it. */
export const envelopeAssign = command({
  name: 'envelope.assign',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Assign money to an envelope', fr: 'Attribuer de l’argent à une enveloppe' },
  line: { words: ['envelope', 'amount'] },
  input: z.strictObject({
    envelope: envelopeName,
    amount: amount.meta({ description: 'how much; a negative amount takes out of it' }),
    month: monthText.optional().meta({ description: 'the month, YYYY-MM; that of today when left out' }),
    add: z.boolean().default(false).meta({ description: 'on top of what it has for the month' }),
  }),
  output: z.strictObject({
    envelope: z.string(),
    month: z.string(),
    assigned: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const month = given.month ?? monthOf(ctx.today)
    const act = actOf(ctx, 'envelope.assign', { ...given, month })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const was = await envelopeNamed(reader, given.envelope)
      if (!was.ok) return was
      const whole = given.add ? assignedIn(was.value, month) + given.amount : given.amount
      const fact = assignFact(was.value, month, whole)
      return fact.ok ? ok({ facts: [{ fact: fact.value }] }) : fact
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const set = first?.fact.kind === 'envelope.set' ? first.fact.envelope : undefined
    return ok({
      envelope: set?.name ?? given.envelope,
      month,
      assigned: formatCents(set === undefined ? 0n : assignedIn(set, month)),
      ...outcomeOf(recorded.value),
    })
  },
})
