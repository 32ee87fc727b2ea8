import { deadlineNames } from '@daybook/canada/deadlines/deadline-kind.ts'
import { incomeDeadlines as incomeDays, unsaidKinds } from '@daybook/canada/deadlines/income-deadlines.ts'
import { registryDeadlines } from '@daybook/canada/deadlines/registry-deadlines.ts'
import { isIncomeTax } from '@daybook/canada/returns/income-tax-payments.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { fiscalYearsOf } from '@daybook/core/ledger/fiscal-years.ts'
import { closedYears } from '../ledger/load-years.ts'
import { firstWorkAfter } from '../store/queries-ledger.ts'
import { type IncomeTaxBooks, incomeTaxOwed, incomeTaxPaid, loadIncomeTax } from '../tax/income-tax.ts'
import { type Deadline, type DeadlineMaker, isInWindow } from './deadline.ts'
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
  const books = await loadIncomeTax(view)
  const registry = registryDeadlines(
    choices,
    { first: Number(span.from.slice(0, 4)), last: Number(window.through.slice(0, 4)) },
    years,
  )
  const days = [...years.flatMap((year) => incomeDays(facts, year)), ...registry]
  return {
    deadlines: days
      .filter(({ on }) => isInWindow(on, window))
      .map((each) => paidOrOwed(plannedDeadline(each, window.today), books)),
    unsaid: unsaidKinds(facts).map((kind) => ({ kind, label: deadlineNames[kind] })),
  }
}

/**
 * A payment of income tax that the books prove: done once something was paid for it and nothing is known to
 * be left; with what is left of a year that is over.
 */
function paidOrOwed(deadline: Deadline, books: IncomeTaxBooks): Deadline {
  const { id, kind, span, label, on, state } = deadline
  if (!isIncomeTax(kind)) return deadline
  const about = { ...deadline, command: `daybook tax pay ${id}` }
  const paid = incomeTaxPaid(books, id)
  const owed = state === 'open' ? undefined : incomeTaxOwed(books, { id, kind, span, label, on })
  const left = owed === undefined || owed <= 0n ? undefined : owed
  if (paid.amount <= 0n || left !== undefined) return left === undefined ? about : { ...about, amount: left }
  const entry = entryName(paid.last)
  const proof = { en: `paid ${paid.date} in ${entry}`, fr: `payé le ${paid.date} dans ${entry}` }
  return { ...about, amount: paid.amount, state: 'done', proof }
}
