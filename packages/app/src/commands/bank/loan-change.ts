import { planChangeLoan } from '@daybook/core/bank/open-loan.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { loanNamed } from '../../ledger/load-cash.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amount, amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { given, percentTyped } from './cash-fields.ts'

/** Changes the rate or the payment of a loan from a day on. */
export const loanChange = command({
  name: 'loan.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change the rate or payment of a loan', fr: 'Changer le taux ou le paiement d’un emprunt' },
  line: { words: ['loan'] },
  input: z.strictObject({
    loan: words.meta({ description: 'its name' }),
    from: nearDay.meta({ description: 'the first day on which the new terms hold' }),
    rate: percentTyped.optional(),
    payment: amount.optional().meta({ description: 'interest and principal of each payment' }),
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(720)
      .optional()
      .meta({ description: 'instead of a payment: the months in which the rest is paid back' }),
  }),
  output: z.strictObject({
    loan: z.string(),
    from: z.string(),
    percent: z.string(),
    payment: amountOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'loan.change', input), async ({ reader }) => {
      const state = await loanNamed(reader, input.loan)
      if (!state.ok) return state
      const { from, rate, payment, months } = input
      const plan = planChangeLoan(state.value, { from, ...given({ percent: rate, payment, months }) })
      return plan.ok ? ok({ facts: [{ fact: plan.value }] }) : plan
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    const loan = fact?.fact.kind === 'loan.set' ? fact.fact.loan : undefined
    const terms = loan?.terms.find(({ from }) => from === input.from)
    return ok({
      loan: loan?.name ?? '',
      from: input.from,
      percent: terms?.percent ?? '',
      payment: formatCents(terms?.amount ?? 0n),
      ...outcomeOf(recorded.value),
    })
  },
})
