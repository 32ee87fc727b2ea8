import { deadlineNames } from '@daybook/canada/deadlines/deadline-kind.ts'
import { incomeDeadlines as incomeDays, unsaidKinds } from '@daybook/canada/deadlines/income-deadlines.ts'
import { registryDeadlines } from '@daybook/canada/deadlines/registry-deadlines.ts'
import { fiscalYearsOf } from '@daybook/core/ledger/fiscal-years.ts'
import { closedYears } from '../ledger/load-years.ts'
import { firstWorkAfter } from '../store/queries-ledger.ts'
import { type DeadlineMaker, isInWindow } from './deadline.ts'
import { choicesOf } from './load-deadline-records.ts'
import { plannedDeadline } from './planned-deadline.ts'

/**
 * Income tax and the registry: of the fiscal years from the first one with work in the books on, so that
 * years that were kept elsewhere are nobody’s deadline here.
 */
export const incomeDeadlines: DeadlineMaker = async (view, window) => {
  const { form, province, fiscalYearEnd } = view.profile
  const [work] = await view.reader.read(firstWorkAfter, '0000-01-01')
  const choices = await choicesOf(view.reader)
  const facts = { form, province, choices }
  const span = { from: work ?? window.today, through: window.through }
  const closed = await closedYears(view.reader)
  const years = span.from > span.through ? [] : fiscalYearsOf(span, fiscalYearEnd, closed)
  const registry = registryDeadlines(
    choices,
    { first: Number(span.from.slice(0, 4)), last: Number(window.through.slice(0, 4)) },
    years,
  )
  const days = [...years.flatMap((year) => incomeDays(facts, year)), ...registry]
  return {
    deadlines: days
      .filter(({ on }) => isInWindow(on, window))
      .map((each) => plannedDeadline(each, window.today)),
    unsaid: unsaidKinds(facts).map((kind) => ({ kind, label: deadlineNames[kind] })),
  }
}
