import { refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { planBill, recordBill } from '../../trade/enter-bill.ts'
import { kilometreLines } from '../../trade/kilometre-lines.ts'
import { command } from '../command.ts'
import { accountCode, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, lineFields, linesGiven } from './document-fields.ts'

/** Enters an expense claim: what somebody paid for the business, and kilometres at the prescribed rates. */
export const billClaim = command({
  name: 'bill.claim',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Enter an expense claim', fr: 'Saisir une note de frais' },
  line: { words: ['supplier', 'number'] },
  input: z.strictObject({
    supplier: words.meta({ description: 'who claims, as a supplier' }),
    number: words.meta({ description: 'what the claim is called: 2026-03' }),
    ...lineFields,
    ...documentFields,
    kilometres: z
      .string()
      .trim()
      .regex(/^\d{1,6}(\.\d)?$/)
      .optional()
      .meta({ format: 'quantity', description: 'kilometres driven on business, such as 182.5' }),
    kilometresTo: accountCode
      .optional()
      .meta({ description: 'the account of per-kilometre allowances; the one of the chart when left out' }),
    insist: z.boolean().default(false).meta({ description: 'also where its number is there already' }),
  }),
  output: z.strictObject({
    ...documentOut,
    warnings: z.array(z.string()).meta({ description: 'what a person should look at' }),
    ...outcomeFields,
  }),
  run: (ctx, input) =>
    recordBill(ctx, 'bill.claim', input, async (view) => {
      const date = input.date ?? ctx.today
      const driven = await kilometreLines(view, input, date)
      if (!driven.ok) return driven
      const lines = [...linesGiven(input), ...driven.value]
      if (lines.length === 0) return refuse('input-missing', { what: '--line, --kilometres' }, 'lines')
      // Receipts show what was paid, with its taxes.
      return planBill(view, { ...input, kind: 'bill', party: input.supplier, date, lines, included: true })
    }),
})
