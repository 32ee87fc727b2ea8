import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { continuityFor } from '../assets/continuity-report.ts'
import { yearOf } from '../assets/load-business.ts'
import { inView } from '../book.ts'
import type { ReportResult } from '../reports/report.ts'
import { taxYear } from './asset-fields.ts'
import { type Context, command } from './command.ts'

const input = z.strictObject({
  year: taxYear.optional(),
})

/** Shows how cost and amortization of the assets moved over a fiscal year, proven against the ledger. */
export const assetContinuity = command({
  name: 'asset.continuity',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the continuity of capital assets', fr: 'Montrer la continuité des immobilisations' },
  input,
  output: z.looseObject({}),
  run: async (ctx, asked) => {
    const made = await madeFor(ctx, asked)
    return made.ok ? ok({ ...made.value.json }) : made
  },
  report: madeFor,
})

function madeFor(ctx: Context, asked: z.output<typeof input>): Promise<Result<ReportResult>> {
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) =>
    continuityFor(view, { year: asked.year ?? yearOf(view, ctx.today) }, asking),
  )
}
