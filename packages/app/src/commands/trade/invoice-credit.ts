import { ok } from '@daybook/core/kit/result.ts'
import { planApply } from '@daybook/core/receivables/apply-credit.ts'
import { z } from 'zod'
import { planCreditOf } from '../../trade/credit-of.ts'
import { planIssue } from '../../trade/issue.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, lineFields, linesGiven } from './document-fields.ts'

/** Issues a credit note: takes an invoice back, all or in part, or credits a customer otherwise. */
export const invoiceCredit = command({
  name: 'invoice.credit',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Issue a credit note', fr: 'Émettre une note de crédit' },
  input: z.strictObject({
    invoice: words
      .optional()
      .meta({ description: 'the invoice that it takes back; its lines when none are given' }),
    customer: words.optional().meta({ description: 'the customer, where no invoice is named' }),
    ...lineFields,
    ...documentFields,
    number: words.optional().meta({ description: 'the next one when left out' }),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'invoice.credit', input, (view) =>
      planCreditOf(
        view,
        { kind: 'credit', of: input.invoice, party: input.customer, date: input.date ?? ctx.today },
        linesGiven(input),
        (wish) => planIssue(view, { ...input, ...wish }),
        (books, wish, items) => {
          const planned = planApply(books, wish, items)
          // A credit of what was paid already stays on account.
          return planned.ok ? planned : ok(undefined)
        },
      ),
    ),
})
