import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { DocumentDeed } from './document-acts.tsx'
import { AnswerPanel, EstimateInvoicePanel, RefuseBillPanel } from './estimate-panels.tsx'
import { ReleasePanel } from './holdback-section.tsx'
import { BoxedAccount, PayPanel } from './pay-panel.tsx'
import { RecoverPanel } from './recover-panel.tsx'
import type { ShownDocument } from './side.ts'

type Props = { readonly shown: ShownDocument; say(what: string, act: number): void; close(): void }

/** The panel of a deed on a document. */
export function DocumentPanel({ deed, ...props }: Props & { readonly deed: DocumentDeed }) {
  const { shown, say, close } = props
  if (deed === 'credit') return <CreditPanel {...props} />
  if (deed === 'void') return <VoidPanel {...props} />
  if (deed === 'write-off') return <WriteOffPanel {...props} />
  if (deed === 'recover') return <RecoverPanel {...props} />
  if (deed === 'apply') return <ApplyPanel {...props} />
  if (deed === 'refund') return <RefundPanel {...props} />
  if (deed === 'accept') return <AnswerPanel says="accepted" {...props} />
  if (deed === 'decline') return <AnswerPanel says="declined" {...props} />
  if (deed === 'release') return <ReleasePanel {...props} />
  if (deed === 'invoice') return <EstimateInvoicePanel {...props} />
  if (deed === 'refuse')
    return <RefuseBillPanel bill={shown.id} number={shown.number} say={say} close={close} />
  return <PayPanel supplier={shown.party} bill={shown.id} open={shown.open} say={say} close={close} />
}

function useNamed({ id, number }: ShownDocument) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const kind = id.split('/')[0] ?? ''
  const isBill = kind === 'bill' || kind === 'vendor-credit'
  return { words, language: look.language, isBill, named: `${words.kinds[kind] ?? kind} ${number}` }
}

/** Credits all of a document, or a part of it for a reason. */
function CreditPanel({ shown, say, close }: Props) {
  const { words, isBill, named } = useNamed(shown)
  const [said, saying] = useState({ date: today(), text: '', amount: '', number: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const whyNot = isBill && said.number.trim() === '' ? words.numberNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const { text, amount, date } = said
    const [first] = shown.lines
    const account = first === undefined ? {} : { account: first.account }
    const part =
      amount === '' ? {} : { lines: [{ ...account, ...(text.trim() === '' ? {} : { text }), amount }] }
    const note = amount === '' && text.trim() !== '' ? { note: text } : {}
    const done = await settle(
      () =>
        isBill
          ? write('bill.credit', { number: said.number.trim(), bill: shown.id, date, ...part, ...note })
          : write('invoice.credit', { invoice: shown.id, date, ...part, ...note }),
      () => words.credited(named),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.creditTitle(named)} close={close}>
      <DeedForm verb={words.creditIt} send={() => void send()} whyNot={whyNot}>
        {isBill ? (
          <TextField label={words.creditNumber} value={said.number} onChange={(number) => set({ number })} />
        ) : null}
        <TextField label={words.creditWhat} value={said.text} onChange={(text) => set({ text })} />
        <MoneyField label={words.creditAmount} value={said.amount} onChange={(amount) => set({ amount })} />
        <Day value={said.date} onChange={(date) => set({ date })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function Day({ value, onChange }: { readonly value: string; onChange(day: string): void }) {
  const { words } = useLook()
  return <DayField label={words.date} value={value} onChange={onChange} />
}

function VoidPanel({ shown, say, close }: Props) {
  const { words, isBill, named } = useNamed(shown)
  const [reason, give] = useState('')
  const [date, choose] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = reason.trim() === '' ? words.reasonNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle(
      () =>
        write(isBill ? 'bill.void' : 'invoice.void', {
          number: shown.id,
          reason: reason.trim(),
          ...(date === '' ? {} : { date }),
        }),
      () => words.voided(named),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.voidTitle(named)} close={close}>
      <DeedForm verb={words.voids} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.why} value={reason} onChange={give} />
        <DayField label={words.voidDay} value={date} onChange={choose} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function WriteOffPanel({ shown, say, close }: Props) {
  const { words, named } = useNamed(shown)
  const [said, saying] = useState({ reason: '', amount: '', date: today() })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const whyNot = said.reason.trim() === '' ? words.reasonNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const { reason, amount, date } = said
    const done = await settle(
      () =>
        write('invoice.write-off', {
          number: shown.number,
          reason: reason.trim(),
          date,
          ...(amount === '' ? {} : { amount }),
        }),
      () => words.wroteOff(named),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.writeOffTitle(named)} close={close}>
      <DeedForm verb={words.writeOff} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.why} value={said.reason} onChange={(reason) => set({ reason })} />
        <MoneyField label={words.writeOffAmount} value={said.amount} onChange={(amount) => set({ amount })} />
        <Day value={said.date} onChange={(date) => set({ date })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function ApplyPanel({ shown, say, close }: Props) {
  const { words, isBill, named } = useNamed(shown)
  const [said, saying] = useState({ to: '', date: today() })
  const { write, settle, refusals } = useSending(say)
  const send = async () => {
    const to = said.to
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const done = await settle(
      () =>
        write('credit.apply', {
          party: shown.party,
          credit: shown.id,
          date: said.date,
          ...(to.length === 0 ? {} : { to }),
          ...(isBill ? { supplier: true } : {}),
        }),
      () => words.applied(named),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.applyTitle(named)} close={close}>
      <DeedForm verb={words.apply} send={() => void send()}>
        <TextField label={words.applyTo} value={said.to} onChange={(to) => saying({ ...said, to })} />
        <Day value={said.date} onChange={(date) => saying({ ...said, date })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function RefundPanel({ shown, say, close }: Props) {
  const { words, language, isBill, named } = useNamed(shown)
  const [said, saying] = useState({ amount: shown.open, account: '', reference: '', date: today() })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { amount, account, reference, date } = said
  const whyNot = amount === '' ? words.amountNeeded : account === '' ? words.accountNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle(
      () =>
        write('credit.refund', {
          party: shown.party,
          amount,
          account,
          date,
          credit: [shown.id],
          ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
          ...(isBill ? { supplier: true } : {}),
        }),
      () => words.refunded(amountWords(amount, language)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.refundTitle(named)} close={close}>
      <DeedForm verb={words.refund} send={() => void send()} whyNot={whyNot}>
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <BoxedAccount label={words.refundFrom} value={account} onChange={(next) => set({ account: next })} />
        <TextField label={words.reference} value={reference} onChange={(next) => set({ reference: next })} />
        <Day value={date} onChange={(next) => set({ date: next })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
