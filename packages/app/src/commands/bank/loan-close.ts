import { planCloseLoan } from '@daybook/core/bank/pay-loan.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { loanNamed } from '../../ledger/load-cash.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { nearDay } from '../record-fields.ts'
import { given } from './cash-fields.ts'
import { loanPaymentOf, loanPaymentOut, paymentIn } from './loan-fields.ts'

/** Closes a loan, paying it off where something is still owed. */
export const loanClose = command({
  name: 'loan.close',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Close a loan', fr: 'Clore un emprunt' },
  line: { words: ['loan'] },
  input: z.strictObject({
    loan: words.meta({ description: 'its name' }),
    on: nearDay.meta({ description: 'the day on which it is closed' }),
    payFrom: accountCode.optional().meta({ description: 'the account that pays off what is owed' }),
    interest: amount
      .optional()
      .meta({ description: 'what the lender charged, where it differs from the schedule' }),
  }),
  output: z.strictObject({ ...loanPaymentOut, closedOn: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'loan.close', input), async (view) => {
      const state = await loanNamed(view.reader, input.loan)
      if (!state.ok) return state
      const payer = input.payFrom === undefined ? undefined : accountNamed(view.chart, input.payFrom)
      if (payer !== undefined && !payer.ok) return payer
      const { on, interest } = input
      const books = await booksToPost(view, [], { first: on, last: on })
      const plan = planCloseLoan(books, state.value, { on, ...given({ account: payer?.value.id, interest }) })
      return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'loan.set')?.fact
    const loan = set?.kind === 'loan.set' ? set.loan : undefined
    const paid = loanPaymentOf(loan?.name ?? '', paymentIn(recorded.value))
    return ok({
      ...paid,
      closedOn: loan?.closedOn ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
