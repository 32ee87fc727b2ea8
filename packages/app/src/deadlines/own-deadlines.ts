import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Deadline, type DeadlineMaker, isInWindow, openState } from './deadline.ts'
import { deadlineRecordsOf } from './load-deadline-records.ts'

const months = { monthly: 1, quarterly: 3, yearly: 12 } as const

/** The deadlines that people added, as often as they recur. */
export const ownDeadlines: DeadlineMaker = async (view, window) => {
  const deadlines: Deadline[] = []
  for (const record of await deadlineRecordsOf(view.reader)) {
    if (record.kind !== 'own') continue
    const { id, name, date, every } = record
    const step = every === undefined ? 0 : months[every]
    for (let count = 0, on: CivilDate = date; on <= window.through; count += 1) {
      if (count > 0) on = addMonths(date, step * count)
      if (isInWindow(on, window)) {
        const span = { from: on, through: on }
        const state = openState(span, on, window.today)
        const label = { en: name, fr: name }
        deadlines.push({ id: `${id}/${on}`, kind: 'own', label, span, law: on, on, state, isChecked: true })
      }
      if (step === 0) break
    }
  }
  return { deadlines, unsaid: [] }
}
