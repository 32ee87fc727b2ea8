import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { ReviewBasis } from '@daybook/core/review/review-parts.ts'
import type { View } from '../book.ts'
import type { MonthCache } from './month-cache.ts'

/** What the loaders of parts work with: the books, the days, the months at hand, and what was loaded once. */
export type ReviewBooks = {
  readonly view: View
  readonly span: Span
  readonly today: CivilDate
  readonly months: MonthCache
  once<T>(name: string, load: () => Promise<T>): Promise<T>
}

/** Books to load parts of: what several parts need is loaded once. */
export function reviewBooks(view: View, span: Span, today: CivilDate, months: MonthCache): ReviewBooks {
  const held = new Map<string, Promise<unknown>>()
  return {
    view,
    span,
    today,
    months,
    once<T>(name: string, load: () => Promise<T>): Promise<T> {
      const loading = held.get(name) ?? load()
      held.set(name, loading)
      // A name stands for one loader, which gives this very type.
      return loading as Promise<T>
    },
  }
}

/** What every check sees of the books. */
export function basisOf({ view, span, today }: ReviewBooks): ReviewBasis {
  const { form, province, fiscalYearEnd, currency } = view.profile
  return { span, today, profile: { form, province, fiscalYearEnd, currency }, chart: view.chart }
}

/** Whether a day lies in a span. */
export function isIn(date: CivilDate, { from, through }: Span): boolean {
  return date >= from && date <= through
}

/** The last day that the review can speak of: the end of the span, or today where that is earlier. */
export function lastDayOf({ span, today }: Pick<ReviewBooks, 'span' | 'today'>): CivilDate {
  return span.through < today ? span.through : today
}
