import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { deskWords } from '../../words/desk-words.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { type Deed, DeedPanel, typedAs } from './deed-panel.tsx'
import { StandingHead } from './standing-frame.tsx'
import { StandingTable } from './standing-table.tsx'

type Words = (typeof standingWords)['en']
type Value = OutputOf<'dimension.list'>[number]

/** The classes, departments and projects that postings carry, and how many carry each. */
export function DimensionsPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [isAll, all] = useState(false)
  const [asked, ask] = useState<'new' | 'rename' | 'close'>()
  const { data, error, isError, refetch } = useRead('dimension.list', { closed: isAll })
  const rows = data ?? []
  const keys = useRowKeys(rows.length, () => ask('rename'))
  const current = rows[keys.current]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.renameDimension },
    { key: 'n', label: words.newDimension, run: () => ask('new') },
    { key: 'x', label: words.closeDimension, run: () => ask(current === undefined ? undefined : 'close') },
  ])
  return (
    <>
      <StandingHead title={words.dimensions} here="dimensions">
        <Tick label={deskWords[look.language].withClosed} isOn={isAll} onChange={all} />
        <Button kind="filled" keyHint="n" onPress={() => ask('new')}>
          {words.newDimension}
        </Button>
      </StandingHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? (
          <p className="opening-line">{words.noDimensions}</p>
        ) : null}
        {rows.length === 0 ? null : (
          <StandingTable
            label={words.dimensions}
            rows={rows}
            idOf={({ dimension, code }) => `${dimension} ${code}`}
            columns={[
              { head: words.code, show: ({ code }: Value) => code },
              { head: words.name, show: ({ name }) => name },
              {
                head: words.dimension,
                show: ({ dimension }) => words.dimensionKinds[dimension] ?? dimension,
              },
              { head: words.state, show: ({ closed }) => (closed ? words.isClosed : words.isOpen) },
              { head: words.postings, isAmount: true, show: ({ postings }) => postings },
            ]}
            open={() => ask('rename')}
            keys={keys}
          />
        )}
      </div>
      {asked === undefined ? null : (
        <DeedPanel key={asked} deed={deedOf(asked, words, current)} say={say} close={() => ask(undefined)} />
      )}
      {bar}
    </>
  )
}

function deedOf(asked: 'new' | 'rename' | 'close', words: Words, current: Value | undefined): Deed {
  if (asked === 'close' && current !== undefined) {
    const { dimension, code, name } = current
    return {
      title: `${words.closeDimension}, ${code} ${name}`,
      verb: words.closeDimension,
      fields: [],
      send: (write) => write('dimension.close', { dimension, code }),
      said: () => words.dimensionClosed(code),
    }
  }
  const held = asked === 'rename' ? current : undefined
  return {
    title: held === undefined ? words.newDimension : `${words.renameDimension}, ${held.code}`,
    verb: words.keep,
    fields: [
      {
        name: 'dimension',
        kind: 'choice',
        label: words.dimension,
        start: held?.dimension ?? 'class',
        options: Object.entries(words.dimensionKinds),
      },
      {
        name: 'code',
        kind: 'text',
        label: words.code,
        note: words.codeNote,
        start: held?.code ?? '',
        isNeeded: true,
      },
      { name: 'name', kind: 'text', label: words.name, start: held?.name ?? '', isNeeded: true },
    ],
    send: (write, typed) => write('dimension.set', typedAs(typed)),
    said: ({ code }) => words.dimensionKept(String(code)),
  }
}
