import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { tickPostings } from '../../bank/tick-postings.ts'
import { command } from '../command.ts'
import { reconciliationFields, reconciliationOut, tickInput } from './seal-fields.ts'

/** Ticks postings in the reconciliation that is under way. */
export const sealTick = command({
  name: 'seal.tick',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Tick postings that the statement shows', fr: 'Pointer des lignes que le relevé montre' },
  line: { words: ['account'], rest: 'postings' },
  input: tickInput,
  output: z.strictObject({ ...reconciliationFields, dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const loaded = await tickPostings(ctx, { ...input, tick: true })
    return loaded.ok ? ok({ ...reconciliationOut(loaded.value, ctx), dryRun: ctx.dryRun }) : loaded
  },
})
