import { withheldDue } from '@daybook/canada/slips/nonresident-rules.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planRemitWithheld } from '@daybook/core/nonresidents/pay-nonresident.ts'
import { withheldMonths } from '@daybook/core/nonresidents/withholding.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { withheldPostings } from '../../nonresidents/load-nonresidents.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Remits what was withheld of non-residents through a month. */
export const nonResidentRemit = command({
  name: 'nonresident.remit',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Remit tax withheld of non-residents',
    fr: 'Verser l’impôt retenu des non-résidents',
  },
  line: { words: ['month'] },
  input: z.strictObject({
    month: z
      .string()
      .trim()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .meta({ description: 'through this month: 2026-03; what is left of earlier ones goes with it' }),
    date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
    amount: amount.optional().meta({ description: 'what is paid; all that is owed when left out' }),
    bank: accountCode.optional().meta({ description: 'the account that pays; the usual bank when left out' }),
    reference: words.optional().meta({ description: 'the number that the bank or the agency gave' }),
  }),
  output: z.strictObject({
    month: z.string(),
    due: z.string(),
    remitted: amountOut,
    payment: z.string().meta({ description: 'the entry of the payment' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { month, date = ctx.today, reference } = input
    const due = withheldDue(`${month}-01`)
    if (!due.ok) return due
    const recorded = await record(ctx.book, actOf(ctx, 'nonresident.remit', input), async (view) => {
      const months = withheldMonths(await withheldPostings(view, '0001-01-01', '9999-12-31'))
      const owed = sumOf(months.flatMap((each) => (each.month <= month ? [each.owed] : [])))
      const paid = input.amount ?? owed
      if (owed === 0n && input.amount === undefined)
        return refuse('nonresident-owes-nothing', { month }, 'month')
      const bank = input.bank ?? accountWithRole(view.chart, 'bank.default')?.code
      if (bank === undefined)
        return refuse('account-role-missing', { role: 'bank.default', what: month }, 'bank')
      const books = await booksToPost(view, [], { first: date, last: date })
      const planned = planRemitWithheld(books, { date, amount: paid, bank, ...given({ reference }) })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    assert(fact?.kind === 'entry.posted', 'the remittance was posted')
    const { number, postings } = fact.entry
    return ok({
      month,
      due: due.value,
      remitted: formatCents(postings[0]?.amount ?? 0n),
      payment: entryName(number),
      ...outcomeOf(recorded.value),
    })
  },
})
