import { useRead } from '../../books.ts'
import { BarChart, ColumnChart } from '../../parts/charts.tsx'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { largestOf, monthsOf, sumsOf, usePage } from './chart-figures.ts'

type Span = Readonly<Record<string, string>>

/** Codes of the accounts of a kind. */
function useCodes(): (kind: 'cash' | 'revenue' | 'expense') => ReadonlySet<string> {
  const { data: accounts = [] } = useRead('account.list', {})
  return (kind) =>
    new Set(
      accounts
        .filter(({ type, subtype }) =>
          kind === 'cash' ? ['bank', 'cash'].includes(subtype ?? '') : type === kind,
        )
        .map(({ code }) => code),
    )
}

/** Revenue beside expenses month by month, and expenses by account, of a span of days. */
export function IncomeCharts({ span }: { readonly span: Span }) {
  const { look } = useLook()
  const words = reportWords[look.language]
  const codes = useCodes()
  const { data: page } = usePage('income-statement', { ...span, months: 'true' })
  if (page === undefined) return null
  const expenses = largestOf(page, codes('expense'), words.rest)
  return (
    <>
      <ColumnChart
        title={words.incomeByMonth}
        labels={monthsOf(page).map(({ label }) => label)}
        series={[
          { name: words.revenueSeries, values: sumsOf(page, codes('revenue')) },
          { name: words.expenseSeries, values: sumsOf(page, codes('expense')) },
        ]}
      />
      <BarChart
        title={words.expenses}
        labels={expenses.labels}
        series={[{ ...expenses.series, name: words.expenseSeries }]}
      />
    </>
  )
}

/** Cash and bank accounts together at the end of each month of the fiscal year. */
export function CashChart({ on }: { readonly on?: string | undefined }) {
  const { look } = useLook()
  const words = reportWords[look.language]
  const codes = useCodes()
  const { data: page } = usePage('balance-sheet', { months: 'true', ...(on === undefined ? {} : { on }) })
  if (page === undefined) return null
  return (
    <ColumnChart
      title={words.cashByMonth}
      labels={monthsOf(page).map(({ label }) => label)}
      series={[{ name: words.cashSeries, values: sumsOf(page, codes('cash')) }]}
    />
  )
}
