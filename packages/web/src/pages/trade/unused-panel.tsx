import { useState } from 'react'
import { DayField, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { ChequePanelProps } from './cheque-panels.tsx'

/** Declares a run of cheque numbers unused; `numbers` is the run that is missing, where one was chosen. */
export function UnusedPanel({
  numbers,
  account,
  say,
  close,
}: ChequePanelProps & { readonly numbers: string }) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const [begin = '', end = begin] = numbers.split('-')
  const [said, saying] = useState({ first: begin, last: end, reason: '', on: today() })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const [first, last, reason] = [said.first.trim(), said.last.trim(), said.reason.trim()]
  const whyNot = first === '' || reason.length < 3 ? words.reasonNeeded : undefined
  const run = last === '' || last === first ? first : `${first}-${last}`
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<object>(
      () =>
        write('cheque.unused', {
          first,
          reason,
          ...(last === '' ? {} : { last }),
          ...(account === '' ? {} : { account }),
          ...(said.on === '' ? {} : { on: said.on }),
        }),
      () => words.unusedKept(run),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.unusedTitle(run)} close={close}>
      <p className="second">{words.unusedNote}</p>
      <DeedForm verb={words.unused} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.unusedFirst} value={said.first} onChange={(next) => set({ first: next })} />
        <TextField label={words.unusedLast} value={said.last} onChange={(next) => set({ last: next })} />
        <TextField label={words.why} value={said.reason} onChange={(next) => set({ reason: next })} />
        <DayField label={words.day} value={said.on} onChange={(next) => set({ on: next })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
