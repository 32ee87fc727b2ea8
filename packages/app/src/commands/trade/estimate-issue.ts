import { z } from 'zod'
import { planIssue } from '../../trade/issue.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, lineFields, linesGiven } from './document-fields.ts'

/** Makes an estimate: what an invoice would be; nothing is posted. */
export const estimateIssue = command({
  name: 'estimate.issue',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make an estimate', fr: 'Établir une soumission' },
  line: { words: ['customer'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    ...lineFields,
    ...documentFields,
    number: words.optional().meta({ description: 'the next one when left out' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'estimate.issue', input, (view) =>
      planIssue(view, {
        ...input,
        kind: 'estimate',
        party: input.customer,
        date: input.date ?? ctx.today,
        lines: linesGiven(input),
      }),
    ),
})
