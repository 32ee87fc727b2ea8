import { useState } from 'react'
import { Confirm, DayField, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { today } from '../../words/today.ts'
import type { Files } from './slip-deed.ts'
import { nameOf, type PreparedSlips } from './slip-table.tsx'
import type { SlipsAsked } from './slips-search.ts'

type Props = {
  readonly asked: SlipsAsked
  readonly shown: PreparedSlips
  readonly files: Files
  /** One slip alone, by its id; all that fit otherwise. */
  readonly only: string | undefined
  say(what: string, act: number): void
  close(): void
}

/** How many are named before the rest is counted. */
const mostNamed = 6

/** Which of the slips a return would take now, by their ids. */
function taken({ slips, gone }: PreparedSlips, files: Files, only: string | undefined): readonly string[] {
  if (only !== undefined) return [only]
  if (files === 'cancelled') return gone
  const state = files === 'original' ? 'new' : 'changed'
  return slips.filter((each) => each.state === state).map(({ slip }) => slip)
}

/** Asks before slips are filed, amended or cancelled: how many, whose, how much; takes the confirmation. */
export function SlipFileDialog({ asked, shown, files, only, say, close }: Props) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [said, saying] = useState({ date: today(), confirmation: '', note: '', insist: false })
  const { write, settle, refusals } = useSending(say)
  const ids = taken(shown, files, only)
  const verb = words.file[files] ?? ''
  const chosen = shown.slips.filter(({ slip }) => ids.includes(slip))
  const isAll = chosen.length === shown.slips.length && files === 'original'
  const isEarly = said.date <= shown.through
  const send = () => {
    const { date, confirmation, note, insist } = said
    const given = {
      ...asked,
      ...(only === undefined ? {} : { slips: [only] }),
      date,
      ...(confirmation.trim() === '' ? {} : { confirmation: confirmation.trim() }),
      ...(insist ? { insist } : {}),
    }
    const why = note.trim() === '' ? {} : { note: note.trim() }
    return settle<{ readonly return: string }>(
      () =>
        files === 'original'
          ? write('slips.file', given)
          : files === 'amended'
            ? write('slips.amend', { ...given, ...why })
            : write('slips.cancel', { ...given, ...why }),
      (filed) => words.didFile(filed.return),
    )
  }
  const sums = isAll ? shown.totals.slice(0, 1) : []
  const names = chosen.slice(0, mostNamed).map(nameOf).join(', ')
  const more = chosen.length - mostNamed
  return (
    <Confirm
      title={words.fileTitle(verb, asked.kind, asked.year)}
      lines={[
        words.fileWhat(ids.length, asked.kind),
        ...(isAll || names === '' ? [] : [more > 0 ? `${names}, ${words.more(more)}` : names]),
        ...sums.map(({ label, amount }) => words.sumOf(label, amountWords(amount, look.language))),
        files === 'cancelled' ? words.cancelWhat : words.fileNothing,
      ]}
      verb={verb}
      no={close}
      yes={() => void send()}
    >
      <div className="stack-form">
        <DayField label={words.filedDay} value={said.date} onChange={(date) => saying({ ...said, date })} />
        <TextField
          label={words.confirmation}
          value={said.confirmation}
          onChange={(confirmation) => saying({ ...said, confirmation })}
        />
        {files === 'original' ? null : (
          <TextField label={words.note} value={said.note} onChange={(note) => saying({ ...said, note })} />
        )}
        {isEarly ? (
          <Tick label={words.insist} isOn={said.insist} onChange={(insist) => saying({ ...said, insist })} />
        ) : null}
      </div>
      <RefusalBox refusals={refusals} />
    </Confirm>
  )
}
