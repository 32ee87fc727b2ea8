import { ok } from '@daybook/core/kit/result.ts'
import { planUnusedCheques } from '@daybook/core/payments/cheque-series.ts'
import { z } from 'zod'
import { accountToPayFrom, chequeSeriesOf } from '../../payments/load-payments.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { chequeNumberTyped, payingFrom } from './payment-fields.ts'

/** Declares cheque numbers unused for good: spoiled, lost, or destroyed with the old stock. */
export const chequeUnused = command({
  name: 'cheque.unused',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Declare cheque numbers unused', fr: 'Déclarer des numéros de chèque inutilisés' },
  line: { words: ['first', 'last'] },
  input: z.strictObject({
    first: chequeNumberTyped,
    last: chequeNumberTyped
      .optional()
      .meta({ description: 'the last number of the run; the first alone when left out' }),
    reason,
    account: payingFrom,
    on: nearDay.optional().meta({ description: 'today when left out' }),
  }),
  output: z.strictObject({ first: z.number(), last: z.number(), reason: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const { first, last = first, on = ctx.today } = input
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.unused', input), async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const series = await chequeSeriesOf(view, account.value)
      const run = planUnusedCheques(series, account.value, { first, last, on, reason: input.reason })
      return run.ok ? ok({ facts: [{ fact: { kind: 'cheque-run.set', v: 1, run: run.value } }] }) : run
    })
    if (!recorded.ok) return recorded
    return ok({ first, last, reason: input.reason, ...outcomeOf(recorded.value) })
  },
})
