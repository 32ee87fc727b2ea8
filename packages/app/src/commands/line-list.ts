import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { bankLines } from '../store/queries-bank.ts'
import { command } from './command.ts'
import { accountCode, amountOut, words } from './fields.ts'

/** Lists the bank lines of an account. */
export const lineList = command({
  name: 'line.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the bank lines of an account', fr: 'Lister les lignes bancaires d’un compte' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    open: z.boolean().default(false).meta({ description: 'only those not yet coded' }),
    statement: words.optional().meta({ description: 'only those of one statement: S607' }),
  }),
  output: z.array(
    z.strictObject({
      line: z.string(),
      statement: z.string(),
      date: z.string(),
      amount: amountOut,
      text: z.string(),
      entry: z.string().optional(),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const account = findAccount(chart, input.account)
      if (account === undefined) return refuse('account-unknown', { account: input.account }, 'account')
      const rows = await reader.read(bankLines, account.id)
      return ok(
        rows
          .filter((row) => !input.open || row.number === undefined)
          .filter((row) => input.statement === undefined || row.statement === input.statement)
          .map(({ id, statement, date, amount, text, number }) => ({
            line: id,
            statement,
            date,
            amount: formatCents(amount),
            text,
            ...(number === undefined ? {} : { entry: entryName(number) }),
          })),
      )
    }),
})
