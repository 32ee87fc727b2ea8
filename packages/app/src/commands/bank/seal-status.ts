import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { loadReconciliation } from '../../bank/load-reconciliation.ts'
import { chequeStops } from '../../bank/seal-report.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { postingOut, postingsOut, reconciliationFields, reconciliationOut } from './seal-fields.ts'

/** Shows a reconciliation under way: where it stands, and what is and is not ticked. */
export const sealStatus = command({
  name: 'seal.status',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a reconciliation under way', fr: 'Montrer un rapprochement en cours' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode,
    ticked: z.boolean().default(false).meta({ description: 'what is ticked too, not only what is open' }),
  }),
  output: z.strictObject({ ...reconciliationFields, postings: z.array(postingOut) }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const loaded = await loadReconciliation(view, input.account)
      if (!loaded.ok) return loaded
      const postings = postingsOut(loaded.value, await chequeStops(view.reader), ctx)
      return ok({
        ...reconciliationOut(loaded.value, ctx),
        postings: postings.filter(({ ticked }) => input.ticked || ticked === ''),
      })
    }),
})
