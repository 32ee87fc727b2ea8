import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { continuityFor } from '../../assets/continuity-report.ts'
import { yearOf } from '../../assets/load-business.ts'
import { inView } from '../../book.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { shownReport } from '../shown-report.ts'
import { taxYear } from './asset-fields.ts'

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
  ...shownReport(madeFor),
})

function madeFor(ctx: Context, asked: z.output<typeof input>): Promise<Result<ReportResult>> {
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) =>
    continuityFor(view, { year: asked.year ?? yearOf(view, ctx.today) }, asking),
  )
}
