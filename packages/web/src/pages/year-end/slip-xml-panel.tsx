import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Choice, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { today } from '../../words/today.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import { type Files, fitsNow } from './slip-deed.ts'
import type { PreparedSlips } from './slip-table.tsx'
import type { SlipsAsked } from './slips-search.ts'

const all = ['original', 'amended', 'cancelled'] as const

/** Writes the file of slips for the agency: what it does, whom the agency can call. Nothing is recorded. */
export function SlipXmlPanel({
  asked,
  shown,
  again,
  close,
}: {
  readonly asked: SlipsAsked
  readonly shown: PreparedSlips
  /** A return that was filed: its file once more. */
  readonly again: string | undefined
  close(): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const [does, choose] = useState<Files>(fitsNow(shown) ?? 'original')
  const [texts, type] = useState<Readonly<Record<string, string>>>({})
  const [insist, setInsist] = useState(false)
  const [made, keep] = useState<OutputOf<'slips.xml'>>()
  const { write, settle, refusals } = useSending(() => {})
  const isEarly = today() <= shown.through && again === undefined
  const given = (name: string) => (texts[name] ?? '').trim()
  const field = (name: string, label: string, note?: string) => (
    <TextField
      label={label}
      value={texts[name] ?? ''}
      onChange={(text) => type({ ...texts, [name]: text })}
      note={note}
    />
  )
  const said = (name: string) => (given(name) === '' ? {} : { [name]: given(name) })
  const send = async () => {
    const owners = [given('owner1'), given('owner2')].filter((sin) => sin !== '')
    const file = await settle<OutputOf<'slips.xml'>>(
      () =>
        write('slips.xml', {
          ...asked,
          ...(again === undefined ? { does } : { return: again }),
          ...said('contact'),
          ...said('phone'),
          ...said('extension'),
          ...said('email'),
          ...said('representative'),
          ...said('trustee'),
          ...(does === 'original' ? {} : said('note')),
          ...(insist ? { insist } : {}),
          owners,
          inline: true,
        }),
      () => '',
    )
    keep(file)
    if (file?.base64 !== undefined)
      keepFile(file.file, new Blob([bytesOf(file.base64)], { type: 'application/xml' }))
  }
  return (
    <SidePanel
      title={again === undefined ? words.xml : `${words.again}${colon(look.language)} ${again}`}
      close={close}
    >
      <p className="second">{words.xmlText}</p>
      <DeedForm verb={words.saveXml} send={() => void send()}>
        {field('contact', words.contact)}
        {field('phone', words.phone, words.ofLetterhead)}
        {field('extension', words.extension)}
        {field('email', words.email, words.ofLetterhead)}
        {again === undefined ? (
          <Choice
            label={words.doesLabel}
            value={does}
            onChange={(next) => choose(all.find((each) => each === next) ?? 'original')}
            options={all.map((each) => [each, words.doesWords[each] ?? each] as const)}
          />
        ) : null}
        {does === 'original' || again !== undefined ? null : field('note', words.note)}
        {field('representative', words.representative)}
        {asked.kind === 'T3' ? field('trustee', words.trustee) : null}
        {asked.kind === 'T4' || asked.kind === 'T4A' ? (
          <>
            {field('owner1', words.owner(1), words.ownerNote)}
            {field('owner2', words.owner(2))}
          </>
        ) : null}
        {isEarly ? <Tick label={words.insist} isOn={insist} onChange={setInsist} /> : null}
      </DeedForm>
      <RefusalBox refusals={refusals} />
      {made === undefined ? null : (
        <div role="status">
          <p>{words.saved(made.file)}</p>
          {made.warnings.map((warning) => (
            <p key={warning} className="needs-line">
              {warning}
            </p>
          ))}
        </div>
      )}
    </SidePanel>
  )
}
