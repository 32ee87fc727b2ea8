import './assets.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import type { AssetSearch } from './asset-search.ts'
import { type CcaShown, useCca } from './asset-shapes.ts'
import { AssetTabs } from './asset-tabs.tsx'
import { CcaTable } from './cca-table.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { YearChoice } from './year-choice.tsx'

/** Capital cost allowance by class in a year: each figure opens, and what is claimed is chosen. */
export function CcaPage() {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { name } = useBook()
  const search = useSearch({ from: '/$book/assets/cca' })
  const navigate = useNavigate()
  const print = usePaper()
  const [claimed, claim] = useState<string>()
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useCca(search.year)
  const change = (next: Partial<AssetSearch>) =>
    void navigate({
      to: '/$book/assets/cca',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const paper = (format: string) => print('asset.cca', { year: data?.through.slice(0, 4) }, format)
  const begin = (key: string) => {
    change({ figure: undefined })
    claim(key)
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓←→' },
    { key: 'Enter', label: common.explain },
    ...(claimed === undefined ? [{ key: 'n', label: words.claim, run: () => begin('') }] : []),
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: () => paper('pdf') },
    ...(search.figure === undefined
      ? []
      : [{ key: 'Escape', label: common.back, shown: 'Esc', run: () => change({ figure: undefined }) }]),
  ])
  return (
    <>
      <Head title={words.tabs.cca}>
        <span className="state">{data === undefined ? '' : words.span(data.from, data.through)}</span>
        <YearChoice year={search.year} choose={(year) => change({ year, figure: undefined })} />
        <div className="acts">
          <Button onPress={() => paper('csv')}>{common.asCsv}</Button>
          <Button keyHint="Ctrl P" onPress={() => paper('pdf')}>
            {words.printIt}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => begin('')}>
            {words.claim}
          </Button>
        </div>
        <AssetTabs here="cca" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <Allowance
            shown={data}
            current={search.figure}
            open={(figure) => {
              claim(undefined)
              change({ figure })
            }}
            begin={begin}
          />
        )}
      </div>
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {claimed === undefined || data === undefined ? null : (
        <ClaimPanel
          key={claimed}
          shown={data}
          start={claimed}
          say={(what, act) => {
            say(what, act)
            claim(undefined)
          }}
          close={() => claim(undefined)}
        />
      )}
      {bar}
    </>
  )
}

function Allowance({
  shown,
  current,
  open,
  begin,
}: {
  readonly shown: CcaShown
  readonly current: string | undefined
  open(figure: string): void
  begin(key: string): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const waiting = shown.classes.flatMap((each) => each.waiting)
  if (shown.classes.length === 0) return <p className="opening-line">{words.noneThen}</p>
  return (
    <>
      <CcaTable shown={shown} current={current} open={open} claim={begin} />
      <div className="assets-notes">
        {shown.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {waiting.length === 0 ? null : <p className="second">{words.waiting(waiting.join(', '))}</p>}
      </div>
    </>
  )
}
