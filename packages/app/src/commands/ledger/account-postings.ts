import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { loadRegister } from '../../ledger/load-register.ts'
import { spanOf } from '../../reports/load-column.ts'
import { command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'
import { givenFields } from './account-fields.ts'

/** Lists a page of the register of an account: its postings in order with the running balance. */
export const accountPostings = command({
  name: 'account.postings',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'List a page of the postings of an account',
    fr: 'Lister une page des lignes d’écriture d’un compte',
  },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    from: day.optional().meta({ description: 'first day; of the fiscal year when left out' }),
    through: day.optional().meta({ description: 'last day; today when left out' }),
    skip: z.coerce
      .number()
      .int()
      .min(0)
      .default(0)
      .meta({ description: 'how many postings stand before the page' }),
    limit: z.coerce.number().int().min(1).max(1000).default(100).meta({
      description: 'how many postings to list at most',
    }),
  }),
  output: z.strictObject({
    code: z.string(),
    name: z.string(),
    from: z.string(),
    through: z.string(),
    opening: amountOut,
    closing: amountOut,
    count: z.number().meta({ description: 'how many postings the span has' }),
    postings: z.array(
      z.strictObject({
        date: z.string(),
        entry: z.string(),
        payee: z.string().optional(),
        memo: z.string().optional(),
        ref: z.string().optional(),
        debit: amountOut,
        credit: amountOut,
        balance: amountOut,
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = accountNamed(view.chart, input.account)
      if (!account.ok) return account
      const span = spanOf(view, givenFields({ from: input.from, through: input.through }), ctx)
      const register = await loadRegister(view, account.value.id, span, input)
      return ok({
        code: account.value.code,
        name: accountName(account.value, ctx.language),
        ...span,
        opening: formatCents(register.opening),
        closing: formatCents(register.closing),
        count: register.count,
        postings: register.rows.map(({ date, number, amount, payee, memo, ref, balance }) => ({
          date,
          entry: entryName(number),
          ...givenFields({ payee, memo, ref }),
          debit: formatCents(amount > 0n ? amount : 0n),
          credit: formatCents(amount < 0n ? -amount : 0n),
          balance: formatCents(balance),
        })),
      })
    }),
})
