import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { useRead } from '../../books.ts'
import { today } from '../../words/today.ts'

/** How many years back are offered. */
const back = 8

/**
 * The fiscal years of the books, the one that runs now first, each by the calendar year that it ends in; none
 * until it is known when years end.
 */
export function useFiscalYears(): readonly number[] {
  const { data } = useRead('book.show', {})
  if (data === undefined) return []
  const running = Number(fiscalYearOf(today(), data.fiscalYearEnd).through.slice(0, 4))
  return Array.from({ length: back }, (_, index) => running - index)
}
