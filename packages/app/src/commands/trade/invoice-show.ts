import { z } from 'zod'
import { showDocument, shownOut } from '../../trade/list-documents.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Shows an invoice, an estimate, a credit note or a deposit with its taxes and what settled it. */
export const invoiceShow = command({
  name: 'invoice.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show an invoice', fr: 'Montrer une facture' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'its number: 1043, credit/1002, estimate/1001' }),
  }),
  output: shownOut,
  run: (ctx, input) => showDocument(ctx, ['invoice', 'credit', 'deposit', 'estimate'], input.number),
})
