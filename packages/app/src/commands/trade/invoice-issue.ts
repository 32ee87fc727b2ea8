import { z } from 'zod'
import { planIssue } from '../../trade/issue.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, holdbackFields, lineFields, linesGiven } from './document-fields.ts'

/** Issues an invoice: works out its taxes, numbers it and posts it. */
export const invoiceIssue = command({
  name: 'invoice.issue',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Issue an invoice', fr: 'Émettre une facture' },
  line: { words: ['customer'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    ...lineFields,
    ...documentFields,
    ...holdbackFields,
    number: words.optional().meta({ description: 'the next one when left out' }),
    insist: z.boolean().default(false).meta({ description: 'also beyond the customer’s credit limit' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'invoice.issue', input, (view) =>
      planIssue(view, {
        ...input,
        kind: 'invoice',
        party: input.customer,
        date: input.date ?? ctx.today,
        lines: linesGiven(input),
      }),
    ),
})
