import './closing.css'
import { addDays, fiscalYearOf, lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useLongRead, useRead } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { closeListWords } from '../../words/close-list-words.ts'
import { useLook } from '../../words/look-context.ts'
import { waitWords } from '../../words/wait-words.ts'
import { keepMade } from '../keep-file.ts'
import { AddRowPanel, JudgePanel, LockPanel } from './close-panels.tsx'
import { CloseRows } from './close-rows.tsx'
import type { CloseSearch } from './close-search.ts'
import { CloseTabs } from './close-tabs.tsx'
import type { CloseList, ListedRow } from './listed-row.ts'

/** Which panel stands open: a row is judged, one is added, the period is locked. */
type Open = { readonly kind: 'judge'; readonly row: ListedRow } | { readonly kind: 'add' | 'lock' }

/** The list by which a month or a year is closed: what proofs tick, people judge, clients answer. */
export function CloseListPage() {
  const { words: common, look } = useLook()
  const words = closeListWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const { data: profile } = useRead('book.show', {})
  const asked = useSearch({ from: '/$book/close' })
  const period = {
    ...(asked.through === undefined ? {} : { through: asked.through }),
    year: asked.of === 'year',
  }
  const asking = useLongRead('close.list', period)
  const { data, error, isError, refetch } = asking
  const [open, show] = useState<Open>()
  const { bar, say } = useUndoBar()
  const made = usePackage(say)
  const isStale = data !== undefined && (data.kind === 'year') !== period.year
  const shown = isStale ? undefined : data
  const go = (search: CloseSearch) =>
    void navigate({ to: '/$book/close', params: { book }, search, replace: true })
  const step = (by: -1 | 1) => {
    if (shown === undefined || profile === undefined) return
    const next = addDays(shown.through, 1)
    const later =
      shown.kind === 'year' ? fiscalYearOf(next, profile.fiscalYearEnd).through : lastOfMonth(next)
    const through = by < 0 ? addDays(shown.from, -1) : later
    go(shown.kind === 'year' ? { of: 'year', through } : { through })
  }
  const keep = () => void made.keep(shown)
  const lock = () => show({ kind: 'lock' })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.go },
    { key: '[', label: words.earlier, run: () => step(-1) },
    { key: ']', label: words.later, run: () => step(1) },
    { key: 'a', label: words.addRow, run: () => show({ kind: 'add' }) },
    { key: 'p', label: words.package, run: keep },
    { key: 'c', label: words.lock, run: lock },
  ])
  return (
    <>
      <Head title={common.close}>
        <CloseTabs here="list" />
        <KindChoice kind={asked.of ?? 'month'} choose={(of) => go(of === 'year' ? { of } : {})} />
        <Button keyHint="[" onPress={() => step(-1)}>
          {words.earlier}
        </Button>
        <Button keyHint="]" onPress={() => step(1)}>
          {words.later}
        </Button>
        {shown === undefined ? null : <Standing list={shown} />}
        <div className="acts">
          <Button keyHint="a" onPress={() => show({ kind: 'add' })}>
            {words.addRow}
          </Button>
          <Button keyHint="p" onPress={keep}>
            {words.package}
          </Button>
          <Button
            kind="filled"
            keyHint="c"
            whyNot={shown?.locked === true ? words.already : undefined}
            onPress={lock}
          >
            {words.lock}
          </Button>
        </div>
      </Head>
      <div className="content">
        {made.isMaking ? <Waiting what={words.packageMaking} /> : null}
        <RefusalBox refusals={made.refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {shown === undefined && !isError ? <Loading reached={asking.reached} /> : null}
        {shown !== undefined && asking.isFetching ? (
          <Waiting what={waitWords[look.language].locking} reached={asking.reached} stop={asking.stop} />
        ) : null}
        {shown === undefined || isError ? null : (
          <CloseRows
            key={`${shown.kind} ${shown.through}`}
            list={shown}
            judge={(row) => show({ kind: 'judge', row })}
            say={say}
          />
        )}
      </div>
      {shown === undefined || open === undefined ? null : (
        <OpenPanel open={open} list={shown} say={say} close={() => show(undefined)} />
      )}
      {bar}
    </>
  )
}

/** The period, and how it stands. */
function Standing({ list: { from, through, open, locked } }: { readonly list: CloseList }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  return (
    <span className="state" role="status">
      {words.span(from, through)} · {words.open(open)}
      {locked ? ` · ${words.locked}` : ''}
    </span>
  )
}

/** A month or a fiscal year. */
function KindChoice({
  kind,
  choose,
}: {
  readonly kind: 'month' | 'year'
  choose(kind: 'month' | 'year'): void
}) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  return (
    <label className="labelled">
      <span>{words.kind}</span>
      <select
        className="field"
        value={kind}
        onChange={({ target }) => choose(target.value === 'year' ? 'year' : 'month')}
      >
        <option value="month">{words.month}</option>
        <option value="year">{words.year}</option>
      </select>
    </label>
  )
}

type Say = (what: string, act?: number) => void

/** The panel that stands open beside the list. */
function OpenPanel({
  open,
  list,
  say,
  close,
}: {
  readonly open: Open
  readonly list: CloseList
  readonly say: Say
  close(): void
}) {
  if (open.kind === 'judge')
    return <JudgePanel key={open.row.row} row={open.row} list={list} say={say} close={close} />
  if (open.kind === 'add') return <AddRowPanel say={say} close={close} />
  return <LockPanel list={list} say={say} close={close} />
}

/** Has the package of a close made, and lets the browser keep it. */
function usePackage(say: Say) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { client } = useBook()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isMaking, making] = useState(false)
  const keep = async (list: CloseList | undefined) => {
    if (isMaking || list === undefined) return
    making(true)
    const input = { through: list.through, year: list.kind === 'year', inline: true }
    const made = await client.read('close.package', input).finally(() => making(false))
    refuse(made.ok ? [] : made.refusals)
    if (!made.ok || !keepMade(made.value)) return
    say(words.didPackage(made.value.file, made.value.pages))
  }
  return { keep, isMaking, refusals }
}
