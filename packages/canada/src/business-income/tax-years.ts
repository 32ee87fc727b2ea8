import type { Asset, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import {
  addDays,
  type CivilDate,
  type FiscalYearEnd,
  fiscalYearOf,
  type Span,
} from '@daybook/core/kit/civil-date.ts'

/**
 * The tax years of a source of income from the first that its property or what was said of it needs, through
 * the one that ends a year. The year in which the business began starts on that day.
 */
export function taxYears(
  { assets, records }: { readonly assets: readonly Asset[]; readonly records: readonly ClassYear[] },
  {
    through,
    end,
    began,
  }: { readonly through: CivilDate; readonly end: FiscalYearEnd; readonly began?: CivilDate },
): readonly Span[] {
  const starts = records.filter(({ start }) => start !== undefined).map((each) => each.through)
  const first = [...assets.map(({ acquired }) => acquired), ...starts].reduce(
    (least, day) => (day < least ? day : least),
    through,
  )
  const spans: Span[] = []
  for (let day = first; day <= through; ) {
    const year = fiscalYearOf(day, end)
    const isFirst = began !== undefined && began > year.from && began <= year.through
    spans.push(isFirst ? { from: began, through: year.through } : year)
    day = addDays(year.through, 1)
  }
  return spans
}
