import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { changeDesk, keepReconciliation } from '../../bank/desk-reconciliation.ts'
import { reconcilableAccount, reconciled } from '../../bank/load-reconciliation.ts'
import { openedReconciliation } from '../../bank/open-reconciliation.ts'
import { inView } from '../../book.ts'
import { paperFromBase64, paperFromFile } from '../../ledger/read-paper.ts'
import { reconciliationFields, reconciliationOut } from '../bank/seal-fields.ts'
import { command } from '../command.ts'
import { accountCode, amount, day, text, words } from '../fields.ts'

/** Opens the reconciliation of an account against a statement or a support, or resumes it. */
export const accountReconcile = command({
  name: 'account.reconcile',
  effect: 'desk',
  role: 'bookkeeper',
  title: {
    en: 'Reconcile an account, or resume where it was left',
    fr: 'Rapprocher un compte, ou reprendre là où on l’avait laissé',
  },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    on: day.optional().meta({ description: 'the day of the statement or support' }),
    closing: amount.optional().meta({ description: 'its balance as it shows it; what is owed is positive' }),
    statement: words
      .optional()
      .meta({ description: 'an imported statement, whose day and balance are taken: S12' }),
    support: words
      .optional()
      .meta({ description: 'a file that the balance is read from; kept with the seal' }),
    base64: z.string().optional().meta({ description: 'the content of --support in base64' }),
    note: text.optional().meta({ description: 'a note on the report' }),
  }),
  output: z.strictObject({ ...reconciliationFields, dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const { account: name, support: file, base64, ...wish } = input
    const support =
      file === undefined
        ? ok(undefined)
        : base64 === undefined
          ? paperFromFile(file)
          : paperFromBase64(file, base64)
    if (!support.ok) return support
    return changeDesk(ctx.book.store, async () => {
      const opened = await inView(ctx.book, async (view) => {
        const account = reconcilableAccount(view, name)
        if (!account.ok) return account
        const session = await openedReconciliation(view, account.value, { ...wish, support: support.value })
        if (!session.ok) return session
        return ok({ session: session.value, loaded: await reconciled(view, account.value, session.value) })
      })
      if (!opened.ok) return opened
      const { session, loaded } = opened.value
      if (!ctx.dryRun) await keepReconciliation(ctx.book.store, session, ctx.now(), support.value?.paper)
      return ok({ ...reconciliationOut(loaded, ctx), dryRun: ctx.dryRun })
    })
  },
})
