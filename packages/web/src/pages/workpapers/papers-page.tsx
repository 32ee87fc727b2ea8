import './workpapers.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { PaperPanel } from './paper-panel.tsx'
import type { PaperSearch } from './paper-search.ts'
import type { Paper } from './paper-shapes.ts'
import { SignWord } from './sign-word.tsx'
import { usePaperDeeds } from './use-paper-deeds.ts'
import { useYear } from './use-year.ts'
import { YearHead } from './year-head.tsx'

/** The working papers of a year: which are not signed by both, which review notes are open. */
export function WorkingPapersPage() {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/close/papers' })
  const year = useYear(search.year)
  const through = year?.span.through ?? ''
  const show = search.show ?? 'open'
  const asked = { year: through, open: show === 'open' }
  const { data, error, isError, refetch } = useRead('workpaper.list', asked, year !== undefined)
  const [at, reach] = useState<string>()
  const { bar, say } = useUndoBar()
  const { write, settle, refusals } = useSending(say)
  const papers = data?.papers ?? []
  const deeds = usePaperDeeds({ year: through, current: at, say })
  const opened = papers.find(({ account }) => account === deeds.open?.account)
  const go = (next: PaperSearch) =>
    void navigate({ to: '/$book/close/papers', params: { book }, search: next, replace: true })
  const base: PaperSearch = search.year === undefined ? {} : { year: search.year }
  const other = show === 'open' ? 'written' : 'open'
  const turn = () => go(other === 'written' ? { ...base, show: other } : base)
  const roll = () =>
    void settle(
      () => write('workpaper.roll', { year: through }),
      ({ papers: count, year: next }) => words.didRoll(count, next),
    )
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'o', label: words.showing[other], run: turn },
    { key: 'f', label: words.roll, run: roll },
  ])
  return (
    <>
      <YearHead here="papers" year={year} go={(next) => go({ year: next })}>
        <label className="labelled">
          <span>{words.show}</span>
          <select className="field" value={show} onChange={turn}>
            {Object.entries(words.showing).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <span className="state" role="status">
          {data === undefined ? '' : words.papersState(papers.length, notesOpen(papers))}
        </span>
        <div className="acts">
          <Button keyHint="f" onPress={roll}>
            {words.roll}
          </Button>
        </div>
      </YearHead>
      <div className="content">
        <RefusalBox refusals={[...refusals, ...deeds.refusals]} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && papers.length === 0 ? (
          <p className="inside second">{words.noPapers[show]}</p>
        ) : null}
        {papers.length === 0 ? null : (
          <PapersTable
            key={`${through} ${show}`}
            papers={papers}
            reach={reach}
            open={(account) => deeds.show({ account, deed: 'show' })}
          />
        )}
      </div>
      {opened === undefined ? null : <PaperPanel about={opened} year={through} deeds={deeds} say={say} />}
      {bar}
    </>
  )
}

function notesOpen(papers: readonly Paper[]): number {
  return papers.reduce((sum, { notes }) => sum + openOf(notes), 0)
}

function openOf(notes: Paper['notes']): number {
  return notes.filter(({ cleared }) => cleared === '').length
}

function PapersTable({
  papers,
  reach,
  open,
}: {
  readonly papers: readonly Paper[]
  reach(account: string): void
  open(account: string): void
}) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const keys = useRowKeys(papers.length, (index) => {
    const account = papers[index]?.account
    if (account !== undefined) open(account)
  })
  const body = useFirstFocus(papers.length)
  return (
    <div className="table-scroll">
      <table className="table working-papers" aria-label={words.papers}>
        <thead>
          <tr>
            <th scope="col">{words.ref}</th>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {words.adjusted}
            </th>
            <th scope="col">{words.ticks}</th>
            <th scope="col">{words.notes}</th>
            <th scope="col">{words.prepared}</th>
            <th scope="col">{words.reviewed}</th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {papers.map((paper, index) => {
            const own = keys.row(index)
            const onFocus = () => {
              own.onFocus()
              reach(paper.account)
            }
            return (
              <tr key={paper.account} {...own} onFocus={onFocus}>
                <PaperCells paper={paper} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function PaperCells({ paper }: { readonly paper: Paper }) {
  const { account, name, ref, closing, ticks, notes, signs } = paper
  const open = openOf(notes)
  return (
    <>
      <td className="second">{ref}</td>
      <th scope="row">
        <span className="second">{account}</span> {name}
      </th>
      <td className="amount">
        <Amount value={closing} zero="dash" />
      </td>
      <td>
        {ticks.map(({ mark }) => (
          <span key={mark} className="tick-mark">
            {mark}
          </span>
        ))}
      </td>
      <td>{open === 0 ? '–' : <span className="state-word">{open}</span>}</td>
      {(['preparer', 'reviewer'] as const).map((as) => {
        const sign = signs.find((each) => each.as === as)
        return (
          <td key={as}>
            <SignWord state={sign?.state ?? 'none'} sign={sign} />
          </td>
        )
      })}
    </>
  )
}
