import { chequeNumber, staleSince } from '@daybook/core/bank/stale-cheques.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { chequeAccounts, outstandingOn } from '../../bank/load-cheques.ts'
import { reconcilableAccount } from '../../bank/load-reconciliation.ts'
import { chequeStops } from '../../bank/seal-report.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'

/** Lists cheques and payments that have not reached the bank, with those that are stale-dated. */
export const chequeList = command({
  name: 'cheque.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List outstanding cheques', fr: 'Lister les chèques en circulation' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode.optional().meta({ description: 'all bank accounts when left out' }),
    on: day.optional().meta({ description: 'as they stood on a day; today when left out' }),
    stale: z.boolean().default(false).meta({ description: 'only those older than six months' }),
  }),
  output: z.array(
    z.strictObject({
      account: z.string(),
      entry: z.string(),
      cheque: z.string(),
      date: z.string(),
      payee: z.string(),
      memo: z.string(),
      amount: amountOut,
      stale: z.string().meta({ description: 'six months after its day, once that is past' }),
      stopped: z.string(),
      reason: z.string(),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = input.account === undefined ? undefined : reconcilableAccount(view, input.account)
      if (account !== undefined && !account.ok) return account
      const on = input.on ?? ctx.today
      const accounts = account === undefined ? chequeAccounts(view) : [account.value]
      const stops = await chequeStops(view.reader)
      const rows = (await outstandingOn(view, accounts, on)).map(({ account: own, posting }) => {
        const entry = entryName(posting.number)
        const stop = stops.get(entry)
        return {
          account: own.code,
          entry,
          cheque: chequeNumber(posting.ref) ?? '',
          date: posting.date,
          payee: posting.payee ?? '',
          memo: posting.memo,
          amount: formatCents(-posting.amount),
          stale: staleSince(posting, on) ?? '',
          stopped: stop?.on ?? '',
          reason: stop?.reason ?? '',
        }
      })
      return ok(rows.filter(({ stale }) => !input.stale || stale !== ''))
    }),
})
