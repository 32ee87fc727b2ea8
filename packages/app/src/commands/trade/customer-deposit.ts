import { refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole, findAccount } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { planIssue } from '../../trade/issue.ts'
import { recordDocument } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { accountCode, amount, day, text, words } from '../fields.ts'
import { outcomeFields } from '../outcome.ts'
import { documentOut, lineFields, linesGiven } from './document-fields.ts'

/** Takes a customer's deposit or prepayment: owed back until an invoice uses it, with its tax. */
export const customerDeposit = command({
  name: 'customer.deposit',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take a customer’s deposit', fr: 'Encaisser l’acompte d’un client' },
  line: { words: ['customer', 'amount'] },
  input: z.strictObject({
    customer: words.meta({ description: 'the customer’s name or number' }),
    amount: amount.optional().meta({ description: 'what came; it holds its tax unless --tax none' }),
    ...lineFields,
    date: day.optional().meta({ description: 'today when left out' }),
    account: accountCode
      .optional()
      .meta({ description: 'where the money went; undeposited funds when left out' }),
    number: words.optional().meta({ description: 'the next one when left out' }),
    reference: words.optional().meta({ description: 'the number of the cheque or transfer' }),
    note: text.optional(),
  }),
  output: z.strictObject({ ...documentOut, ...outcomeFields }),
  run: (ctx, input) =>
    recordDocument(ctx, 'customer.deposit', input, async (view) => {
      const named = input.account
      const account =
        named === undefined ? accountWithRole(view.chart, 'undeposited') : findAccount(view.chart, named)
      if (account === undefined) {
        return named === undefined
          ? refuse('account-role-missing', { role: 'undeposited', what: 'Undeposited funds' }, 'account')
          : refuse('account-unknown', { account: named }, 'account')
      }
      const { amount: paid, tax } = input
      const whole = paid === undefined ? [] : [{ amount: paid, ...(tax === undefined ? {} : { tax }) }]
      return planIssue(view, {
        ...input,
        kind: 'deposit',
        party: input.customer,
        date: input.date ?? ctx.today,
        lines: [...whole, ...linesGiven(input)],
        included: input.included || paid !== undefined,
        account: account.id,
      })
    }),
})
