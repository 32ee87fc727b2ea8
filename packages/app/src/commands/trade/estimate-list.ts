import { z } from 'zod'
import { listDocuments, listFields, listOut, partyFlag } from '../../trade/list-documents.ts'
import { command } from '../command.ts'

/** Lists estimates. */
export const estimateList = command({
  name: 'estimate.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List estimates', fr: 'Lister les soumissions' },
  line: { words: ['customer'] },
  input: z.strictObject({ customer: partyFlag, from: listFields.from, through: listFields.through }),
  output: listOut,
  run: (ctx, input) => listDocuments(ctx, ['estimate'], { ...input, open: false, party: input.customer }),
})
