import { instalmentLimit, qstInstalmentLimit } from '@daybook/canada/sales-tax/instalments.ts'
import type { Registration } from '@daybook/core/daybook/filing-facts.ts'
import { isInstalment } from '@daybook/core/filings/tax-sums.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { booksBegin, firstOwnDay } from '../returns/own-periods.ts'
import { countablePostings } from '../store/queries-returns.ts'
import { instalmentPlan } from '../tax/instalment-plan.ts'
import { type Deadline, type DeadlineMaker, isInWindow, openState } from './deadline.ts'

/** What is told of the instalments of each tax. */
const told = {
  GST: {
    label: { en: 'GST/HST instalment', fr: 'Acompte de TPS/TVH' },
    role: 'tax.gst.instalments',
    limit: instalmentLimit,
  },
  QST: {
    label: { en: 'QST instalment', fr: 'Acompte de TVQ' },
    role: 'tax.qst.collected',
    limit: qstInstalmentLimit,
  },
} as const

/**
 * The GST/HST and QST instalments of those who file once a year, for the fiscal years of the window, of
 * quarters that end when the books have begun; each is done once what was paid on the year’s instalments
 * reaches it.
 */
export const instalmentDeadlines: DeadlineMaker = async (view, window) => {
  const registrations = await registrationsOf(view)
  const deadlines: Deadline[] = []
  for (const program of ['GST', 'QST'] as const) {
    const own = registrations.find(({ id }) => id === program)
    if (own !== undefined) deadlines.push(...(await instalmentsOf(view, window, program, own)))
  }
  return { deadlines, unsaid: [] }
}

async function instalmentsOf(
  view: View,
  window: Parameters<DeadlineMaker>[1],
  program: keyof typeof told,
  registration: Registration,
): Promise<readonly Deadline[]> {
  const { label, role, limit } = told[program]
  const deadlines: Deadline[] = []
  const { fiscalYearEnd } = view.profile
  const begin = await booksBegin(view, window.today)
  const first = begin.isTakenOver ? begin.on : firstOwnDay(registration, begin, fiscalYearEnd)
  const yearAt = (day: CivilDate) => fiscalYearOf(day, fiscalYearEnd)
  let year = yearAt(addMonths(window.from, -4))
  for (; year.from <= window.through; year = yearAt(addDays(year.through, 1))) {
    const found = await instalmentPlan(view, { program, date: year.from })
    if (!found.ok || !found.value.isYearly || !found.value.isRequired) continue
    const { instalments } = found.value
    let left = await paidIn(view, role, year)
    for (const { quarter, due, payBy, amount } of instalments) {
      const isPaid = left >= amount
      left -= amount
      if (!isInWindow(payBy, window) || quarter.through < first) continue
      deadlines.push({
        id: `${program}-instalment/${quarter.through}`,
        kind: `${program}-instalment`,
        label,
        span: quarter,
        law: due,
        on: payBy,
        state: isPaid ? 'done' : openState(quarter, payBy, window.today),
        amount,
        command: `daybook return instalment ${program}`,
        isChecked: year.from <= limit.checkedThrough,
        ...(isPaid ? { proof: { en: 'paid', fr: 'payé' } } : {}),
      })
    }
  }
  return deadlines
}

/** What was paid on the instalments of a year, through the month after it. */
async function paidIn(
  view: View,
  role: string,
  year: { readonly from: CivilDate; readonly through: CivilDate },
): Promise<bigint> {
  const account = accountWithRole(view.chart, role)
  if (account === undefined) return 0n
  const last = addMonths(year.through, 1)
  const rows = await view.reader.read(countablePostings, account.id)
  const paid = rows.filter(
    ({ date, tags, amount }) =>
      amount > 0n && date >= year.from && date <= last && isInstalment(account, tags),
  )
  return sumOf(paid.map(({ amount }) => amount))
}
