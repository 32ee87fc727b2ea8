import './personal.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { usePage } from '../reports/chart-figures.ts'
import { PrintedPage } from '../reports/printed-page.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { MonthActs } from './month-acts.tsx'
import { PageProofs } from './page-proofs.tsx'
import type { ListedWorth } from './personal-shapes.ts'
import { PersonalTabs } from './personal-tabs.tsx'
import { usePersonalAt } from './use-personal-at.ts'
import { WorthPanel } from './worth-panel.tsx'

const counts = ['3', '6', '12', '24']

/** What is owned and owed month by month, drawn and in lines; and the values that were recorded for it. */
export function WorthPage() {
  const { words: common, look } = useLook()
  const words = personalWords[look.language]
  const at = usePersonalAt('/$book/personal/worth')
  const { month, search, change } = at
  const months = search.months ?? '6'
  const [chosen, choose] = useState<ListedWorth | 'new'>()
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const { data: page, error, isError, refetch } = usePage('net-worth', { month, months })
  const { data: worths = [] } = useRead('worth.list', {})
  const paper = () => print('report.net-worth', { month, months })
  const show = (next: ListedWorth | 'new') => {
    change({ figure: undefined })
    choose(next)
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '←↑↓→' },
    { key: 'Enter', label: common.open },
    ...(chosen === undefined ? [{ key: 'n', label: words.record, run: () => show('new') }] : []),
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: paper },
  ])
  const done = (what: string, act: number) => {
    say(what, act)
    choose(undefined)
  }
  return (
    <>
      <Head title={words.tabs.worth}>
        <MonthActs month={month} turn={at.turn} />
        <label className="labelled">
          <span>{words.count}</span>
          <select
            className="field"
            value={months}
            onChange={({ target }) => change({ months: target.value, figure: undefined })}
          >
            {[...new Set([...counts, months])].map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <div className="acts">
          <Button keyHint="Ctrl P" onPress={paper}>
            {words.printIt}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => show('new')}>
            {words.record}
          </Button>
        </div>
        <PersonalTabs here="worth" />
      </Head>
      <div className="content report">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {page === undefined && !isError ? <Loading /> : null}
        {page === undefined ? null : (
          <>
            <div className="scrolls">
              <PrintedPage
                page={page}
                isWhole={false}
                isDrawn
                current={search.figure}
                open={(figure) => {
                  choose(undefined)
                  at.open(figure)
                }}
              />
            </div>
            <PageProofs page={page} />
            <Recorded worths={worths} open={show} />
          </>
        )}
      </div>
      {search.figure === undefined ? null : (
        <FigurePanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {chosen === undefined ? null : (
        <WorthPanel
          key={chosen === 'new' ? '' : `${chosen.name} ${chosen.date}`}
          worth={chosen === 'new' ? undefined : chosen}
          say={done}
          close={() => choose(undefined)}
        />
      )}
      {bar}
    </>
  )
}

function Recorded({
  worths,
  open,
}: {
  readonly worths: readonly ListedWorth[]
  open(worth: ListedWorth): void
}) {
  const { words: common, look } = useLook()
  const words = personalWords[look.language]
  const rows = worths.toSorted((one, other) =>
    one.name === other.name ? (one.date < other.date ? 1 : -1) : one.name < other.name ? -1 : 1,
  )
  const openAt = (index: number) => {
    const row = rows[index]
    if (row !== undefined) open(row)
  }
  const keys = useRowKeys(rows.length, openAt)
  return (
    <section className="personal-section">
      <h2>{words.recorded}</h2>
      {rows.length === 0 ? <p className="second">{words.noneRecorded}</p> : null}
      {rows.length === 0 ? null : (
        <div className="scrolls">
          <table className="table personal-table" aria-label={words.recorded}>
            <thead>
              <tr>
                <th scope="col">{words.thing}</th>
                <th scope="col">{common.date}</th>
                <th scope="col">{words.source}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{common.account}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
              </tr>
            </thead>
            <tbody {...keys.body}>
              {rows.map((row, index) => (
                <tr
                  key={`${row.name} ${row.date}`}
                  {...keys.row(index)}
                  className="opens"
                  onClick={() => openAt(index)}
                >
                  <th scope="row">{row.name}</th>
                  <td className="second">{row.date}</td>
                  <td>{row.source}</td>
                  <td className="second">{row.kind === 'debt' ? words.owed : words.owned}</td>
                  <td className="second">{row.account}</td>
                  <td className="amount">
                    <Amount value={row.amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
