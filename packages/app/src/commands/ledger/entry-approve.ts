import { ok, type Refusal, refusal, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { entryByNumber } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { entryNumber } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Approves posted entries, in the name of whoever gives the command. */
export const entryApprove = command({
  name: 'entry.approve',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Approve entries', fr: 'Approuver des écritures' },
  line: { rest: 'numbers' },
  input: z.strictObject({ numbers: z.array(entryNumber).min(1).max(1000) }),
  output: z.strictObject({ approved: z.array(z.string()), by: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const numbers = [...new Set(input.numbers)]
    const recorded = await record(ctx.book, actOf(ctx, 'entry.approve', input), async ({ reader }) => {
      const refusals: Refusal[] = []
      for (const number of numbers) {
        const [row] = await reader.read(entryByNumber, number)
        const entry = entryName(number)
        if (row === undefined) refusals.push(refusal('entry-unknown', { entry }, 'numbers'))
        else if (row.approvedBy !== undefined) {
          refusals.push(refusal('entry-approved', { entry, by: row.approvedBy }, 'numbers'))
        }
      }
      if (refusals.length > 0) return refused(refusals)
      return ok({ facts: numbers.map((number) => ({ fact: { kind: 'entry.approved', v: 1, number } })) })
    })
    if (!recorded.ok) return recorded
    return ok({
      approved: numbers.map((number) => entryName(number)),
      by: recorded.value.facts[0]?.actor ?? ctx.actor,
      ...outcomeOf(recorded.value),
    })
  },
})
