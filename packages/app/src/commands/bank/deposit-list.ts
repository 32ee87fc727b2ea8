import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { fundsAccount, loadFunds } from '../../ledger/load-cash.ts'
import { tiesToEntries } from '../../store/queries-bank.ts'
import { command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'

/** Lists the deposits, and whether the bank has them. */
export const depositList = command({
  name: 'deposit.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the deposits', fr: 'Lister les dépôts' },
  input: z.strictObject({
    account: accountCode.optional().meta({ description: 'only those into this account' }),
    from: day.optional(),
    through: day.optional(),
  }),
  output: z.strictObject({
    deposits: z.array(
      z.strictObject({
        deposit: z.string(),
        date: z.string(),
        account: z.string(),
        receipts: z.number(),
        amount: amountOut,
        state: z.enum(['posted', 'reversed', 'banked']),
      }),
    ),
    total: amountOut,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const funds = fundsAccount(view)
      if (!funds.ok) return funds
      const { sorted, deposits } = await loadFunds(view, funds.value)
      const shown = []
      for (const deposit of deposits) {
        const code = view.chart.get(deposit.account)?.code ?? deposit.account
        if (input.account !== undefined && input.account !== code) continue
        if (input.from !== undefined && deposit.date < input.from) continue
        if (input.through !== undefined && deposit.date > input.through) continue
        const entry = sorted.entryOf.get(deposit.id)
        const ties = entry === undefined ? [] : await view.reader.read(tiesToEntries, entry, entry)
        const isBanked = ties.some(({ account }) => account === deposit.account)
        const standing = isBanked ? ('banked' as const) : ('posted' as const)
        shown.push({ deposit, code, state: entry === undefined ? ('reversed' as const) : standing })
      }
      const standing = shown.filter(({ state }) => state !== 'reversed')
      return ok({
        deposits: shown.map(({ deposit, code, state }) => ({
          deposit: `J${deposit.id}`,
          date: deposit.date,
          account: code,
          receipts: deposit.receipts.length,
          amount: formatCents(deposit.amount),
          state,
        })),
        total: formatCents(sumOf(standing.map(({ deposit }) => deposit.amount))),
      })
    }),
})
