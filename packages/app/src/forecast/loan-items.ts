import { loanRows } from '@daybook/core/bank/loan-schedule.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { loanStates } from '../ledger/load-cash.ts'
import { type ForecastSource, missedFrom } from './forecast-source.ts'

/** The payments to come by the schedules of loans. */
export const loanItems: ForecastSource = async (view, days) => {
  const items: CashItem[] = []
  const unknown: { label: Label; on: string }[] = []
  for (const state of await loanStates(view.reader)) {
    const { loan } = state
    if (loan.closedOn !== undefined) continue
    const rows = loanRows(state)
    if (!rows.ok) {
      unknown.push({ label: { en: loan.name, fr: loan.name }, on: days.from })
      continue
    }
    for (const { entry, date, number, amount } of rows.value) {
      if (entry !== undefined || date > days.through || date <= missedFrom(days)) continue
      items.push({
        kind: 'loans',
        key: `${loan.id}/${number}`,
        of: { en: loan.name, fr: loan.name },
        label: { en: `${loan.name}, payment ${number}`, fr: `${loan.name}, versement ${number}` },
        on: date,
        amount: -amount,
      })
    }
  }
  return { items, unknown }
}
