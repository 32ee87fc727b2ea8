import { addDays } from '@daybook/core/kit/civil-date.ts'
import { useRead } from '../../books.ts'
import { DateField } from '../../parts/date-field.tsx'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { type ReportSearch, reportAsks } from './report-search.ts'

/** The filters of a report in the head of its screen. */
export function ReportFilters({
  report,
  search,
  change,
}: {
  readonly report: string
  readonly search: ReportSearch
  change(next: Partial<ReportSearch>): void
}) {
  const { words } = useLook()
  const can = reportAsks[report] ?? []
  return (
    <>
      {can.includes('span') ? <SpanFilter search={search} change={change} /> : null}
      {can.includes('on') ? (
        <span className="labelled">
          <span aria-hidden="true">{words.on}</span>
          <DateField
            label={words.on}
            value={search.on ?? ''}
            onChange={(day) => change({ on: day, figure: undefined })}
          />
        </span>
      ) : null}
      {can.includes('compare') ? (
        <label className="labelled">
          <span>{words.compare}</span>
          <select
            className="field"
            value={search.compare ?? ''}
            onChange={(event) => change({ compare: event.target.value || undefined, figure: undefined })}
          >
            <option value="">{words.none}</option>
            <option value="prior-year">{words.priorYear}</option>
            <option value="prior-period">{words.priorPeriod}</option>
          </select>
        </label>
      ) : null}
      {can.includes('basis') ? (
        <label className="labelled">
          <span>{words.basis}</span>
          <select
            className="field"
            value={search.basis ?? 'accrual'}
            onChange={(event) =>
              change({ basis: event.target.value === 'cash' ? 'cash' : undefined, figure: undefined })
            }
          >
            <option value="accrual">{words.accrual}</option>
            <option value="cash">{words.cash}</option>
          </select>
        </label>
      ) : null}
    </>
  )
}

function SpanFilter({
  search,
  change,
}: {
  readonly search: ReportSearch
  change(next: Partial<ReportSearch>): void
}) {
  const { words } = useLook()
  const { data: book } = useRead('book.show', {})
  const spans = usualSpans(book?.fiscalYearEnd ?? '12-31', today())
  const current = Object.entries(spans).find(
    ([, span]) => span.from === search.from && span.through === search.through,
  )?.[0]
  const isUsual = search.from === undefined && search.through === undefined
  return (
    <>
      <label className="labelled">
        <span>{words.period}</span>
        <select
          className="field"
          value={isUsual ? 'thisYear' : (current ?? 'custom')}
          onChange={(event) => {
            const span = spans[event.target.value]
            if (event.target.value === 'thisYear')
              change({ from: undefined, through: undefined, figure: undefined })
            else if (span !== undefined) change({ ...span, figure: undefined })
          }}
        >
          <option value="thisYear">{words.thisYear}</option>
          <option value="lastYear">{words.lastYear}</option>
          <option value="thisMonth">{words.thisMonth}</option>
          <option value="lastMonth">{words.lastMonth}</option>
          <option value="custom">{words.custom}</option>
        </select>
      </label>
      <span className="labelled">
        <span aria-hidden="true">{words.from}</span>
        <DateField
          label={words.from}
          value={search.from ?? spans.thisYear?.from ?? ''}
          onChange={(day) => change({ from: day, figure: undefined })}
        />
      </span>
      <span className="labelled">
        <span aria-hidden="true">{words.through}</span>
        <DateField
          label={words.through}
          value={search.through ?? spans.thisYear?.through ?? ''}
          onChange={(day) => change({ through: day, figure: undefined })}
        />
      </span>
    </>
  )
}

type Span = { readonly from: string; readonly through: string }

/** The spans that people ask for, from the end of the fiscal year (`06-30`) and the day. */
export function usualSpans(fiscalYearEnd: string, on: string): Readonly<Record<string, Span>> {
  const year = Number(on.slice(0, 4))
  const lastEnd = on.slice(5) > fiscalYearEnd ? year : year - 1
  const firstOf = (ended: number) => addDays(endIn(ended, fiscalYearEnd), 1)
  const month = on.slice(0, 7)
  const before = addDays(`${month}-01`, -1)
  return {
    thisYear: { from: firstOf(lastEnd), through: on },
    lastYear: { from: firstOf(lastEnd - 1), through: endIn(lastEnd, fiscalYearEnd) },
    thisMonth: { from: `${month}-01`, through: on },
    lastMonth: { from: `${before.slice(0, 7)}-01`, through: before },
  }
}

/** The last day of the month before a day's. */
export function lastMonthEnd(on: string): string {
  return addDays(`${on.slice(0, 7)}-01`, -1)
}

/** The last day of the fiscal year that ends in a year; a year that ends with February keeps its 29th. */
function endIn(year: number, fiscalYearEnd: string): string {
  return fiscalYearEnd.startsWith('02-2') ? addDays(`${year}-03-01`, -1) : `${year}-${fiscalYearEnd}`
}
