import type { TradeTerms } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { PaymentPlan } from '@daybook/core/purchases/payment-plan.ts'
import { z } from 'zod'
import type { View } from '../book.ts'
import { amountOut } from '../commands/fields.ts'
import { documentsOf, endOfTime, loadRecords } from './load-trade.ts'

/** A proposal of what to pay on the way out. */
export const planOut = {
  cash: z
    .array(z.strictObject({ date: z.string(), due: amountOut, total: amountOut }))
    .meta({ description: 'the cash that is needed by day' }),
  suppliers: z.array(
    z.strictObject({
      supplier: z.string(),
      payee: z.string().meta({ description: 'your account number with it, for payments online' }),
      bills: z.string().meta({ description: 'the numbers of the bills' }),
      open: amountOut,
      credits: amountOut.meta({ description: 'what its credits pay' }),
      discount: amountOut,
      pay: amountOut,
    }),
  ),
  taxes: z
    .array(
      z.strictObject({
        tax: z.string().meta({ description: 'its name, by which `payment run --tax` takes it' }),
        kind: z.string().meta({ description: 'remittance, return or income-tax' }),
        agency: z.string(),
        due: z.string(),
        open: amountOut,
      }),
    )
    .meta({ description: 'remittances and filed returns that are due' }),
  total: amountOut.meta({ description: 'of bills and taxes' }),
}

/** A proposal as answers show it. */
export function planOutOf(plan: PaymentPlan) {
  return {
    cash: plan.cash.map(({ date, due, total }) => ({
      date,
      due: formatCents(due),
      total: formatCents(total),
    })),
    suppliers: plan.suppliers.map(({ party, bills, credited, pay }) => ({
      supplier: party.name,
      payee: party.payee ?? '',
      bills: bills.map(({ item }) => item.number).join(', '),
      open: formatCents(bills.reduce((sum, { open }) => sum + open, 0n)),
      credits: formatCents(credited),
      discount: formatCents(bills.reduce((sum, { discount }) => sum + discount, 0n)),
      pay: formatCents(pay),
    })),
    taxes: plan.taxes.map(({ kind, id, agency, due, open }) => ({
      tax: id,
      kind,
      agency,
      due,
      open: formatCents(open),
    })),
    total: formatCents(plan.total),
  }
}

/** What a run over bills is worked out from: suppliers’ records, and the terms of the bills by their ids. */
export async function loadRun(view: View) {
  const records = await loadRecords(view, endOfTime, 'supplier')
  const bills = await documentsOf(view.reader, ['bill'])
  const terms = new Map<string, TradeTerms>(
    bills.flatMap((bill) => (bill.terms === undefined ? [] : [[bill.id, bill.terms] as const])),
  )
  return { records, terms, parties: records.parties }
}
