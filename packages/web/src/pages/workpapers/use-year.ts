import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { useRead } from '../../books.ts'
import { today } from '../../words/today.ts'

/** The fiscal year that is looked at, and the ones beside it by their last days. */
export type LookedYear = { readonly span: Span; readonly earlier: string; readonly later: string }

/**
 * The fiscal year that an address names, else the last one that has ended, or the first of books that have
 * none yet; nothing until the books are read.
 */
export function useYear(year: string | undefined): LookedYear | undefined {
  const { data: profile } = useRead('book.show', {})
  const { data: years } = useRead('year.list', {})
  if (profile === undefined || years === undefined) return undefined
  const end = profile.fiscalYearEnd
  const running = fiscalYearOf(today(), end)
  const ended = running.through <= today() ? running : fiscalYearOf(addDays(running.from, -1), end)
  const span = year === undefined ? usualYear(ended, years) : fiscalYearOf(year, end)
  return {
    span,
    earlier: addDays(span.from, -1),
    later: fiscalYearOf(addDays(span.through, 1), end).through,
  }
}

/** The year that has ended, unless the books begin after it: then their first. */
export function usualYear(ended: Span, years: readonly Span[]): Span {
  const [first] = years.toSorted((left, right) => (left.from < right.from ? -1 : 1))
  return first === undefined || first.from <= ended.through
    ? ended
    : { from: first.from, through: first.through }
}
