import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { envelopeNamed } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { envelopeName } from './personal-fields.ts'

/** Takes an envelope away; what was left in it is not assigned any more. */
export const envelopeRemove = command({
  name: 'envelope.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove an envelope', fr: 'Retirer une enveloppe' },
  line: { words: ['envelope'] },
  input: z.strictObject({ envelope: envelopeName }),
  output: z.strictObject({ envelope: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'envelope.remove', given), async ({ reader }) => {
      const was = await envelopeNamed(reader, given.envelope)
      if (!was.ok) return was
      return ok({ facts: [{ fact: { kind: 'envelope.removed', v: 1, was: was.value } }] })
    })
    return recorded.ok ? ok({ envelope: given.envelope, ...outcomeOf(recorded.value) }) : recorded
  },
})
