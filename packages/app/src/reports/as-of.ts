import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { lastRecordedBy } from '../store/queries.ts'
import { type Options, textOption } from './option.ts'
import type { Report } from './report.ts'

/** The option that every report has: the books as they once stood, before what was recorded later. */
export const asOfOption: Options = {
  asOf: textOption(
    'the books as they stood: a fact’s number, or a day (what was recorded by its end)',
    'les livres tels qu’ils étaient : le numéro d’un fait, ou un jour (ce qui était inscrit à sa fin)',
  ),
}

/**
 * The fact up to which the books are read. Refuses `as-of-unknown` for what is neither a fact of the books
 * nor a day.
 */
export async function asOfSeqFrom(view: View, asOf: string | undefined): Promise<Result<number | undefined>> {
  if (asOf === undefined) return ok(undefined)
  if (/^\d{1,15}$/.test(asOf)) {
    const seq = Number(asOf)
    return seq >= 1 && seq <= view.head.seq ? ok(seq) : unknown(view, asOf)
  }
  if (!isCivilDate(asOf)) return unknown(view, asOf)
  // The end of the day at the user's place; the one point where a day of the chain's clock becomes a moment.
  const end = new Date(`${asOf}T23:59:59.999`).getTime()
  const [seq] = await view.reader.read(lastRecordedBy, end)
  return seq === undefined ? unknown(view, asOf) : ok(seq)
}

function unknown(view: View, asOf: string) {
  return refuse('as-of-unknown', { asOf, last: String(view.head.seq) }, 'asOf')
}

/**
 * The report with the option to make it of the books as they once stood; the chart of accounts is always that
 * of today.
 */
export function withAsOf(report: Report): Report {
  if (report.isOfToday === true) return report
  return {
    ...report,
    options: { ...report.options, ...asOfOption },
    run: async (view, { asOf, ...given }, asking) => {
      const seq = await asOfSeqFrom(view, asOf)
      if (!seq.ok) return seq
      return report.run(view, given, seq.value === undefined ? asking : { ...asking, asOfSeq: seq.value })
    },
  }
}
