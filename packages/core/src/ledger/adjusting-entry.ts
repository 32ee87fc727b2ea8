import { addDays, type CivilDate, type FiscalYearEnd, fiscalYearOf } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { Layer } from './entry.ts'

/**
 * The refusal of an adjusting entry that is not dated on the last day of a fiscal year
 * (`adjusting-not-year-end`), or none. The 13th period is that one day: what is adjusted there shows in the
 * year's worksheet in a column of its own.
 */
export function adjustingRefusals(
  date: CivilDate,
  layer: Layer | undefined,
  fiscalYearEnd: FiscalYearEnd,
): readonly Refusal[] {
  if (layer !== 'adjusting') return []
  const year = fiscalYearOf(date, fiscalYearEnd)
  if (year.through === date) return []
  const before = addDays(year.from, -1)
  return [refusal('adjusting-not-year-end', { date, before, after: year.through }, 'date')]
}
