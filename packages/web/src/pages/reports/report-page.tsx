import type { PageJson } from '@daybook/app/print/json.ts'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { refusedError, useBook, useRead } from '../../books.ts'
import { fetchOwn } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, GreyBars, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { amountWords } from '../../words/amounts.ts'
import { budgetWords } from '../../words/budget-words.ts'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { waitWords } from '../../words/wait-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { BudgetsPanel } from './budgets-panel.tsx'
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
      search: { ...search, ...next },
      replace: true,
    })
  const address = (format: string) =>
    `/v1/books/${name}/report.${report}?${new URLSearchParams({ ...reportInput(report, search), format })}`
  const asked = usePages(report, search, address('page'))
  const options = reportWords[look.language]
  const [opened, open] = useState<'more' | 'save' | 'budgets'>()
  const { bar, say } = useUndoBar()
  const isDrawn = asked.data?.pages.some((page) => page.chart !== undefined) === true
  const hasChart = report === 'income-statement' || report === 'balance-sheet' || isDrawn
  const chart = () => change({ chart: search.chart === true ? undefined : true })
  const whole = () => change({ whole: search.whole === true ? undefined : true })
  const hasBudgets = report === 'budget-variance'
  const budgets = budgetWords[look.language]
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
    ...(hasBudgets ? [{ key: 'b', label: budgets.title, run: () => open('budgets') }] : []),
    { key: 'v', label: options.save, run: () => open('save') },
    { key: 'Ctrl+p', label: words.printed, shown: 'Ctrl P', run: () => print('pdf') },
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
          budgets={hasBudgets ? () => open('budgets') : undefined}
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
        {asked.isError ? <NotMade report={report} asked={asked} /> : null}
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
      {opened === 'budgets' ? <BudgetsPanel say={say} close={() => open(undefined)} /> : null}
      {search.figure === undefined || opened === 'budgets' ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {bar}
    </>
  )
}

type Asked = { readonly report: string; readonly asked: ReturnType<typeof usePages> }

/** Why a report could not be made; where the books have no budget yet, how they get one. */
function NotMade({ asked, report }: Asked) {
  const { look } = useLook()
  const { data: budgets } = useRead('budget.list', {}, report === 'budget-variance')
  if (report !== 'budget-variance' || budgets?.length !== 0)
    return <Failure error={asked.error} again={() => void asked.refetch()} />
  return (
    <p className="inside second">
      <span>{reportWords[look.language].noBudget}</span>
    </p>
  )
}

/**
 * What shows while a report is made, grey bars, and after a second how long it takes, and the way to break it
 * off.
 */
function Coming({ asked, report }: Asked) {
  const { words, look } = useLook()
  const waits = waitWords[look.language]
  const { name } = useBook()
  const queries = useQueryClient()
  if (asked.isFetching) {
    const stop = () => void queries.cancelQueries({ queryKey: ['book', name, 'page', report] })
    return (
      <>
        <Waiting what={waits.reading} stop={stop} />
        {asked.data === undefined ? <GreyBars /> : null}
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
  readonly budgets: (() => void) | undefined
  save(): void
  whole(): void
  print(format: string): void
}

function ReportActs({ isWhole, more, chart, budgets, save, whole, print }: ActsProps) {
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
      {budgets === undefined ? null : (
        <Button keyHint="b" onPress={budgets}>
          {budgetWords[look.language].title}
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
  const claims = pages
    .flatMap(({ proofs }) => proofs)
    .map(({ label, left, right, holds }) => {
      const apart = holds ? '' : ` ≠ ${amountWords(right, look.language)}`
      return { holds, claim: `${label[look.language]} ${amountWords(left, look.language)}${apart}` }
    })
  const once = [...new Map(claims.map((each) => [each.claim, each])).values()]
  return (
    <div className="report-foot">
      {once.map(({ claim, holds }) => (
        <ProofLine key={claim} holds={holds}>
          {claim}
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
