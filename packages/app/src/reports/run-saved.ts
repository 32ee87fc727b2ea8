import type { SavedReport } from '@daybook/core/daybook/fact.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { checkedOptions, type Options } from './option.ts'
import { reports } from './registry.ts'
import type { Asking, ReportResult } from './report.ts'

type Given = Readonly<Record<string, string | boolean>>

/**
 * Makes a saved report, with what `over` gives for its options in the place of what was saved. Refuses
 * `report-unknown` where the program has no such report any more, and what the report refuses.
 */
export async function runSaved(
  view: View,
  { report: name, options }: Pick<SavedReport, 'report' | 'options'>,
  asking: Asking,
  over: (options: Options) => Given,
): Promise<Result<ReportResult>> {
  const report = Object.hasOwn(reports, name) ? await reports[name]?.() : undefined
  if (report === undefined) {
    return refuse('report-unknown', { report: name, known: Object.keys(reports).join(', ') })
  }
  // A flag that was saved is held as text; as an option it is true or false.
  const kept = Object.entries(options).map(([each, value]): readonly [string, string | boolean] =>
    report.options[each]?.kind === 'flag' ? [each, value === 'yes'] : [each, value],
  )
  const checked = checkedOptions(report.options, { ...Object.fromEntries(kept), ...over(report.options) })
  return checked.ok ? report.run(view, checked.value, asking) : checked
}

/** The days of a span as a report takes them; what looks ahead begins where the span ends. */
export function daysFor(options: Options, { from, through }: Span): Readonly<Record<string, string>> {
  if (options.on !== undefined) return { on: through }
  if (options.habit !== undefined) return { from: through }
  return {
    ...(options.from === undefined ? {} : { from }),
    ...(options.through === undefined ? {} : { through }),
  }
}
