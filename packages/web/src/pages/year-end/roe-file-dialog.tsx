import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Confirm, DayField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { today } from '../../words/today.ts'
import { type RoeSearch, saidIn } from './roe-search.ts'

/** Asks before a record is issued: for whom, for which days, how much; and who can be asked about it. */
export function RoeFileDialog({
  made,
  search,
  name: called,
  close,
}: {
  readonly made: OutputOf<'roe.prepare'>
  readonly search: RoeSearch
  readonly name: string
  close(): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [said, saying] = useState({ date: today(), contact: '', phone: '', serial: '' })
  const { write, settle, refusals } = useSending(() => {})
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const { amends, insist } = search
  const standsIn = (block: string) => made.lines.find((line) => line.block === block)?.value ?? ''
  const issue = async () => {
    const { date, ...texts } = said
    const given = {
      ...saidIn(search),
      ...(insist === undefined ? {} : { insist }),
      date,
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
    }
    const kept = await settle<{ readonly roe: string; readonly act: number }>(
      () =>
        amends === undefined
          ? write('roe.file', { employee: made.employee, ...given })
          : write('roe.amend', { roe: amends, ...given }),
      ({ roe }) => roe,
    )
    if (kept === undefined) return
    close()
    void navigate({
      to: '/$book/year-end/roe/$roe',
      params: { book: name, roe: kept.roe },
      search: { act: kept.act },
    })
  }
  return (
    <Confirm
      title={words.fileTitle(called)}
      lines={[
        words.fileWhat(made.first, made.last),
        words.fileSums(standsIn('15A'), amountWords(standsIn('15B'), look.language)),
        words.fileNext,
      ]}
      verb={amends === undefined ? words.file : words.fileAmended}
      no={close}
      yes={() => void issue()}
    >
      <div className="stack-form">
        <DayField label={words.filedDay} value={said.date} onChange={set('date')} />
        <TextField
          label={words.contact}
          value={said.contact}
          onChange={set('contact')}
          note={words.contactNote}
        />
        <TextField label={words.phone} value={said.phone} onChange={set('phone')} note={words.phoneNote} />
        <TextField
          label={words.serial}
          value={said.serial}
          onChange={set('serial')}
          note={words.serialNote}
        />
      </div>
      <RefusalBox refusals={refusals} />
    </Confirm>
  )
}
