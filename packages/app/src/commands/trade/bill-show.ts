import { z } from 'zod'
import { showDocument, shownOut } from '../../trade/list-documents.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Shows a bill or a vendor credit with its taxes and what settled it. */
export const billShow = command({
  name: 'bill.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a bill', fr: 'Montrer une facture d’achat' },
  line: { words: ['number'] },
  input: z.strictObject({ number: words.meta({ description: 'the supplier’s number, or ours: bill/12' }) }),
  output: shownOut,
  run: (ctx, input) => showDocument(ctx, ['bill', 'vendor-credit'], input.number),
})
