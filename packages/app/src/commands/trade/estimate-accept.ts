import { z } from 'zod'
import { answerEstimate } from '../../trade/answer-estimate.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentOut } from './document-fields.ts'

/** Keeps that a customer accepted an estimate: it is an order from then on. */
export const estimateAccept = command({
  name: 'estimate.accept',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Keep that an estimate was accepted', fr: 'Noter l’acceptation d’une soumission' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the estimate' }),
    date: day.optional().meta({ description: 'today when left out' }),
    order: words.optional().meta({ description: 'the number of the customer’s order' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, { number, date = ctx.today, order }) =>
    answerEstimate(ctx, 'estimate.accept', number, {
      says: 'accepted',
      date,
      ...(order === undefined ? {} : { order }),
    }),
})
