import { useState } from 'react'
import { DayField, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { today } from '../../words/today.ts'
import { useMadeFile } from './use-made-file.ts'

type Say = (what: string, act: number) => void

/** Keeps the number that Service Canada gave to the record of somebody. */
export function SerialPanel({
  employee,
  say,
  close,
}: {
  readonly employee: string
  readonly say: Say
  close(): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const [serial, type] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = serial.trim() === '' ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle<{ readonly serial: string }>(
      () => write('roe.file', { employee, serial }),
      (kept) => words.didSerial(kept.serial),
    )
  }
  return (
    <SidePanel title={words.addSerial} close={close}>
      <p className="second">{words.addSerialText}</p>
      <DeedForm verb={words.keep} send={send} whyNot={whyNot}>
        <TextField label={words.serial} value={serial} onChange={type} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Marks a record as cancelled, with its reason. */
export function CancelPanel({ roe, say, close }: { readonly roe: string; readonly say: Say; close(): void }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const [said, saying] = useState({ reason: '', date: today() })
  const { write, settle, refusals } = useSending(say)
  const whyNot = said.reason.trim().length < 3 ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle(
      () => write('roe.cancel', { roe, date: said.date, reason: said.reason.trim() }),
      () => words.didCancel(roe),
    )
  }
  return (
    <SidePanel title={words.cancel} close={close}>
      <p className="second">{words.cancelText}</p>
      <DeedForm verb={words.cancel} send={send} whyNot={whyNot}>
        <TextField
          label={words.whyCancelled}
          value={said.reason}
          onChange={(reason) => saying({ ...said, reason })}
        />
        <DayField label={words.cancelDay} value={said.date} onChange={(date) => saying({ ...said, date })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Writes records into a file for ROE Web, as drafts or to be issued as they are uploaded. */
export function RoeXmlPanel({
  records,
  say,
  close,
}: {
  readonly records: readonly string[]
  say(what: string): void
  close(): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const [submit, choose] = useState(false)
  const { make, refusals } = useMadeFile((file) => say(words.saved(file)))
  const send = () => void make((write) => write('roe.xml', { records: [...records], submit, inline: true }))
  return (
    <SidePanel title={words.xml} close={close}>
      <p className="second">{words.xmlText(records.length)}</p>
      <DeedForm verb={words.saveFile} send={send}>
        <Tick label={words.submit} isOn={submit} onChange={choose} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
