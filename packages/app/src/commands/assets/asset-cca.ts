import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { ccaFor } from '../../assets/cca-report.ts'
import { yearOf } from '../../assets/load-business.ts'
import { inView } from '../../book.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { shownReport } from '../shown-report.ts'
import { taxYear } from './asset-fields.ts'

const input = z.strictObject({
  source: words.optional().meta({ description: 'the business or rental property; the first when left out' }),
  year: taxYear.optional(),
})

/** Works capital cost allowance out by class, for a business, a rental property or a corporation. */
export const assetCca = command({
  name: 'asset.cca',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Work out capital cost allowance', fr: 'Calculer la déduction pour amortissement' },
  input,
  ...shownReport(madeFor),
})

function madeFor(ctx: Context, asked: z.output<typeof input>): Promise<Result<ReportResult>> {
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) =>
    ccaFor(view, { source: asked.source, year: asked.year ?? yearOf(view, ctx.today) }, asking),
  )
}
