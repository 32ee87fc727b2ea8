import { z } from 'zod'
import { listDocuments, listFields, listOut, partyFlag } from '../../trade/list-documents.ts'
import { command } from '../command.ts'

/** Lists invoices, credit notes and deposits of customers, with how they stand. */
export const invoiceList = command({
  name: 'invoice.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List invoices and credit notes', fr: 'Lister les factures et les notes de crédit' },
  line: { words: ['customer'] },
  input: z.strictObject({ customer: partyFlag, ...listFields }),
  output: listOut,
  run: (ctx, input) =>
    listDocuments(ctx, ['invoice', 'credit', 'deposit'], { ...input, party: input.customer }),
})
