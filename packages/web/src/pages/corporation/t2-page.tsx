import '../year-end/year-end.css'
import './corporation.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { YearEndTabs } from '../year-end/tabs.tsx'
import { NotCorporation, useIsCorporation } from './not-corporation.tsx'
import type { T2At, T2Deed } from './shapes.ts'
import { T2Deeds } from './t2-deeds.tsx'
import { t2Parts } from './t2-search.ts'
import { T2Sheet } from './t2-sheet.tsx'
import { T2Year } from './t2-year.tsx'

/** The T2 of a corporation’s year: what to look at, its schedules as forms, the tax, the files. */
export function T2Page() {
  const { look } = useLook()
  const words = t2Words[look.language]
  const at = useT2At()
  const { search, change, asked } = at
  const print = usePaper()
  const [deed, open] = useState<T2Deed>()
  const { bar, say } = useUndoBar()
  const isCorporation = useIsCorporation()
  const { data, error, isError, refetch } = useRead('t2.show', asked, isCorporation === true)
  const show = (next: T2Deed | undefined) => {
    if (next !== undefined) change({ figure: undefined })
    open(next)
  }
  const paper = (format: string) => print('t2.show', asked, format)
  useT2Keys(at, show, deed !== undefined, () => paper('pdf'))
  return (
    <>
      <Head title={words.title}>
        <span className="state">{data === undefined ? '' : words.span(data.from, data.through)}</span>
        {isCorporation === true ? (
          <>
            <T2Year through={data?.through} choose={(year) => change({ year, figure: undefined })} />
            <div className="acts">
              <Button keyHint="Ctrl P" onPress={() => paper('pdf')}>
                {words.printIt}
              </Button>
              <Button keyHint="k" onPress={() => show('take-back')}>
                {words.takeBack}
              </Button>
              <Button keyHint="g" onPress={() => show('hand-off')}>
                {words.handOff}
              </Button>
              <Button kind="filled" keyHint="x" onPress={() => show('export')}>
                {words.exportIt}
              </Button>
            </div>
          </>
        ) : null}
        <YearEndTabs here="t2" />
      </Head>
      <div className="content">
        {isCorporation === false ? <NotCorporation /> : null}
        {isCorporation === true ? <Parts at={at} /> : null}
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError || isCorporation === false ? null : (
            <Loading />
          )
        ) : (
          <T2Sheet shown={data} at={at} show={show} say={say} />
        )}
      </div>
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      <T2Deeds
        deed={deed}
        shown={data}
        asked={asked}
        say={(what, act) => {
          say(what, act)
          open(undefined)
        }}
        close={() => open(undefined)}
      />
      {bar}
    </>
  )
}

/** Where somebody is in a T2, and what is asked for it. */
function useT2At(): T2At {
  const { name } = useBook()
  const search = useSearch({ from: '/$book/year-end/t2' })
  const navigate = useNavigate()
  return {
    search,
    sheet: search.sheet ?? 'checks',
    asked: search.year === undefined ? {} : { year: String(search.year) },
    change: (next) =>
      void navigate({
        to: '/$book/year-end/t2',
        params: { book: name },
        search: { ...search, ...next },
        replace: true,
      }),
  }
}

function useT2Keys(at: T2At, show: (deed: T2Deed) => void, isOpen: boolean, print: () => void): void {
  const { words: common, look } = useLook()
  const words = t2Words[look.language]
  const { sheet, search, change } = at
  const here = t2Parts.indexOf(sheet)
  const go = (by: number) =>
    change({ sheet: t2Parts[(here + by + t2Parts.length) % t2Parts.length], figure: undefined })
  useScreenKeys([
    { key: ']', label: words.nextPart, run: () => go(1) },
    { key: '[', label: words.previousPart, run: () => go(-1) },
    { key: 'Enter', label: common.explain },
    ...(isOpen
      ? []
      : [
          { key: 'x', label: words.exportIt, run: () => show('export') },
          { key: 'g', label: words.handOff, run: () => show('hand-off') },
          { key: 'k', label: words.takeBack, run: () => show('take-back') },
          ...(sheet === '1' ? [{ key: 'n', label: words.addLine, run: () => show('line') }] : []),
          ...(sheet === '8' ? [{ key: 'n', label: words.giveClass, run: () => show('class') }] : []),
        ]),
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: print },
    ...(search.figure === undefined
      ? []
      : [{ key: 'Escape', label: common.back, shown: 'Esc', run: () => change({ figure: undefined }) }]),
  ])
}

/** The row of sheets. */
function Parts({ at: { sheet, change } }: { readonly at: T2At }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  return (
    <nav className="sheets" aria-label={words.schedules}>
      {t2Parts.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === sheet ? 'true' : undefined}
          onClick={() => change({ sheet: each, figure: undefined })}
        >
          {words.parts[each]}
        </button>
      ))}
    </nav>
  )
}
