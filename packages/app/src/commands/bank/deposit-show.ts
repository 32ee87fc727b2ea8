import { pieceTotal } from '@daybook/core/bank/pieces.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { depositNumbered, fundsAccount, loadFunds } from '../../ledger/load-cash.ts'
import { command } from '../command.ts'
import { amountOut, entryNumber } from '../fields.ts'
import { pieceOut } from './cash-fields.ts'

/** Shows a deposit: its receipts and its cash. */
export const depositShow = command({
  name: 'deposit.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a deposit', fr: 'Montrer un dépôt' },
  line: { words: ['deposit'] },
  input: z.strictObject({ deposit: entryNumber }),
  output: z.strictObject({
    deposit: z.string(),
    date: z.string(),
    account: z.string(),
    amount: amountOut,
    state: z.enum(['posted', 'reversed']),
    receipts: z.array(
      z.strictObject({
        entry: z.string(),
        payer: z.string(),
        means: z.enum(['cheque', 'cash']),
        cheque: z.string(),
        amount: amountOut,
      }),
    ),
    cash: z.array(pieceOut),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const [found, funds] = [await depositNumbered(view.reader, input.deposit), fundsAccount(view)]
      if (!found.ok) return found
      if (!funds.ok) return funds
      const { id, date, account, amount, receipts, cash = [] } = found.value
      const { sorted } = await loadFunds(view, funds.value)
      return ok({
        deposit: `J${id}`,
        date,
        account: view.chart.get(account)?.code ?? account,
        amount: formatCents(amount),
        state: sorted.entryOf.has(id) ? ('posted' as const) : ('reversed' as const),
        receipts: receipts.map(({ number, payer = '', means, cheque = '', ...receipt }) => ({
          entry: entryName(number),
          payer,
          means,
          cheque,
          amount: formatCents(receipt.amount),
        })),
        cash: cash.map((each) => ({
          piece: each.piece,
          count: each.count,
          amount: formatCents(pieceTotal(each)),
        })),
      })
    }),
})
