import { roeDeadlines as deadlineRule } from '@daybook/canada/roe/roe-rules.ts'
import { lastKnown } from '@daybook/core/filings/rule-table.ts'
import { roeNeedsOn } from '../roe/load-roe.ts'
import { type Deadline, type DeadlineMaker, isInWindow, openState } from './deadline.ts'

/**
 * Records of employment that somebody needs: who left, was not paid for days on end, or is paid in another
 * rhythm. One that was issued is no deadline any more.
 */
export const roeDeadlines: DeadlineMaker = async (view, window) => {
  const needs = await roeNeedsOn(view.reader, window.today)
  const deadlines = needs
    .filter(({ kind, due }) => kind !== 'reduced' && isInWindow(due, window))
    .map(({ employee, last, due }): Deadline => {
      const span = { from: last, through: last }
      return {
        id: `roe/${employee.number}/${last}`,
        kind: 'roe',
        label: {
          en: `Record of employment, employee ${employee.number}`,
          fr: `Relevé d’emploi, employé ${employee.number}`,
        },
        span,
        law: due,
        on: due,
        state: openState(span, due, window.today),
        command: `daybook roe prepare ${employee.number}`,
        source: lastKnown(deadlineRule, due).source,
        isChecked: due <= deadlineRule.checkedThrough,
      }
    })
  return { deadlines, unsaid: [] }
}
