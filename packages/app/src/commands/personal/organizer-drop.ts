import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { receiptId, receiptNamed } from './organizer-fields.ts'

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
      const was = await receiptNamed(reader, receipt)
      return was.ok ? ok({ facts: [{ fact: { kind: 'receipt.dropped', v: 1, was: was.value } }] }) : was
    })
    return recorded.ok ? ok({ receipt, ...outcomeOf(recorded.value) }) : recorded
  },
})
