import './standing.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { StandingTable } from './standing-table.tsx'

type Layout = OutputOf<'layout.list'>[number]

/** The layouts of statements: those of the books, those that come with the program; changed as text. */
export function LayoutsPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [isOpen, open] = useState(false)
  const { data, error, isError, refetch } = useRead('layout.list', {})
  const rows = data ?? []
  const keys = useRowKeys(rows.length, () => open(true))
  const current = rows[keys.current]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.layout },
    { key: 'Escape', label: common.back, shown: 'Esc', run: () => history.back() },
  ])
  const whose = ({ own, standard }: Layout) =>
    own ? words.ownLayout : standard ? words.standardLayout : words.otherLayout
  return (
    <>
      <Head title={words.layouts} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {rows.length === 0 ? null : (
          <StandingTable
            label={words.layouts}
            rows={rows}
            idOf={({ name, own }) => `${name} ${own}`}
            columns={[
              { head: words.layout, show: ({ title }: Layout) => title },
              {
                head: words.layoutFor,
                show: ({ name, own }) => (own ? '' : (words.layoutsFor[lastOf(name)] ?? '')),
              },
              {
                head: words.statement,
                show: ({ statement }) => common.reportNames[statement] ?? statement,
              },
              { head: words.whose, show: whose },
              { head: words.layoutName, show: ({ name }) => name },
            ]}
            open={() => open(true)}
            keys={keys}
          />
        )}
      </div>
      {isOpen && current !== undefined ? (
        <LayoutPanel
          key={`${current.name} ${current.own}`}
          layout={current}
          say={say}
          close={() => open(false)}
        />
      ) : null}
      {bar}
    </>
  )
}

/** What a layout of the program is made for, as its name ends: `balance-sheet-corporation`. */
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('-') + 1)
}

type PanelProps = { readonly layout: Layout; say(what: string, act: number): void; close(): void }

function LayoutPanel({ layout, say, close }: PanelProps) {
  const { look } = useLook()
  const words = standingWords[look.language]
  const { data } = useRead('layout.show', { name: layout.name })
  const { write, settle, refusals, refuse } = useSending(say)
  const [typed, type] = useState<string>()
  const [named, name] = useState<string>()
  const text = typed ?? data?.text ?? ''
  const own = named ?? (layout.own ? layout.name : '')
  const save = async () => {
    const read = jsonIn(text)
    if (!read.ok) return refuse([notJson(words, read.why)])
    const done = await settle<object>(
      () => write('layout.save', { name: own, layout: read.layout }),
      () => words.layoutSaved(own),
    )
    if (done !== undefined) close()
  }
  const remove = async () => {
    const done = await settle<object>(
      () => write('layout.remove', { name: layout.name }),
      () => words.layoutRemoved(layout.name),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={layout.title} close={close}>
      <p className="second">{words.layoutWhat}</p>
      <DeedForm
        verb={words.saveLayout}
        send={() => void save()}
        whyNot={own.trim() === '' ? words.missing([words.name]) : undefined}
      >
        <TextField label={words.name} value={own} onChange={name} />
        <label className="stacked">
          <span>{words.layoutText}</span>
          <textarea
            className="field standing-text"
            rows={18}
            spellCheck={false}
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        </label>
      </DeedForm>
      {layout.own ? <Button onPress={() => void remove()}>{words.removeLayout}</Button> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

type Read =
  | { readonly ok: true; readonly layout: Record<string, unknown> }
  | { readonly ok: false; readonly why: string }

function jsonIn(text: string): Read {
  try {
    const layout: unknown = JSON.parse(text)
    const isObject = typeof layout === 'object' && layout !== null && !Array.isArray(layout)
    return isObject ? { ok: true, layout: { ...layout } } : { ok: false, why: '[…]' }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : '' }
  }
}

function notJson(words: (typeof standingWords)['en'], why: string): ServerRefusal {
  return { code: 'input-malformed', message: words.notJson(why), hint: words.notJsonHint }
}
