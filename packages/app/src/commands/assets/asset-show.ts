import { dueCharges } from '@daybook/core/assets/amortization.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { assetNamed } from '../../assets/load-assets.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { assetName, assetOut, assetOutOf } from './asset-fields.ts'

/** The last day through which what is to come is shown. */
const farDay = '2199-12-31'

/** Shows an asset: what was written off by year, what is to come, and how it left. */
export const assetShow = command({
  name: 'asset.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a capital asset', fr: 'Montrer une immobilisation' },
  line: { words: ['asset'] },
  input: z.strictObject({
    asset: assetName,
    months: z.coerce
      .number()
      .int()
      .min(0)
      .max(1200)
      .default(12)
      .meta({ description: 'how many months to come to show' }),
  }),
  output: z.strictObject({
    ...assetOut,
    available: z.string(),
    residual: amountOut,
    accumulated: z.string(),
    expenseAccount: z.string(),
    note: z.string(),
    entry: z.string(),
    years: z.array(z.strictObject({ through: z.string(), amount: amountOut })),
    ahead: z.array(z.strictObject({ date: z.string(), amount: amountOut })),
    disposed: z.string(),
    proceeds: amountOut,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await assetNamed(view, input.asset)
      if (!found.ok) return found
      const asset = found.value
      const code = (id = '') => view.chart.get(id)?.code ?? id
      const ahead = dueCharges(asset, farDay, view.profile.fiscalYearEnd).slice(0, input.months)
      return ok({
        ...assetOutOf(asset, view.chart),
        available: asset.available,
        residual: formatCents(asset.residual.amount),
        accumulated: code(asset.accumulated),
        expenseAccount: code(asset.expense),
        note: asset.note ?? '',
        entry: asset.entry === undefined ? '' : entryName(asset.entry),
        years: asset.years.map(({ through, amount }) => ({ through, amount: formatCents(amount) })),
        ahead: asset.disposal === undefined ? ahead.map(chargeOut) : [],
        disposed: asset.disposal?.date ?? '',
        proceeds: formatCents(asset.disposal?.proceeds.amount ?? 0n),
      })
    }),
})

function chargeOut({ date, amount }: { readonly date: string; readonly amount: bigint }) {
  return { date, amount: formatCents(amount) }
}
