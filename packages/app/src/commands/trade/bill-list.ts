import { z } from 'zod'
import { listDocuments, listFields, listOut, partyFlag } from '../../trade/list-documents.ts'
import { command } from '../command.ts'

/** Lists bills and vendor credits, with how they stand. */
export const billList = command({
  name: 'bill.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List bills and vendor credits', fr: 'Lister les factures d’achat et crédits reçus' },
  line: { words: ['supplier'] },
  input: z.strictObject({ supplier: partyFlag, ...listFields }),
  output: listOut,
  run: (ctx, input) => listDocuments(ctx, ['bill', 'vendor-credit'], { ...input, party: input.supplier }),
})
