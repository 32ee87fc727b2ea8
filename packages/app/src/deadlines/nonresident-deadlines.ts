import { deadlineNames } from '@daybook/canada/deadlines/deadline-kind.ts'
import { withheldDue, withheldDueDay } from '@daybook/canada/slips/nonresident-rules.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import { withheldMonths } from '@daybook/core/nonresidents/withholding.ts'
import { withheldPostings } from '../nonresidents/load-nonresidents.ts'
import { type Deadline, type DeadlineMaker, isInWindow, openState } from './deadline.ts'

/** What was withheld of non-residents in each month: remitted by the middle of the next one. */
export const nonResidentDeadlines: DeadlineMaker = async (view, window) => {
  const postings = await withheldPostings(view, '0001-01-01', '9999-12-31')
  const deadlines = withheldMonths(postings).flatMap(({ month, owed }): readonly Deadline[] => {
    const from = `${month}-01`
    const span = { from, through: lastOfMonth(from) }
    const due = withheldDue(from)
    const rule = inForce(withheldDueDay, from)
    if (!due.ok || !rule.ok || !isInWindow(due.value, window)) return []
    const own = {
      id: `part-xiii/${month}`,
      kind: 'part-xiii',
      label: deadlineNames['part-xiii'],
      span,
      law: due.value,
      on: due.value,
      command: `daybook nonresident remit ${month}`,
      source: rule.value.source,
      isChecked: true,
    } as const
    if (owed > 0n) return [{ ...own, state: openState(span, due.value, window.today), amount: owed }]
    return [{ ...own, state: 'done', proof: { en: 'remitted', fr: 'versé' } }]
  })
  return { deadlines, unsaid: [] }
}
