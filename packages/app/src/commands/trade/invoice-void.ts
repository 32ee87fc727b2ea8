import { z } from 'zod'
import { recordDocument } from '../../trade/record-document.ts'
import { planVoidOf } from '../../trade/void-of.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentOut } from './document-fields.ts'

/** Voids an invoice, a credit note or an estimate: reversed on a day, its number stays used. */
export const invoiceVoid = command({
  name: 'invoice.void',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Void an invoice', fr: 'Annuler une facture' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'its number: 1043, credit/1002, estimate/1001' }),
    reason: words,
    date: day.optional().meta({ description: 'the day of the reversal; its own day when left out' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'invoice.void', input, (view) =>
      planVoidOf(view, ['invoice', 'credit', 'estimate'], input),
    ),
})
