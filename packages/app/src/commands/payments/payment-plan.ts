import { ok } from '@daybook/core/kit/result.ts'
import { paymentPlan } from '@daybook/core/purchases/payment-plan.ts'
import { listedItems } from '@daybook/core/receivables/open-list.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { heldBills, heldOut, heldOutOf, paymentRuleOf, ruleOut, ruleOutOf } from '../../trade/approvals.ts'
import { taxesDue } from '../../trade/due-taxes.ts'
import { loadRun, planOut, planOutOf } from '../../trade/load-plan.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/**
 * Proposes what to pay: the bills, remittances and returns that are due, and the cash that they need by day.
 */
export const paymentPlanned = command({
  name: 'payment.plan',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Propose which bills and taxes to pay',
    fr: 'Proposer quelles factures et quelles taxes payer',
  },
  input: z.strictObject({
    through: day.optional().meta({ description: 'what is due through this day; today when left out' }),
    on: day.optional().meta({ description: 'the day on which they would be paid; today when left out' }),
    discounts: z.boolean().default(false).meta({ description: 'take discounts for paying early' }),
  }),
  output: z.strictObject({ ...planOut, held: heldOut, approval: ruleOut }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const { records, terms, parties } = await loadRun(view)
      const on = input.on ?? ctx.today
      const items = listedItems(records, '9999-12-31')
      const days = { on, through: input.through ?? on }
      const taxes = (await taxesDue(view, days.through, on, ctx.language)).map(({ due }) => due)
      const held = new Map(
        [...(await heldBills(view))].filter(([, { bill }]) => (bill.due ?? bill.date) <= days.through),
      )
      const payable = items.filter(({ key }) => !held.has(key))
      const plan = paymentPlan(payable, parties, input.discounts ? terms : new Map(), days, taxes)
      return ok({
        ...planOutOf(plan),
        held: heldOutOf(held.values()),
        approval: ruleOutOf(await paymentRuleOf(view)),
      })
    }),
})
