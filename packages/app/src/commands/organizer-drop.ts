import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../record.ts'
import { recordWith } from '../store/standing-records.ts'
import { actOf, command } from './command.ts'
import { receiptId } from './organizer-fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

/** Takes a kept receipt away. */
export const organizerDrop = command({
  name: 'organizer.drop',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Drop a kept receipt', fr: 'Retirer un reçu gardé' },
  line: { words: ['receipt'] },
  input: z.strictObject({ receipt: receiptId }),
  output: z.strictObject({ receipt: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const { receipt } = given
    const recorded = await record(ctx.book, actOf(ctx, 'organizer.drop', given), async ({ reader }) => {
      const was = await recordWith(reader, 'kept-receipt', receipt)
      if (was === undefined) return refuse('receipt-unknown', { receipt }, 'receipt')
      return ok({ facts: [{ fact: { kind: 'receipt.dropped', v: 1, was } }] })
    })
    return recorded.ok ? ok({ receipt, ...outcomeOf(recorded.value) }) : recorded
  },
})
