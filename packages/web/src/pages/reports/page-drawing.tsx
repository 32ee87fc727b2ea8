import type { ChartJson } from '@daybook/app/print/json.ts'
import { ColumnChart } from '../../parts/charts.tsx'
import { useLook } from '../../words/look-context.ts'

/** The chart that a page of a report brings along. */
export function PageDrawing({ chart }: { readonly chart: ChartJson }) {
  const { look } = useLook()
  const { language } = look
  return (
    <div className="charts">
      <ColumnChart
        title={chart.title[language]}
        labels={chart.labels.map((label) => label[language])}
        series={chart.series.map(({ name, values }) => ({ name: name[language], values }))}
      />
    </div>
  )
}
