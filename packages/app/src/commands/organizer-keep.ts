import type { KeptReceipt } from '@daybook/core/daybook/personal-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { actOf, command } from './command.ts'
import { amount, amountOut, day, entryNumber, words } from './fields.ts'
import { organizerKind } from './organizer-fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

/** Keeps a receipt or slip for a personal return as it comes in. */
export const organizerKeep = command({
  name: 'organizer.keep',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Keep a receipt for the return', fr: 'Garder un reçu pour la déclaration' },
  line: { words: ['kind', 'date', 'amount'] },
  input: z.strictObject({
    kind: organizerKind,
    date: day.meta({ description: 'the day on it; of a slip, the last of its year' }),
    amount: amount.refine((cents) => cents > 0n, 'more than nothing'),
    from: words.meta({ description: 'who gave it' }),
    who: z
      .enum(['taxpayer', 'spouse'])
      .default('taxpayer')
      .meta({ description: 'whose return: taxpayer or spouse' }),
    number: words.optional().meta({ description: 'a number on it, such as that of the charity' }),
    entry: entryNumber.optional().meta({ description: 'the entry of the books that it belongs to' }),
  }),
  output: z.strictObject({
    receipt: z.string(),
    kind: z.string(),
    date: z.string(),
    amount: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'organizer.keep', given), async ({ head }) => {
      const { kind, date, from, who, number, entry } = given
      if (entry !== undefined && entry > head.entries)
        return refuse('entry-unknown', { entry: `J${entry}` }, 'entry')
      const receipt: KeptReceipt = {
        // The place in the chain makes a short id that no other receipt can have.
        id: `R${head.seq + 1}`,
        ...{ kind, who, date, amount: given.amount, from },
        ...(number === undefined ? {} : { number }),
        ...(entry === undefined ? {} : { entry }),
      }
      return ok({ facts: [{ fact: { kind: 'receipt.kept', v: 1, receipt } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const kept = first?.fact.kind === 'receipt.kept' ? first.fact.receipt : undefined
    return ok({
      receipt: kept?.id ?? '',
      ...{ kind: given.kind, date: given.date, amount: formatCents(given.amount) },
      ...outcomeOf(recorded.value),
    })
  },
})
