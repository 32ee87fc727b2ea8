import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { lightsOf } from '../../bank/load-lights.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'

/** Shows for every balance sheet account how it stands to its reconciliations. */
export const sealLights = command({
  name: 'seal.lights',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'Show which accounts are reconciled',
    fr: 'Montrer quels comptes sont rapprochés',
  },
  input: z.strictObject({
    on: day.optional().meta({ description: 'as seen on a day; today when left out' }),
  }),
  output: z.array(
    z.strictObject({
      light: z.enum(['sealed', 'stale', 'unsealed', 'ready', 'difference']),
      account: z.string(),
      name: z.string(),
      sealed: z.string().meta({ description: 'the day through which it is reconciled' }),
      seal: z.string(),
      lastPosting: z.string(),
      underWay: z.string().meta({ description: 'the day of a reconciliation under way' }),
      difference: z.string(),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const lit = await lightsOf(view, input.on ?? ctx.today)
      return ok(
        lit.map(({ account, light, sealedOn, seal, lastPosting, underWay, difference }) => ({
          light,
          account: account.code,
          name: accountName(account, ctx.language),
          sealed: sealedOn ?? '',
          seal: seal ?? '',
          lastPosting: lastPosting ?? '',
          underWay: underWay ?? '',
          difference: difference === undefined ? '' : formatCents(shownIn(account, difference)),
        })),
      )
    }),
})
