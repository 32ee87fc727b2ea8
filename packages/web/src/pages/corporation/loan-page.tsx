import '../year-end/year-end.css'
import './corporation.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { FormLines } from '../year-end/form-lines.tsx'
import { YearEndTabs } from '../year-end/tabs.tsx'
import { holderName } from './holder-table.tsx'
import { Interest } from './loan-interest.tsx'
import { Advances, Movements } from './loan-lists.tsx'
import type { LoanSearch } from './loan-search.ts'
import type { LoanShown } from './shapes.ts'

/** What a shareholder and the company owe each other: its continuity, what is to be repaid, interest. */
export function LoanPage() {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  const { shareholder } = useParams({ from: '/$book/year-end/dividends/loan/$shareholder' })
  const search = useSearch({ from: '/$book/year-end/dividends/loan/$shareholder' })
  const { name } = useBook()
  const navigate = useNavigate()
  const print = usePaper()
  const { figure, interest, paid, from, through } = search
  const asked = {
    shareholder,
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(interest === undefined ? {} : { interest }),
    ...(interest === undefined || paid === undefined ? {} : { paid }),
  }
  const { data, error, isError, refetch } = useRead('shareholder.loan', asked)
  const { data: list } = useRead('shareholder.list', {})
  const holder = list?.shareholders.find(({ number }) => number === shareholder)
  const called = holder === undefined ? shareholder : holderName(holder, words.locked)
  const change = (next: LoanSearch) =>
    void navigate({
      to: '/$book/year-end/dividends/loan/$shareholder',
      params: { book: name, shareholder },
      search: { ...search, ...next },
      replace: true,
    })
  const paper = () => print('shareholder.loan', { shareholder, from: data?.from, through: data?.through })
  const back = () =>
    figure === undefined
      ? void navigate({ to: '/$book/year-end/dividends', params: { book: name } })
      : change({ figure: undefined })
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain },
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: paper },
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  return (
    <>
      <Head title={words.loanTitle(called)}>
        {data === undefined ? null : (
          <span className="loan-days">
            <span aria-hidden="true">{common.from}</span>
            <DateField
              label={common.from}
              value={data.from}
              onChange={(next) => change({ from: next, figure: undefined })}
            />
            <span aria-hidden="true">{common.through}</span>
            <DateField
              label={common.through}
              value={data.through}
              onChange={(next) => change({ through: next, figure: undefined })}
            />
          </span>
        )}
        <div className="acts">
          <Button keyHint="Ctrl P" onPress={paper}>
            {words.printIt}
          </Button>
        </div>
        <YearEndTabs here="dividends" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <Account shown={data} search={search} change={change} />
        )}
      </div>
      {figure === undefined ? null : (
        <ExplainPanel figure={figure} close={() => change({ figure: undefined })} />
      )}
    </>
  )
}

function Account({
  shown,
  search,
  change,
}: {
  readonly shown: LoanShown
  readonly search: LoanSearch
  change(next: LoanSearch): void
}) {
  const { words: common, look } = useLook()
  const words = dividendWords[look.language]
  const { opening, debits, credits, closing, income } = shown
  const lines = [
    { ...opening, line: '', label: words.opening, value: opening.amount },
    { ...debits, line: '+', label: words.debits, value: debits.amount },
    { ...credits, line: '−', label: words.credits, value: credits.amount },
    { ...closing, line: '=', label: words.closing, value: closing.amount, isTotal: true },
  ]
  return (
    <>
      <div className="form-sheet t2-sheet">
        {isZero(income) ? null : (
          <p className="loan-state" data-alarm role="alert">
            <Icon name="needs" /> {words.tooLate(amountWords(income, look.language))}
          </p>
        )}
        <FormLines
          title={words.continuity}
          heads={{ line: words.signHead, what: words.continuity, value: common.amount }}
          lines={lines}
          current={search.figure}
          open={(figure) => change({ figure })}
        />
        <p className="second small note">{words.sign}</p>
      </div>
      <Advances shown={shown} />
      <Interest shown={shown} search={search} change={change} />
      <Movements shown={shown} />
    </>
  )
}
