import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, firstDay, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { type Forecast, forecast } from '@daybook/core/forecast/forecast.ts'
import { type ForecastStep, forecastSpans } from '@daybook/core/forecast/forecast-spans.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import type { Asking } from '../reports/report.ts'
import { cashAccounts } from './cash-accounts.ts'
import type { ForecastDays, ForecastPart, ForecastSource } from './forecast-source.ts'
import { loanItems } from './loan-items.ts'
import { payItems } from './pay-items.ts'
import { postedItems } from './posted-items.ts'
import { recurringItems } from './recurring-items.ts'
import { remittanceItems } from './remittance-items.ts'
import { taxItems } from './tax-items.ts'
import { tradeItems } from './trade-items.ts'

const sources: readonly ForecastSource[] = [
  postedItems,
  tradeItems,
  recurringItems,
  payItems,
  remittanceItems,
  taxItems,
  loanItems,
]

/** The name of forecasts in the ids of figures. */
export const forecastReportName = 'forecast'

/** How a forecast is wanted. */
export type ForecastWish = ForecastDays & { readonly step: ForecastStep; readonly byHabit: boolean }

/** The forecast of a book. Refuses what `forecastSpans` refuses. */
export async function loadForecast(
  view: View,
  wish: ForecastWish,
  asking: Asking,
): Promise<Result<Forecast>> {
  const { from, through, step, byHabit } = wish
  const spans = forecastSpans(from, through, step)
  if (!spans.ok) return spans
  const key: ReportKey = {
    report: forecastReportName,
    span: { from, through },
    asOfSeq: view.head.seq,
    options: { by: step, ...(byHabit ? { habit: 'yes' } : {}) },
  }
  const parts: ForecastPart[] = []
  for (const source of sources) parts.push(await source(view, { from, through }, { ...asking, byHabit }))
  return ok(
    forecast({
      key,
      spans: spans.value,
      opening: await openingFigure(view, key),
      items: parts.flatMap(({ items }) => items),
      unknown: parts.flatMap(({ unknown }) => unknown).toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    }),
  )
}

/** Cash at the end of the first day, account by account, as the balance sheet has it. */
async function openingFigure(view: View, key: ReportKey): Promise<Figure> {
  const { from } = key.span
  const nets = netByAccount(await loadBalances(view, { through: from }))
  const parts = cashAccounts(view).flatMap((account): readonly Figure[] => {
    const value = nets.get(account.id) ?? 0n
    if (value === 0n) return []
    const postings = { accounts: [account.id], span: { from: firstDay, through: from }, asOfSeq: key.asOfSeq }
    const id = figureId(key, `opening/${encodeURIComponent(account.id)}`)
    return [{ id, label: accountLabel(account), value, how: 'postings', parts: [], postings }]
  })
  return sumFigure(
    figureId(key, 'opening'),
    { en: 'Cash at the beginning', fr: 'Trésorerie au début' },
    parts,
  )
}
