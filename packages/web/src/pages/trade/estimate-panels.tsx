import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import {
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { holdbackWords } from '../../words/holdback-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { ShownDocument } from './side.ts'

type Props = { readonly shown: ShownDocument; say(what: string, act: number): void; close(): void }

/** Keeps that a customer accepted an estimate, with the number of their order, or declined it, and why. */
export function AnswerPanel({ shown, says, say, close }: Props & { readonly says: 'accepted' | 'declined' }) {
  const { words: common, look } = useLook()
  const words = estimateWords[look.language]
  const [date, choose] = useState(today())
  const [text, type] = useState(says === 'accepted' ? shown.reference : '')
  const { write, settle, refusals } = useSending(say)
  const { number } = shown
  const isYes = says === 'accepted'
  const send = async () => {
    const typed = text.trim()
    const done = await settle(
      () =>
        isYes
          ? write('estimate.accept', { number, date, ...(typed === '' ? {} : { order: typed }) })
          : write('estimate.decline', { number, date, ...(typed === '' ? {} : { reason: typed }) }),
      () => (isYes ? words.accepted(number) : words.declined(number)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={isYes ? words.acceptTitle(number) : words.declineTitle(number)} close={close}>
      {isYes ? <p className="second">{words.acceptNote}</p> : null}
      <DeedForm verb={words.keep} send={() => void send()}>
        <TextField label={isYes ? words.order : words.whyThey} value={text} onChange={type} />
        <DayField label={common.date} value={date} onChange={choose} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Makes an estimate into an invoice, whole or a part of it, and goes there. */
export function EstimateInvoicePanel({ shown, say, close }: Props) {
  const { words: common, look } = useLook()
  const words = estimateWords[look.language]
  const held = holdbackWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [said, saying] = useState({
    percent: '',
    amount: '',
    holdback: '',
    holdbackUntil: '',
    date: today(),
    due: '',
  })
  const [isInsisting, insist] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const { percent, amount, holdback, holdbackUntil, date, due } = said
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const send = async () => {
    const made = await settle<{ readonly number: string; readonly act?: number }>(
      () =>
        write('estimate.invoice', {
          number: shown.number,
          ...(percent === '' ? {} : { percent }),
          ...(amount === '' ? {} : { amount }),
          ...(holdback === '' ? {} : { holdback }),
          ...(holdback === '' || holdbackUntil === '' ? {} : { holdbackUntil }),
          ...(date === '' ? {} : { date }),
          ...(due === '' ? {} : { due }),
          ...(isInsisting ? { insist: true } : {}),
        }),
      ({ number }) => number,
    )
    if (made === undefined) return
    const { number: document, act } = made
    const search = act === undefined ? {} : { act }
    void navigate({ to: '/$book/invoices/$document', params: { book: name, document }, search })
  }
  return (
    <SidePanel title={words.invoiceTitle(shown.number)} close={close}>
      <DeedForm verb={words.invoice} send={() => void send()}>
        <MoneyField label={words.percent} value={percent} onChange={(next) => set({ percent: next })} />
        <MoneyField label={held.byAmount} value={amount} onChange={(next) => set({ amount: next })} />
        <MoneyField label={held.percent} value={holdback} onChange={(next) => set({ holdback: next })} />
        {holdback === '' ? null : (
          <DayField
            label={held.until}
            value={holdbackUntil}
            onChange={(next) => set({ holdbackUntil: next })}
          />
        )}
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
        <DayField label={words.dueByTerms} value={due} onChange={(next) => set({ due: next })} />
        <Tick label={held.insist} isOn={isInsisting} onChange={insist} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Refuses a bill for payment, with the reason. */
export function RefuseBillPanel({
  bill,
  number,
  say,
  close,
}: {
  readonly bill: string
  readonly number: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = estimateWords[look.language]
  const documents = documentWords[look.language]
  const [reason, give] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = reason.trim().length < 3 ? documents.reasonNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle(
      () => write('bill.refuse', { bills: [bill], reason: reason.trim() }),
      () => words.refused(number),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.refuseTitle(number)} close={close}>
      <p className="second">{words.refuseNote}</p>
      <DeedForm verb={words.refuse} send={() => void send()} whyNot={whyNot}>
        <TextField label={documents.why} value={reason} onChange={give} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
