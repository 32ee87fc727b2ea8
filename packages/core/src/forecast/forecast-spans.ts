import { addDays, type CivilDate, lastOfMonth, type Span, weekdayOf } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { monthInWords } from '../reports/date-words.ts'

/** How the days ahead are cut. */
export type ForecastStep = 'week' | 'month'

/** A column of a forecast. */
export type ForecastSpan = { readonly key: string; readonly label: Label; readonly span: Span }

/** The most columns that a forecast has: a year of weeks. */
export const mostSpans = 53

/**
 * The weeks (Monday to Sunday) or months from the day after `from` through a day; the first and the last are
 * cut where they begin or end within one. Refuses `forecast-too-long` beyond 53 and `span-malformed` when
 * nothing lies ahead.
 */
export function forecastSpans(
  from: CivilDate,
  through: CivilDate,
  step: ForecastStep,
): Result<readonly ForecastSpan[]> {
  if (through <= from) return refuse('span-malformed', { span: `${from}..${through}` }, 'through')
  const spans: ForecastSpan[] = []
  for (let first = addDays(from, 1); first <= through; ) {
    const end = step === 'week' ? endOfWeek(first) : lastOfMonth(first)
    const last = end < through ? end : through
    spans.push({
      key: last,
      label: headingOf({ from: first, through: last }, step),
      span: { from: first, through: last },
    })
    first = addDays(last, 1)
    if (spans.length > mostSpans) {
      const most = String(mostSpans)
      const what =
        step === 'week' ? { what: 'weeks', whatFr: 'semaines' } : { what: 'months', whatFr: 'mois' }
      return refuse('forecast-too-long', { through, most, ...what }, 'through')
    }
  }
  return ok(spans)
}

/** The day through which a forecast goes when nobody says: thirteen weeks, or six months, to their ends. */
export function usualEnd(from: CivilDate, step: ForecastStep): CivilDate {
  if (step === 'week') return addDays(endOfWeek(addDays(from, 1)), 12 * 7)
  let end = lastOfMonth(addDays(from, 1))
  for (let more = 0; more < 5; more += 1) end = lastOfMonth(addDays(end, 1))
  return end
}

/** Weeks end on Sunday, which counts 7. */
function endOfWeek(day: CivilDate): CivilDate {
  return addDays(day, 7 - weekdayOf(day))
}

function headingOf({ from, through }: Span, step: ForecastStep): Label {
  if (step === 'month') return monthInWords(from)
  return { en: `To ${through.slice(5)}`, fr: `Au ${through.slice(5)}` }
}
