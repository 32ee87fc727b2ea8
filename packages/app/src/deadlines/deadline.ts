import type { Source } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { View } from '../book.ts'

/**
 * How something stands: proven or said to be done, past its day, its period over and the day still to come
 * (`due`), or its period under way (`open`).
 */
export type DeadlineState = 'done' | 'late' | 'due' | 'open'

/**
 * Something that a book owes at a day. `id` never changes: `t4/2026`, `GST/2026-03-31`. `law` is the day that
 * the law names, `on` the business day that it moves to. `amount` is what is to be paid, where the books know
 * it; `proof` what says that it is done, `command` what does it. `isChecked` is false where nobody looked yet
 * whether the rule holds for that period.
 */
export type Deadline = {
  readonly id: string
  readonly kind: string
  readonly label: Label
  readonly span: Span
  readonly law: CivilDate
  readonly on: CivilDate
  readonly state: DeadlineState
  readonly amount?: Cents
  readonly proof?: Label
  /** What is to be known of it besides: that the books begin with its period. */
  readonly note?: Label
  readonly command?: string
  readonly source?: Source
  readonly isChecked: boolean
}

/** The days that deadlines are told for: seen on one day, from one through another. */
export type DeadlineWindow = {
  readonly today: CivilDate
  readonly from: CivilDate
  readonly through: CivilDate
}

/** What a maker tells: deadlines, and what only a person can say (`kind` is what `deadline.set` takes). */
export type MadeDeadlines = {
  readonly deadlines: readonly Deadline[]
  readonly unsaid: readonly { readonly kind: string; readonly label: Label }[]
}

/** Tells what of a book has its day in a window. */
export type DeadlineMaker = (view: View, window: DeadlineWindow) => Promise<MadeDeadlines>

/** How something stands that nothing proved yet. */
export function openState(span: Span, on: CivilDate, today: CivilDate): DeadlineState {
  if (on < today) return 'late'
  return span.through < today ? 'due' : 'open'
}

/** Whether a day lies in the window. */
export function isInWindow(on: CivilDate, { from, through }: DeadlineWindow): boolean {
  return from <= on && on <= through
}
