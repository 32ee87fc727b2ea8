import { programNames } from '@daybook/core/acts/filing-titles.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { filingsOf, registrationFor } from '../../returns/load-filings.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { taxProgram } from './return-fields.ts'

/** Takes back a registration that no return was filed under. */
export const registrationRemove = command({
  name: 'registration.remove',
  effect: 'write',
  role: 'owner',
  title: { en: 'Take back a registration', fr: 'Retirer une inscription' },
  line: { words: ['program'] },
  input: z.strictObject({ program: taxProgram }),
  output: z.strictObject({ program: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'registration.remove', input), async (view) => {
      const was = await registrationFor(view, input.program)
      if (!was.ok) return was
      const last = (await filingsOf(view, input.program)).at(-1)
      if (last !== undefined) {
        const { en, fr } = programNames[input.program]
        return refuse('registration-in-use', { tax: en, taxFr: fr, through: last.span.through })
      }
      return ok({ facts: [{ fact: { kind: 'registration.removed', v: 1, was: was.value } }] })
    })
    return recorded.ok ? ok({ program: input.program, ...outcomeOf(recorded.value) }) : recorded
  },
})
