import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { tickPostings } from '../../bank/tick-postings.ts'
import { command } from '../command.ts'
import { reconciliationFields, reconciliationOut, tickInput } from './seal-fields.ts'

/** Takes ticks off in the reconciliation that is under way. */
export const sealUntick = command({
  name: 'seal.untick',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Take ticks off', fr: 'Retirer des pointages' },
  line: { words: ['account'], rest: 'postings' },
  input: tickInput,
  output: z.strictObject({ ...reconciliationFields, dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const loaded = await tickPostings(ctx, { ...input, tick: false })
    return loaded.ok ? ok({ ...reconciliationOut(loaded.value, ctx), dryRun: ctx.dryRun }) : loaded
  },
})
