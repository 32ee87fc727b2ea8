import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planDocuments } from '@daybook/core/sales/issue-document.ts'
import { lateCharges } from '@daybook/core/sales/late-charges.ts'
import { z } from 'zod'
import { accountNamed } from '../../ledger/load-account.ts'
import { chargedThrough } from '../../trade/charged-through.ts'
import { documentsOf, loadItems, partiesOf } from '../../trade/load-trade.ts'
import { batchOut, recordBatch } from '../../trade/record-batch.ts'
import { tradeBooks } from '../../trade/trade-books.ts'
import { percentTyped } from '../bank/cash-fields.ts'
import { command } from '../command.ts'
import { accountCode, amount, day } from '../fields.ts'

/** Charges interest on overdue invoices: an invoice a customer, never twice for the same days. */
export const invoiceLate = command({
  name: 'invoice.late',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Charge interest on overdue invoices', fr: 'Facturer les intérêts de retard' },
  input: z.strictObject({
    percent: percentTyped
      .refine((text) => /^\d{1,2}(\.\d{1,4})?$/.test(text))
      .meta({
        description: 'percent a month of what is overdue, such as 1.5',
      }),
    account: accountCode.meta({ description: 'the revenue account of the interest' }),
    date: day.optional().meta({ description: 'charged through this day; today when left out' }),
    grace: z.coerce
      .number()
      .int()
      .min(0)
      .max(365)
      .default(0)
      .meta({ description: 'days past due that are let pass' }),
    least: amount.optional().meta({ description: 'less than this is not charged; 1.00 when left out' }),
  }),
  output: z.strictObject(batchOut),
  run: (ctx, input) =>
    recordBatch(ctx, 'invoice.late', input, async (view) => {
      const date = input.date ?? ctx.today
      const account = accountNamed(view.chart, input.account)
      if (!account.ok) return account
      const invoices = await documentsOf(view.reader, ['invoice'])
      const wishes = lateCharges(
        await loadItems(view, 'customer', date),
        await partiesOf(view.reader),
        {
          percentPerMonth: input.percent,
          graceDays: input.grace,
          least: input.least ?? 100n,
          account: account.value.code,
        },
        date,
        chargedThrough(invoices, account.value.id),
      )
      if (wishes.length === 0) {
        return refuse('nothing-to-change', { what: view.profile.language === 'fr' ? 'intérêts' : 'interest' })
      }
      const planned = planDocuments(await tradeBooks(view, { days: [date] }), wishes)
      return planned.ok ? ok(planned.value.flatMap(({ facts }) => facts)) : planned
    }),
})
