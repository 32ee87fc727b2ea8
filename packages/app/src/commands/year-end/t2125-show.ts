import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { yearOf } from '../../assets/load-business.ts'
import { t2125For } from '../../assets/t2125-report.ts'
import { inView } from '../../book.ts'
import type { ReportResult } from '../../reports/report.ts'
import { taxYear } from '../assets/asset-fields.ts'
import { type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { shownReport } from '../shown-report.ts'

const input = z.strictObject({
  business: words.optional().meta({ description: 'the business; the only one when left out' }),
  year: taxYear.optional(),
})

/** Fills in a T2125 from the books and what was said of the year: every line opens to its postings. */
export const t2125Show = command({
  name: 't2125.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a T2125', fr: 'Montrer un T2125' },
  input,
  ...shownReport(madeFor),
})

function madeFor(ctx: Context, asked: z.output<typeof input>): Promise<Result<ReportResult>> {
  const asking = { language: ctx.language, today: ctx.today }
  return inView(ctx.book, (view) =>
    t2125For(view, { business: asked.business, year: asked.year ?? yearOf(view, ctx.today) }, asking),
  )
}
