import { loanRows } from '@daybook/core/bank/loan-schedule.ts'
import { planOpenLoan } from '@daybook/core/bank/open-loan.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { isLoanName } from '../../ledger/load-cash.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountAmount, accountCode, amount, amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { nearDay, recordName } from '../record-fields.ts'
import { given, percentTyped } from './cash-fields.ts'
import { compounding, frequency } from './loan-fields.ts'

/** Opens a loan that is paid back by a schedule. */
export const loanOpen = command({
  name: 'loan.open',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Open a loan', fr: 'Ouvrir un emprunt' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: recordName,
    account: accountCode.meta({ description: 'the liability that it is owed in' }),
    amount: amount.meta({ description: 'what was owed on the day it was advanced or taken over' }),
    rate: percentTyped,
    compounding: compounding
      .default('monthly')
      .meta({ description: 'a fixed mortgage compounds semi-annual' }),
    frequency: frequency.default('monthly').meta({ description: 'how often it is paid' }),
    first: nearDay.meta({ description: 'the day of the first payment; at a month’s end all are' }),
    payment: amount.optional().meta({ description: 'interest and principal of each payment' }),
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(720)
      .optional()
      .meta({ description: 'instead of a payment: the months in which it is paid back' }),
    advanced: nearDay
      .optional()
      .meta({ description: 'interest runs from here; one period before the first payment when left out' }),
    interest: accountCode
      .optional()
      .meta({ description: 'the expense of its interest; that of long-term debt when left out' }),
    bank: accountCode.optional().meta({ description: 'the account that usually pays it' }),
    fee: accountAmount.optional().meta({ description: 'ACCOUNT=AMOUNT on top of each payment: insurance' }),
    proceeds: accountCode.optional().meta({ description: 'post the money that came in to this account' }),
    lender: words.optional(),
  }),
  output: z.strictObject({
    loan: z.string(),
    payment: amountOut,
    payments: z.number(),
    last: z.string().meta({ description: 'the day of the last payment' }),
    interest: amountOut.meta({ description: 'all interest by the schedule' }),
    entry: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'loan.open', input), async (view) => {
      const role = accountWithRole(view.chart, 'interest.long')
      const interest = input.interest ?? role?.code
      if (interest === undefined) {
        return refuse('account-role-missing', { role: 'interest.long', what: input.name }, 'interest')
      }
      const { rate: percent, fee, ...rest } = input
      const on = input.advanced ?? input.first
      const books = await booksToPost(view, [], { first: on, last: on })
      const wish = {
        ...given(rest),
        ...named(input),
        interest,
        percent,
        ...(fee === undefined ? {} : { fee }),
      }
      const plan = planOpenLoan(books, wish, await isLoanName(view.reader, input.name))
      return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'loan.set')?.fact
    const loan = set?.kind === 'loan.set' ? set.loan : undefined
    const rows = loan === undefined ? ok([]) : loanRows({ loan, payments: [] })
    const list = rows.ok ? rows.value : []
    const [entry] = postedIn(recorded.value)
    return ok({
      loan: loan?.name ?? '',
      payment: formatCents(loan?.terms[0]?.amount ?? 0n),
      payments: list.length,
      last: list.at(-1)?.date ?? '',
      interest: formatCents(list.reduce((sum, row) => sum + row.interest, 0n)),
      entry: entry === undefined ? '' : entryName(entry.number),
      ...outcomeOf(recorded.value),
    })
  },
})

/** The fields that are always there, so that their types say so. */
function named<T extends Named>({ name, account, amount, compounding, frequency, first }: T) {
  return { name, account, amount, compounding, frequency, first }
}

type Named = {
  readonly name: string
  readonly account: string
  readonly amount: bigint
  readonly compounding: z.output<typeof compounding>
  readonly frequency: z.output<typeof frequency>
  readonly first: string
}
