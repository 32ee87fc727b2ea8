import { refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { planIssue } from '../trade/issue.ts'
import { documentNumbered, documentsOf } from '../trade/load-trade.ts'
import { recordDocument } from '../trade/record-document.ts'
import { wishOfLine } from '../trade/wish-of-line.ts'
import { command } from './command.ts'
import { documentOut } from './document-fields.ts'
import { day, words } from './fields.ts'
import { outcomeFields } from './outcome.ts'
import { rateText } from './record-fields.ts'

/** Makes an estimate into an invoice, with the taxes of the invoice’s day. */
export const estimateInvoice = command({
  name: 'estimate.invoice',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make an estimate into an invoice', fr: 'Facturer une soumission' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the estimate' }),
    date: day.optional().meta({ description: 'today when left out' }),
    due: day.optional().meta({ description: 'by the terms when left out' }),
    rate: rateText.optional(),
    insist: z.boolean().default(false).meta({ description: 'also beyond the customer’s credit limit' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'estimate.invoice', input, async (view) => {
      const estimate = await documentNumbered(view.reader, 'estimate', input.number)
      if (!estimate.ok) return estimate
      const { id, number, party, lines, reference, note, currency } = estimate.value
      const invoices = await documentsOf(view.reader, ['invoice'], party)
      const made = invoices.find(({ from, voided }) => from === id && voided === undefined)
      if (made !== undefined) return refuse('estimate-taken', { item: number, by: made.number }, 'number')
      return planIssue(view, {
        kind: 'invoice',
        party,
        date: input.date ?? ctx.today,
        due: input.due,
        rate: input.rate,
        insist: input.insist,
        lines: lines.map(wishOfLine),
        reference,
        note,
        currency,
        from: id,
      })
    }),
})
