import { blankStockSheet, filledStockSheet } from '@daybook/core/assets/stock-sheet.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { goodsAccount, stockCounts } from '../../assets/load-stock.ts'
import { inView } from '../../book.ts'
import { contextOf, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { accountCode, day } from '../fields.ts'
import { goodsOut, goodsOutOf, stockOut, stockOutOf } from './stock-fields.ts'

const input = z.strictObject({
  account: accountCode
    .optional()
    .meta({ description: 'the account of goods; that of inventory when left out' }),
  on: day.optional().meta({ description: 'the day of a count; a blank sheet when left out' }),
})

/** Prints a sheet to count goods by hand, or a count as it was kept. */
export const stockSheet = command({
  name: 'stock.sheet',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Print a stock count sheet', fr: 'Imprimer une feuille d’inventaire' },
  input,
  output: z.strictObject({ ...stockOut, lines: z.array(goodsOut) }),
  run: async (ctx, input) => {
    const made = await sheet(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: sheet,
})

type Sheet = ReturnType<typeof stockOutOf> & { readonly lines: ReturnType<typeof goodsOutOf> }

async function sheet(
  ctx: Context,
  { account: named, on }: z.output<typeof input>,
): Promise<Result<ReportResult & { readonly json: Sheet }>> {
  return inView(ctx.book, async (view) => {
    const account = goodsAccount(view, named)
    if (!account.ok) return account
    const { code, id } = account.value
    const counts = await stockCounts(view, id)
    const count = on === undefined ? undefined : counts.find(({ date }) => date === on)
    if (on !== undefined && count === undefined)
      return refuse('stock-count-unknown', { account: code, date: on }, 'on')
    const last = counts.at(-1)?.lines ?? []
    const context = {
      ...contextOf(view, { language: ctx.language, today: ctx.today }),
      account: `${code} ${accountName(account.value, ctx.language)}`,
      asOfSeq: view.head.seq,
    }
    const empty = { account: code, on: '', opening: '0.00', closing: '0.00', entry: '', by: '' }
    return ok({
      json:
        count === undefined
          ? { ...empty, lines: goodsOutOf({ lines: last }) }
          : { ...stockOutOf(count, view.chart), lines: goodsOutOf(count) },
      pages: () => [count === undefined ? blankStockSheet(last, context) : filledStockSheet(count, context)],
      figures: () => [],
    })
  })
}
