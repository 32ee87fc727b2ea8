import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { reconcilableAccount } from '../../bank/load-reconciliation.ts'
import { sealCards, signatureOf } from '../../bank/load-seal.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'
import { sealOut } from './seal-out.ts'

/** Lists the finished reconciliations, of all accounts or of one. */
export const sealList = command({
  name: 'seal.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the finished reconciliations', fr: 'Lister les rapprochements terminés' },
  line: { words: ['account'] },
  input: z.strictObject({ account: accountCode.optional() }),
  output: z.array(
    z.strictObject({
      seal: z.string(),
      account: z.string(),
      name: z.string(),
      on: z.string(),
      closing: amountOut,
      books: amountOut,
      outstanding: amountOut,
      support: z.string(),
      secondSignature: z.string(),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = input.account === undefined ? undefined : reconcilableAccount(view, input.account)
      if (account !== undefined && !account.ok) return account
      const rows = []
      for (const card of await sealCards(view.reader)) {
        if (account !== undefined && card.account !== account.value.id) continue
        const {
          seal,
          account: code,
          on,
          closing,
          books,
          outstanding,
          support,
        } = sealOut(view.chart, card, ctx.language)
        const own = view.chart.get(card.account)
        rows.push({
          seal,
          account: code,
          name: own === undefined ? '' : accountName(own, ctx.language),
          on,
          closing,
          books,
          outstanding,
          support,
          secondSignature: (await signatureOf(view.reader, card.id))?.by ?? '',
        })
      }
      return ok(rows)
    }),
})
