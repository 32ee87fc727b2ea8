import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { assetProofs } from '../../assets/continuity-report.ts'
import { assetsOf } from '../../assets/load-assets.ts'
import { fiscalSpan, yearOf } from '../../assets/load-business.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { assetOut, assetOutOf } from './asset-fields.ts'

/** Lists the capital assets, and the proof that the register agrees with the ledger. */
export const assetList = command({
  name: 'asset.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the capital assets', fr: 'Lister les immobilisations' },
  input: z.strictObject({
    all: z.boolean().default(false).meta({ description: 'those that were disposed of too' }),
  }),
  output: z.strictObject({
    assets: z.array(z.strictObject(assetOut)),
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        register: amountOut.meta({ description: 'by the register' }),
        balance: amountOut.meta({ description: 'by the books' }),
        holds: z.boolean().meta({ description: 'both are the same' }),
      }),
    ),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const assets = await assetsOf(view)
      const { through } = fiscalSpan(view, yearOf(view, ctx.today))
      const proofs = await assetProofs(view, assets, through)
      const shown = assets.filter(({ disposal }) => input.all || disposal === undefined)
      return ok({
        assets: shown.map((asset) => assetOutOf(asset, view.chart)),
        accounts: proofs.map(({ account, left, right, holds }) => ({
          account,
          register: formatCents(left),
          balance: formatCents(right),
          holds,
        })),
      })
    }),
})
