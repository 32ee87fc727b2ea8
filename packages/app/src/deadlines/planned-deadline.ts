import type { PlannedDay } from '@daybook/canada/deadlines/deadline-days.ts'
import { deadlineNames } from '@daybook/canada/deadlines/deadline-kind.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Deadline, openState } from './deadline.ts'

/**
 * A day that the law wants as a deadline of the book; nothing in the books proves that it was met, so that a
 * person says it. A year is named alone where the period is one, else its last day.
 */
export function plannedDeadline(
  { kind, span, part, law, on, source, isChecked }: PlannedDay,
  today: CivilDate,
): Deadline {
  const isYear = span.from.endsWith('-01-01') && span.through.endsWith('-12-31')
  const period = isYear ? span.through.slice(0, 4) : span.through
  return {
    id: `${kind}/${period}${isYear && part !== undefined ? `/${part}` : ''}`,
    kind,
    label: deadlineNames[kind],
    span,
    law,
    on,
    state: openState(span, on, today),
    source,
    isChecked,
  }
}
