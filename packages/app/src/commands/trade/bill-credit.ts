import { ok } from '@daybook/core/kit/result.ts'
import { planApply } from '@daybook/core/receivables/apply-credit.ts'
import { z } from 'zod'
import { planCreditOf } from '../../trade/credit-of.ts'
import { planBill, recordBill } from '../../trade/enter-bill.ts'
import { planIssue } from '../../trade/issue.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, lineFields, linesGiven } from './document-fields.ts'

/** Enters a supplier's credit: takes a bill back, all or in part, or lowers what comes next. */
export const billCredit = command({
  name: 'bill.credit',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Enter a vendor credit', fr: 'Saisir une note de crédit reçue' },
  line: { words: ['number'] },
  input: z.strictObject({
    number: words.meta({ description: 'the number on the credit' }),
    bill: words
      .optional()
      .meta({ description: 'the bill that it takes back; its lines when none are given' }),
    supplier: words.optional().meta({ description: 'the supplier, where no bill is named' }),
    ...lineFields,
    ...documentFields,
    insist: z.boolean().default(false).meta({ description: 'also where its number is there already' }),
  }),
  output: z.strictObject({
    ...documentOut,
    warnings: z.array(z.string()).meta({ description: 'what a person should look at' }),
    ...outcomeFields,
  }),
  run: (ctx, input) =>
    recordBill(ctx, 'bill.credit', input, (view) =>
      planCreditOf(
        view,
        { kind: 'vendor-credit', of: input.bill, party: input.supplier, date: input.date ?? ctx.today },
        linesGiven(input),
        async (wish) => {
          const checked = await planBill(view, { ...input, ...wish })
          return checked.ok ? planIssue(view, { ...input, ...wish }) : checked
        },
        (books, wish, items) => {
          const planned = planApply(books, wish, items)
          // A credit for what was paid already stays on account.
          return planned.ok ? planned : ok(undefined)
        },
      ),
    ),
})
