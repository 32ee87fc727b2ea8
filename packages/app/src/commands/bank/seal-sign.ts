import { planSign } from '@daybook/core/bank/reopen-seal.ts'
import { assert, ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { sealAsMade, sealNamed, signatureOf } from '../../bank/load-seal.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Signs a finished reconciliation as a second person. */
export const sealSign = command({
  name: 'seal.sign',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Sign a reconciliation as the second person',
    fr: 'Signer un rapprochement comme seconde personne',
  },
  line: { words: ['seal'] },
  input: z.strictObject({
    seal: words.meta({ description: 'the seal, R812, or an account, whose last seal it is' }),
    note: text.optional().meta({ description: 'what was looked at' }),
  }),
  output: z.strictObject({ seal: z.string(), signedBy: z.string(), on: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'seal.sign', input), async (view) => {
      const named = await sealNamed(view, input.seal)
      if (!named.ok) return named
      const { id } = named.value
      const made = await sealAsMade(view.reader, id)
      assert(made !== undefined, 'a seal that stands has its fact')
      const signature = await signatureOf(view.reader, id)
      const people = {
        madeBy: made.row.actor,
        ...(signature === undefined ? {} : { signedBy: signature.by }),
      }
      const note = input.note === undefined || input.note === '' ? {} : { note: input.note }
      const planned = planSign(named.value, people, { by: ctx.actor, on: ctx.today, ...note })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const signed = first?.fact.kind === 'seal.signed' ? first.fact : undefined
    return ok({
      seal: signed?.seal ?? '',
      signedBy: signed?.by ?? '',
      on: signed?.on ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
