import type { PageJson } from '@daybook/app/print/json.ts'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { refusedError, useBook } from '../../books.ts'
import { fetchOwn } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { waitWords } from '../../words/wait-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { PrintedPage } from './printed-page.tsx'
import { ReportFilters } from './report-filters.tsx'
import { MoreFilters } from './report-more.tsx'
import { OwnFilters } from './report-own.tsx'
import { type ReportSearch, reportInput } from './report-search.ts'
import { SaveView } from './save-view.tsx'

/** A report as the printed page looks, each figure of which opens; its options stand in the address. */
export function ReportPage() {
  const { words, look } = useLook()
  const { report } = useParams({ from: '/$book/reports/$report' })
  const search = useSearch({ from: '/$book/reports/$report' })
  const navigate = useNavigate()
  const { name } = useBook()
  const change = (next: Partial<ReportSearch>) =>
    void navigate({
      to: '/$book/reports/$report',
      params: { book: name, report },
      search: (held: ReportSearch) => ({ ...held, ...next }),
      replace: true,
    })
  const address = (format: string) =>
    `/v1/books/${name}/report.${report}?${new URLSearchParams({ ...reportInput(report, search), format })}`
  const asked = usePages(report, search, address('page'))
  const options = reportWords[look.language]
  const [opened, open] = useState<'more' | 'save'>()
  const { bar, say } = useUndoBar()
  const isDrawn = asked.data?.pages.some((page) => page.chart !== undefined) === true
  const hasChart = report === 'income-statement' || report === 'balance-sheet' || isDrawn
  const chart = () => change({ chart: search.chart === true ? undefined : true })
  const whole = () => change({ whole: search.whole === true ? undefined : true })
  const title = words.reportNames[report] ?? report
  const print = (format: string) =>
    window.open(`${address(format)}&lang=${look.language}`, '_blank', 'noopener')
  useScreenKeys([
    { key: 'Enter', label: words.explain, shown: 'Enter' },
    { key: 'ArrowDown', label: words.figure, shown: '↑↓' },
    { key: 'ArrowRight', label: words.column, shown: '←→' },
    {
      key: 'w',
      label: words.wholeDollars,
      run: whole,
    },
    { key: 'm', label: options.more, run: () => open(opened === 'more' ? undefined : 'more') },
    ...(hasChart ? [{ key: 'g', label: options.chart, run: chart }] : []),
    { key: 'v', label: options.save, run: () => open('save') },
    { key: 'Ctrl+p', label: words.printed, run: () => print('pdf') },
    { key: 'Escape', label: words.back, shown: 'Esc', run: () => change({ figure: undefined }) },
  ])
  return (
    <>
      <Head title={title}>
        <ReportFilters report={report} search={search} change={change} />
        <OwnFilters report={report} search={search} change={change} />
        <ReportActs
          isWhole={search.whole === true}
          more={() => open(opened === 'more' ? undefined : 'more')}
          chart={hasChart ? chart : undefined}
          save={() => open(opened === 'save' ? undefined : 'save')}
          whole={whole}
          print={print}
        />
        {opened === 'more' ? <MoreFilters report={report} search={search} change={change} /> : null}
        {opened === 'save' ? (
          <SaveView
            report={report}
            search={search}
            done={(kept, act) => {
              open(undefined)
              say(options.saved(kept), act)
            }}
          />
        ) : null}
      </Head>
      <div className="content report">
        {asked.isError ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null}
        <Coming asked={asked} report={report} />
        {search.chart === true && hasChart && !isDrawn ? <Charts report={report} search={search} /> : null}
        {asked.isError
          ? null
          : asked.data?.pages.map((page) => (
              <PrintedPage
                key={`${page.report} ${page.title.en} ${page.subtitle.en} ${page.rows[0]?.cells.code ?? ''}`}
                page={page}
                isWhole={search.whole === true}
                isDrawn={search.chart === true || search.charts === true}
                current={search.figure}
                open={(figure) => change({ figure })}
              />
            ))}
        {asked.data === undefined || asked.isError ? null : (
          <ReportFoot pages={asked.data.pages} took={asked.data.took} />
        )}
      </div>
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {bar}
    </>
  )
}

