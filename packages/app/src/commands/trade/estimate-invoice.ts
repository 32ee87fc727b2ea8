import { refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { planIssue } from '../../trade/issue.ts'
import { documentNumbered, documentsOf } from '../../trade/load-trade.ts'
import { progressLines } from '../../trade/progress-lines.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { amount, day, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { rateText } from '../record-fields.ts'
import { documentOut, holdbackFields } from './document-fields.ts'

/** Makes an estimate into an invoice, whole or as work goes on, with the taxes of the invoice’s day. */
export const estimateInvoice = command({
  name: 'estimate.invoice',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make an estimate into an invoice', fr: 'Facturer une soumission' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number of the estimate' }),
    percent: z
      .string()
      .trim()
      .regex(/^(100(\.0{1,4})?|(?!0+(\.0+)?$)\d{1,2}(\.\d{1,4})?)$/)
      .optional()
      .meta({ description: 'how much of it is billed now, in percent; all that is left when left out' }),
    amount: amount
      .optional()
      .meta({ description: 'how much of it is billed now, without taxes; or --percent' }),
    date: day.optional().meta({ description: 'today when left out' }),
    due: day.optional().meta({ description: 'by the terms when left out' }),
    rate: rateText.optional(),
    ...holdbackFields,
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'also beyond what is left of it, or the customer’s credit limit' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'estimate.invoice', input, async (view) => {
      const estimate = await documentNumbered(view.reader, 'estimate', input.number)
      if (!estimate.ok) return estimate
      const { id, party, reference, note, currency, answer } = estimate.value
      if (answer?.says === 'declined') {
        const names = { number: input.number, says: 'declined', saysFr: 'refusée', date: answer.date }
        return refuse('estimate-answered', names, 'number')
      }
      const invoices = await documentsOf(view.reader, ['invoice'], party)
      const billed = invoices.filter(({ from, voided }) => from === id && voided === undefined)
      const { percent, amount: asked, insist } = input
      const lines = progressLines(estimate.value, billed, { percent, amount: asked, insist })
      if (!lines.ok) return lines
      return planIssue(view, {
        kind: 'invoice',
        party,
        date: input.date ?? ctx.today,
        due: input.due,
        rate: input.rate,
        insist,
        holdback: input.holdback,
        holdbackUntil: input.holdbackUntil,
        lines: lines.value,
        reference: answer?.order ?? reference,
        note,
        currency,
        from: id,
      })
    }),
})
