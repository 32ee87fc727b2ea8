import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'

/** A number of the log with what became of it. */
export type LoggedCheque = OutputOf<'cheque.log'>[number]

/** What can still be done to a cheque. */
export type ChequeDeed = 'void' | 'stop' | 'reissue'

/** Voids, stops or reissues a cheque. */
export function ChequeDeedPanel({
  deed,
  cheque,
  account,
  say,
  close,
}: {
  readonly deed: ChequeDeed
  readonly cheque: LoggedCheque
  readonly account: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const [said, saying] = useState({ on: deed === 'void' ? '' : today(), reason: '', fee: '', ref: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { number, entry } = cheque
  const { on, fee } = said
  const [reason, ref] = [said.reason.trim(), said.ref.trim()]
  const whyNot = deed !== 'reissue' && reason === '' ? words.reasonNeeded : undefined
  const from = account === '' ? {} : { account }
  const run = () => {
    if (deed === 'void')
      return settle<object>(
        () => write('cheque.void', { number, reason, ...from, ...(on === '' ? {} : { on }) }),
        () => words.voided(number),
      )
    if (deed === 'stop')
      return settle<object>(
        () => write('cheque.stop', { cheque: entry, on, reason, ...(fee === '' ? {} : { fee }) }),
        () => words.stopped(number),
      )
    return settle<{ readonly cheque: string }>(
      () => write('cheque.reissue', { cheque: entry, on, ...(ref === '' ? {} : { ref }) }),
      ({ cheque: next }) => words.reissued(number, next),
    )
  }
  const send = async () => {
    if (whyNot === undefined && (await run()) !== undefined) close()
  }
  return (
    <SidePanel title={words.deedOf(words.deeds[deed], number)} close={close}>
      <DeedForm verb={words.deeds[deed]} send={() => void send()} whyNot={whyNot}>
        {deed === 'reissue' ? (
          <TextField label={words.newNumber} value={said.ref} onChange={(next) => set({ ref: next })} />
        ) : (
          <TextField label={words.why} value={said.reason} onChange={(next) => set({ reason: next })} />
        )}
        <DayField
          label={deed === 'void' ? words.voidDay : words.day}
          value={on}
          onChange={(next) => set({ on: next })}
        />
        {deed === 'stop' ? (
          <MoneyField label={words.fee} value={fee} onChange={(next) => set({ fee: next })} />
        ) : null}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
