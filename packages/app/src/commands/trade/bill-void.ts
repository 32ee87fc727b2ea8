import { z } from 'zod'
import { recordDocument } from '../../trade/record-document.ts'
import { planVoidOf } from '../../trade/void-of.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentOut } from './document-fields.ts'

/** Voids a bill or a vendor credit that should not have been entered: reversed on a day. */
export const billVoid = command({
  name: 'bill.void',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Void a bill', fr: 'Annuler une facture d’achat' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the supplier’s number, or ours: bill/12' }),
    reason: words,
    date: day.optional().meta({ description: 'the day of the reversal; its own day when left out' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'bill.void', input, (view) => planVoidOf(view, ['bill', 'vendor-credit'], input)),
})
