import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { takenTo } from '../../ledger/waiting-papers.ts'
import { planBill, recordBill } from '../../trade/enter-bill.ts'
import { command } from '../command.ts'
import { accountAmount, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentFields, documentOut, holdbackFields, lineFields, linesGiven } from './document-fields.ts'

/** Enters a supplier's bill: its cost, the tax that is claimed back, and what is owed. */
export const billEnter = command({
  name: 'bill.enter',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Enter a bill', fr: 'Saisir une facture d’achat' },
  line: { words: ['supplier', 'number'] },
  input: z.strictObject({
    supplier: words.meta({ description: 'the supplier’s name or number' }),
    number: words.meta({ description: 'the number on the bill' }),
    ...lineFields,
    ...documentFields,
    ...holdbackFields,
    taxAmount: z
      .array(accountAmount)
      .default([])
      .meta({ description: 'TAX=AMOUNT as the bill shows it: HST-ON=13.01; as often as needed' }),
    paper: words.optional().meta({
      description: 'a paper that waits for its entry (paper.waiting): its name, or the beginning of its hash',
    }),
    insist: z.boolean().default(false).meta({ description: 'also where its number is there already' }),
  }),
  output: z.strictObject({
    ...documentOut,
    warnings: z.array(z.string()).meta({ description: 'what a person should look at' }),
    ...outcomeFields,
  }),
  run: (ctx, input) =>
    recordBill(ctx, 'bill.enter', input, async (view) => {
      const { paper, ...said } = input
      const planned = await planBill(view, {
        ...said,
        kind: 'bill',
        party: input.supplier,
        date: input.date ?? ctx.today,
        lines: linesGiven(input),
        typedTaxes: new Map(input.taxAmount.map(({ account, amount }) => [account.toUpperCase(), amount])),
      })
      if (!planned.ok || paper === undefined) return planned
      const { facts, document } = planned.value
      const taken = await takenTo(view.reader, paper, document.entry ?? 0, [])
      return taken.ok ? ok({ facts: [...facts, ...taken.value] }) : taken
    }),
})
