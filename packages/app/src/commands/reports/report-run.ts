import type { Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { savedReportNamed } from '../../ledger/load-cards.ts'
import type { ReportResult } from '../../reports/report.ts'
import { runSaved } from '../../reports/run-saved.ts'
import { type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { shownReport } from '../shown-report.ts'
import { optionsGiven, reportOptionFields } from './report-options.ts'

const input = z.strictObject({ name: words, ...reportOptionFields })

/** Opens a saved report, as it was saved or with other options this time. */
export const reportRun = command({
  name: 'report.run',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Open a saved report', fr: 'Ouvrir un rapport enregistré' },
  line: { words: ['name'] },
  input,
  ...shownReport(made),
})

function made(ctx: Context, given: z.output<typeof input>): Promise<Result<ReportResult>> {
  return inView(ctx.book, async (view): Promise<Result<ReportResult>> => {
    const saved = await savedReportNamed(view.reader, given.name)
    if (!saved.ok) return saved
    const asking = { language: ctx.language, today: ctx.today }
    return runSaved(view, saved.value, asking, () => optionsGiven(given))
  })
}
