import { scheduleOneLines } from '@daybook/canada/t2/schedule-1-lines.ts'
import { useState } from 'react'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import type { DeedProps, T2Shown } from './shapes.ts'

/** Gives an amount for a line of Schedule 1 that the books cannot tell. */
export function LinePanel({ asked, say, close }: DeedProps & { readonly shown: T2Shown }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [line, choose] = useState(scheduleOneLines[0]?.line ?? '')
  const [amount, type] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = amount === '' ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle(
      () => write('t2.prepare', { ...asked, line: [`${line}=${amount}`] }),
      () => words.didLine(line),
    )
  }
  return (
    <SidePanel title={words.addLine} close={close}>
      <DeedForm verb={words.keep} send={send} whyNot={whyNot}>
        <Choice
          label={words.lineOf}
          value={line}
          onChange={choose}
          options={scheduleOneLines.map(
            (each) => [each.line, `${each.line} ${each.label[look.language]}`] as const,
          )}
        />
        <MoneyField label={words.amount} value={amount} onChange={type} note={words.amountNote} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Gives a class of Schedule 8 that is not on the register: its start, what came and left, the claim. */
export function ClassPanel({ asked, say, close }: DeedProps) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [said, saying] = useState({
    name: '',
    opening: '',
    addedOn: '',
    added: '',
    leftOn: '',
    proceeds: '',
    cost: '',
    claim: '',
    empty: false,
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { name, opening, addedOn, added, leftOn, proceeds, cost, claim, empty } = said
  const isHalf =
    (addedOn === '') !== (added === '') || new Set([leftOn === '', proceeds === '', cost === '']).size > 1
  const whyNot = name.trim() === '' || isHalf ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    const of = (text: string) => `${name.trim()}=${text}`
    void settle(
      () =>
        write('t2.prepare', {
          ...asked,
          ...(opening === '' ? {} : { opening: [of(opening)] }),
          ...(added === '' ? {} : { addition: [of(`${addedOn}:${added}`)] }),
          ...(proceeds === '' ? {} : { disposal: [of(`${leftOn}:${proceeds}:${cost}`)] }),
          ...(claim === '' ? {} : { claim: [of(claim)] }),
          ...(empty ? { empty: [name.trim()] } : {}),
        }),
      () => words.didClass(name.trim()),
    )
  }
  return (
    <SidePanel title={words.giveClass} close={close}>
      <p className="second">{words.registerFirst}</p>
      <DeedForm verb={words.keep} send={send} whyNot={whyNot}>
        <TextField label={words.class} value={name} onChange={(next) => set({ name: next })} />
        <MoneyField label={words.openingOf} value={opening} onChange={(next) => set({ opening: next })} />
        <DayField label={words.addedOn} value={addedOn} onChange={(next) => set({ addedOn: next })} />
        <MoneyField label={words.addedFor} value={added} onChange={(next) => set({ added: next })} />
        <DayField label={words.leftOn} value={leftOn} onChange={(next) => set({ leftOn: next })} />
        <MoneyField label={words.leftFor} value={proceeds} onChange={(next) => set({ proceeds: next })} />
        <MoneyField label={words.leftCost} value={cost} onChange={(next) => set({ cost: next })} />
        <MoneyField label={words.claim} value={claim} onChange={(next) => set({ claim: next })} />
        <Tick label={words.isEmpty} isOn={empty} onChange={(next) => set({ empty: next })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
