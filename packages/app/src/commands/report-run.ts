import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { savedReportNamed } from '../ledger/load-cards.ts'
import { checkedOptions } from '../reports/option.ts'
import { reports } from '../reports/registry.ts'
import type { ReportResult } from '../reports/report.ts'
import { type Context, command } from './command.ts'
import { words } from './fields.ts'
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
  output: z.looseObject({}),
  run: async (ctx, given) => {
    const result = await made(ctx, given)
    return result.ok ? ok({ ...result.value.json }) : result
  },
  report: made,
})

function made(ctx: Context, given: z.output<typeof input>): Promise<Result<ReportResult>> {
  return inView(ctx.book, async (view): Promise<Result<ReportResult>> => {
    const saved = await savedReportNamed(view.reader, given.name)
    if (!saved.ok) return saved
    const { report: name, options } = saved.value
    const report = Object.hasOwn(reports, name) ? await reports[name]?.() : undefined
    if (report === undefined) {
      return refuse('report-unknown', { report: name, known: Object.keys(reports).join(', ') })
    }
    // A flag that was saved is held as text; as an option it is true or false.
    const kept = Object.entries(options).map(([each, value]): readonly [string, string | boolean] =>
      report.options[each]?.kind === 'flag' ? [each, value === 'yes'] : [each, value],
    )
    const checked = checkedOptions(report.options, { ...Object.fromEntries(kept), ...optionsGiven(given) })
    if (!checked.ok) return checked
    return report.run(view, checked.value, { language: ctx.language, today: ctx.today })
  })
}
