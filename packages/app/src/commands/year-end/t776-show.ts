import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'

import { t776For } from '../../assets/t776-report.ts'
import { inView } from '../../book.ts'
import type { ReportResult } from '../../reports/report.ts'
import { taxYear } from '../assets/asset-fields.ts'
import { type Context, command } from '../command.ts'
import { shownReport } from '../shown-report.ts'

const input = z.strictObject({
  year: taxYear.optional(),
})

/** Fills in a T776 over all rental properties, from the books and what was said of the year. */
export const t776Show = command({
  name: 't776.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a T776', fr: 'Montrer un T776' },
  input,
  ...shownReport(madeFor),
})

function madeFor(ctx: Context, asked: z.output<typeof input>): Promise<Result<ReportResult>> {
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) => t776For(view, { year: asked.year ?? ctx.today.slice(0, 4) }, asking))
}
