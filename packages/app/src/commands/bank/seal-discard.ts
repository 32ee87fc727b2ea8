import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { changeDesk, dropReconciliation, reconciliationUnderWay } from '../../bank/desk-reconciliation.ts'
import { reconcilableAccount } from '../../bank/load-reconciliation.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { accountCode } from '../fields.ts'

/** Throws a reconciliation under way away, with its ticks; nothing in the books changes. */
export const sealDiscard = command({
  name: 'seal.discard',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Throw a reconciliation under way away', fr: 'Jeter un rapprochement en cours' },
  line: { words: ['account'] },
  input: z.strictObject({ account: accountCode }),
  output: z.strictObject({ account: z.string(), on: z.string(), ticks: z.number(), dryRun: z.boolean() }),
  run: (ctx, input) =>
    changeDesk(ctx.book.store, async () => {
      const found = await inView(ctx.book, async (view) => {
        const account = reconcilableAccount(view, input.account)
        if (!account.ok) return account
        const session = await reconciliationUnderWay(view.reader, account.value)
        return session.ok ? ok({ session: session.value, code: account.value.code }) : session
      })
      if (!found.ok) return found
      const { session, code } = found.value
      if (!ctx.dryRun) await dropReconciliation(ctx.book.store, session)
      return ok({ account: code, on: session.on, ticks: session.ticked.length, dryRun: ctx.dryRun })
    }),
})
