import { recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { nonResidentsOf } from '../../nonresidents/load-nonresidents.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nonResidentNamed, nonResidentWho } from './nonresident-fields.ts'

/** Takes back that somebody lives outside Canada for tax. */
export const nonResidentRemove = command({
  name: 'nonresident.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take back that somebody lives abroad', fr: 'Retirer que quelqu’un réside à l’étranger' },
  line: { words: ['supplier'] },
  input: z.strictObject(nonResidentWho),
  output: z.strictObject({ removed: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    let removed = ''
    const recorded = await record(ctx.book, actOf(ctx, 'nonresident.remove', input), async (view) => {
      const found = await nonResidentNamed(view, input)
      if (!found.ok) return found
      removed = recipientKey(found.value.recipient)
      const was = (await nonResidentsOf(view.reader)).get(removed)
      if (was === undefined) return refuse('nonresident-unknown', { name: found.value.name }, 'supplier')
      return ok({ facts: [{ fact: { kind: 'nonresident.removed', v: 1, was } as const }] })
    })
    return recorded.ok ? ok({ removed, ...outcomeOf(recorded.value) }) : recorded
  },
})