/**
 * What shows while a report is made, grey bars, and after a second how long it takes, and the way to break it
 * off.
 */
function Coming({ asked, report }: { readonly asked: ReturnType<typeof usePages>; readonly report: string }) {
  const { words, look } = useLook()
  const waits = waitWords[look.language]
  const { name } = useBook()
  const queries = useQueryClient()
  if (asked.isFetching) {
    const stop = () => void queries.cancelQueries({ queryKey: ['book', name, 'page', report] })
    return (
      <>
        <Waiting what={waits.reading} stop={stop} />
        {asked.data === undefined ? <Loading /> : null}
      </>
    )
  }
  if (asked.data !== undefined || asked.isError) return null
  return (
    <div className="inside" role="status">
      <p>{waits.cancelled}</p>
      <div className="acts">
        <Button onPress={() => void asked.refetch()}>{words.again}</Button>
      </div>
    </div>
  )
}

/** The pages of a report, and how long they took. */
function usePages(report: string, search: ReportSearch, address: string) {
  const { look } = useLook()
  const { name } = useBook()
  return useQuery({
    queryKey: ['book', name, 'page', report, search, look.language],
    queryFn: async ({ signal }) => {
      const began = performance.now()
      const response = await fetchOwn(address, { headers: { 'accept-language': look.language }, signal })
      const body: unknown = await response.json()
      // The server's own shapes: refusals, one page, or several.
      if (!response.ok) throw refusedError((body as { refusals: [] }).refusals)
      const pages = (body as { pages?: readonly PageJson[] }).pages ?? [body as PageJson]
      return { pages, took: Math.round(performance.now() - began) }
    },
    placeholderData: keepPreviousData,
  })
}

type ActsProps = {
  readonly isWhole: boolean
  more(): void
  readonly chart: (() => void) | undefined
  save(): void
  whole(): void
  print(format: string): void
}

function ReportActs({ isWhole, more, chart, save, whole, print }: ActsProps) {
  const { words, look } = useLook()
  const options = reportWords[look.language]
  return (
    <div className="acts">
      <Button keyHint="m" onPress={more}>
        {options.more}
      </Button>
      {chart === undefined ? null : (
        <Button keyHint="g" onPress={chart}>
          {options.chart}
        </Button>
      )}
      <Button keyHint="v" onPress={save}>
        {options.save}
      </Button>
      <Button keyHint="w" onPress={whole}>
        {isWhole ? words.cents : words.wholeDollars}
      </Button>
      <Button onPress={() => print('xlsx')}>{words.spreadsheet}</Button>
      <Button onPress={() => print('csv')}>{words.asCsv}</Button>
      <Button keyHint="Ctrl P" onPress={() => print('pdf')}>
        {words.asPdf}
      </Button>
    </div>
  )
}

function Charts({ report, search }: { readonly report: string; readonly search: ReportSearch }) {
  return (
    <Suspense fallback={<Loading />}>
      <div className="charts">
        {report === 'balance-sheet' ? (
          <CashChart on={search.on} />
        ) : (
          <IncomeCharts span={spanOf(reportInput(report, search))} />
        )}
      </div>
    </Suspense>
  )
}

function ReportFoot({ pages, took }: { readonly pages: readonly PageJson[]; readonly took: number }) {
  const { words, look } = useLook()
  return (
    <div className="report-foot">
      {pages
        .flatMap(({ proofs }) => proofs)
        .map((proof) => (
          <ProofLine key={`${proof.label.en} ${proof.left}`} holds={proof.holds}>
            {proof.label[look.language]} {amountWords(proof.left, look.language)}
            {proof.holds ? '' : ` ≠ ${amountWords(proof.right, look.language)}`}
          </ProofLine>
        ))}
      <span className="second">{words.reportTook(took)}</span>
    </div>
  )
}

/** Charts are drawn when somebody first asks for one. */
const CashChart = lazy(async () => ({ default: (await import('./report-charts.tsx')).CashChart }))
const IncomeCharts = lazy(async () => ({ default: (await import('./report-charts.tsx')).IncomeCharts }))

/** The days and the basis of a report without what else was asked of it. */
function spanOf({ from, through, basis }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(basis === undefined ? {} : { basis }),
  }
}
