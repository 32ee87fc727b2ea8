import { useState } from 'react'
import { Choice, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { closeListWords } from '../../words/close-list-words.ts'
import { useLook } from '../../words/look-context.ts'
import { waitWords } from '../../words/wait-words.ts'
import type { CloseList, ListedRow } from './listed-row.ts'

type Say = (what: string, act?: number) => void
type Panel = { readonly list: CloseList; readonly say: Say; close(): void }

/** Where the initials of this browser’s person are kept. */
const initialsPlace = 'daybook.initials'

/** A row is ticked: by whom, and what was looked at; or nothing is to be done, and why. */
export function JudgePanel({ row, list, say, close }: Panel & { readonly row: ListedRow }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const ticksItself = row.by === 'books' || row.row === 'questions'
  const [initials, setInitials] = useState(localStorage.getItem(initialsPlace) ?? '')
  const [note, setNote] = useState('')
  const [isNotNeeded, needNot] = useState(ticksItself)
  const whyNot =
    initials.trim() === ''
      ? words.sayInitials
      : isNotNeeded && note.trim() === ''
        ? words.sayNote
        : ticksItself && !isNotNeeded
          ? words.ticksItself
          : undefined
  const send = async () => {
    const by = initials.trim()
    const said = note.trim()
    const input = {
      ...{ row: row.row, initials: by, notNeeded: isNotNeeded },
      ...{ through: list.through, year: list.kind === 'year' },
      ...(said === '' ? {} : { note: said }),
    }
    const done = await settle(
      () => write('close.judge', input),
      () => words.didJudge(row.label, by),
    )
    if (done === undefined) return
    localStorage.setItem(initialsPlace, by)
    close()
  }
  return (
    <SidePanel title={words.judgeOf(row.label)} close={close}>
      {ticksItself ? <p className="second">{words.ticksItself}</p> : null}
      {row.detail === '' ? null : <p>{row.detail}</p>}
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.judge} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.initials} value={initials} onChange={setInitials} />
        <TextField
          label={words.note}
          value={note}
          onChange={setNote}
          hint={isNotNeeded ? words.noteWhy : words.noteHint}
        />
        <Tick label={words.notNeeded} isOn={isNotNeeded} onChange={needNot} />
      </DeedForm>
    </SidePanel>
  )
}

/** A row of the book’s own is added to the list. */
export function AddRowPanel({ say, close }: Omit<Panel, 'list'>) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [row, change] = useState({ text: '', french: '', at: 'month', by: 'person' })
  const text = row.text.trim()
  const send = async () => {
    const french = row.french.trim()
    const at = row.at === 'year' || row.at === 'both' ? row.at : 'month'
    const input = { text, at, client: row.by === 'client', ...(french === '' ? {} : { french }) } as const
    const done = await settle(
      () => write('close.add-row', input),
      () => words.didAdd(text),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.addRow} close={close}>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.addRow} send={() => void send()} whyNot={text === '' ? words.rowText : undefined}>
        <TextField
          label={words.rowText}
          value={row.text}
          onChange={(next) => change({ ...row, text: next })}
        />
        <TextField
          label={words.rowFrench}
          value={row.french}
          onChange={(french) => change({ ...row, french })}
        />
        <Choice
          label={words.rowAt}
          value={row.at}
          onChange={(at) => change({ ...row, at })}
          options={Object.entries(words.ats)}
        />
        <Choice
          label={words.rowBy}
          value={row.by}
          onChange={(by) => change({ ...row, by })}
          options={Object.entries(words.bys)}
        />
      </DeedForm>
    </SidePanel>
  )
}

/** The period is locked; while rows are open it is refused, unless somebody insists and says why. */
export function LockPanel({ list, say, close }: Panel) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  // A lock is lifted with a reason of its own, not undone in passing.
  const { write, settle, refusals } = useSending((what) => say(what))
  const { begin, end, ...work } = useLongWork()
  const [reason, setReason] = useState('')
  const [insist, doInsist] = useState(false)
  const said = reason.trim()
  const isRefused = refusals.some(({ code }) => code === 'close-rows-open') || insist
  const send = async () => {
    const input = {
      ...{ through: list.through, year: list.kind === 'year', insist },
      ...(said === '' ? {} : { reason: said }),
    }
    const done = await settle(
      () => write('close.lock', input, begin()).finally(end),
      () => words.didLock(list.through),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.lockOf(list.through)} close={close}>
      <p className="second">{words.lockText}</p>
      <RefusalBox refusals={refusals} />
      {work.reached === undefined ? null : <Waiting what={waitWords[look.language].locking} {...work} />}
      <DeedForm
        verb={words.lock}
        send={() => void send()}
        whyNot={insist && said.length < 3 ? words.sayWhy : undefined}
      >
        <TextField label={words.why} value={reason} onChange={setReason} />
        {isRefused ? <Tick label={words.insist} isOn={insist} onChange={doInsist} /> : null}
      </DeedForm>
    </SidePanel>
  )
}
