import { instalmentLimit } from '@daybook/canada/sales-tax/instalments.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { instalmentPlan } from '../tax/instalment-plan.ts'
import { type Deadline, type DeadlineMaker, isInWindow, openState } from './deadline.ts'

/**
 * The GST/HST instalments of those who file once a year, for the fiscal years of the window; each is done
 * once what was paid on the year’s instalments reaches it.
 */
export const instalmentDeadlines: DeadlineMaker = async (view, window) => {
  const gst = (await registrationsOf(view)).find(({ id }) => id === 'GST')
  if (gst === undefined) return { deadlines: [], unsaid: [] }
  const deadlines: Deadline[] = []
  const seen = new Set<string>()
  for (let day = addMonths(window.from, -4); day <= window.through; day = addMonths(day, 1)) {
    const found = await instalmentPlan(view, { date: day })
    if (!found.ok || !found.value.isYearly || !found.value.isRequired) continue
    const { year, instalments } = found.value
    if (seen.has(year.through)) continue
    seen.add(year.through)
    let left = await paidIn(view, year)
    for (const { quarter, due, payBy, amount } of instalments) {
      const isPaid = left >= amount
      left -= amount
      if (!isInWindow(payBy, window)) continue
      deadlines.push({
        id: `GST-instalment/${quarter.through}`,
        kind: 'GST-instalment',
        label: { en: 'GST/HST instalment', fr: 'Acompte de TPS/TVH' },
        span: quarter,
        law: due,
        on: payBy,
        state: isPaid ? 'done' : openState(quarter, payBy, window.today),
        amount,
        command: 'daybook return instalment',
        isChecked: year.from <= instalmentLimit.checkedThrough,
        ...(isPaid ? { proof: { en: 'paid', fr: 'payé' } } : {}),
      })
    }
  }
  return { deadlines, unsaid: [] }
}

/** What was paid on the instalments of a year. */
async function paidIn(view: View, year: { from: CivilDate; through: CivilDate }): Promise<bigint> {
  const account = accountWithRole(view.chart, 'tax.gst.instalments')
  if (account === undefined) return 0n
  const rows = await loadBalances(view, { from: year.from, through: addMonths(year.through, 1) })
  return rows.filter((each) => each.account === account.id).reduce((sum, { debit }) => sum + debit, 0n)
}
