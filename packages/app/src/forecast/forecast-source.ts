import type { CashItem, UnknownItem } from '@daybook/core/forecast/cash-item.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import type { Asking } from '../reports/report.ts'

/** The days that a source is asked for: cash stands at the end of `from`, items come after it. */
export type ForecastDays = { readonly from: CivilDate; readonly through: CivilDate }

/** What a source tells. */
export type ForecastPart = {
  readonly items: readonly CashItem[]
  readonly unknown: readonly UnknownItem[]
}

/** A source of items. */
export type ForecastSource = (
  view: View,
  days: ForecastDays,
  asking: Asking & { readonly byHabit: boolean },
) => Promise<ForecastPart>

/** How long ago a pay or a payment may have been missed to be still expected. */
export const missedDays = 7

/** The day before the first one on which something missed still counts. */
export function missedFrom({ from }: ForecastDays): CivilDate {
  return addDays(from, -missedDays)
}
