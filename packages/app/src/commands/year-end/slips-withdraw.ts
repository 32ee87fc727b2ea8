import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { slipReturnNamed, slipReturnsOf } from '../../slips/load-slips.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Takes back the last return of slips, which was never sent or was refused. */
export const slipsWithdraw = command({
  name: 'slips.withdraw',
  effect: 'write',
  role: 'owner',
  title: { en: 'Withdraw a return of slips', fr: 'Retirer une déclaration de feuillets' },
  line: { words: ['return'] },
  input: z.strictObject({ return: words.meta({ description: 'its id: T4/2026' }), reason }),
  output: z.strictObject({ return: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'slips.withdraw', input), async ({ reader }) => {
      const found = await slipReturnNamed(reader, input.return)
      if (!found.ok) return found
      const later = (await slipReturnsOf(reader, found.value)).at(-1)
      if (later !== undefined && later.id !== found.value.id)
        return refuse('slip-return-later', { return: found.value.id, later: later.id }, 'return')
      const fact = { kind: 'slips.withdrawn', v: 1, was: found.value, reason: input.reason } as const
      return ok({ facts: [{ fact }] })
    })
    return recorded.ok ? ok({ return: input.return, ...outcomeOf(recorded.value) }) : recorded
  },
})
