import { z } from 'zod'
import { answerEstimate } from '../../trade/answer-estimate.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentOut } from './document-fields.ts'

/** Keeps that a customer declined an estimate: it is not invoiced. */
export const estimateDecline = command({
  name: 'estimate.decline',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Keep that an estimate was declined', fr: 'Noter le refus d’une soumission' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the estimate' }),
    date: day.optional().meta({ description: 'today when left out' }),
    reason: words.optional().meta({ description: 'why, where the customer said it' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, { number, date = ctx.today, reason }) =>
    answerEstimate(ctx, 'estimate.decline', number, {
      says: 'declined',
      date,
      ...(reason === undefined ? {} : { reason }),
    }),
})
