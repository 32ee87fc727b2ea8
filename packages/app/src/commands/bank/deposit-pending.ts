import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { balanceThrough, fundsAccount, loadFunds } from '../../ledger/load-cash.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the receipts that wait to be deposited; their sum is the balance of the account. */
export const depositPending = command({
  name: 'deposit.pending',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what waits to be deposited', fr: 'Lister ce qui attend d’être déposé' },
  input: z.strictObject({}),
  output: z.strictObject({
    account: z.string(),
    receipts: z.array(
      z.strictObject({
        entry: z.string(),
        date: z.string(),
        payee: z.string(),
        memo: z.string(),
        ref: z.string(),
        amount: amountOut,
      }),
    ),
    total: amountOut,
    balance: amountOut,
    holds: z.boolean().meta({ description: 'what is waiting adds up to the balance of the account' }),
  }),
  run: (ctx) =>
    inView(ctx.book, async (view) => {
      const funds = fundsAccount(view)
      if (!funds.ok) return funds
      const { sorted } = await loadFunds(view, funds.value)
      const total = sumOf(sorted.waiting.map(({ amount }) => amount))
      const balance = await balanceThrough(view, funds.value)
      return ok({
        account: funds.value.code,
        receipts: sorted.waiting.map(({ number, date, payee = '', memo, ref = '', amount }) => ({
          entry: entryName(number),
          date,
          payee,
          memo,
          ref,
          amount: formatCents(amount),
        })),
        total: formatCents(total),
        balance: formatCents(balance),
        holds: total === balance,
      })
    }),
})
