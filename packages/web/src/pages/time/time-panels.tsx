import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
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
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { today } from '../../words/today.ts'
import { ListedField } from './listed-field.tsx'
import { useCustomerNames } from './time-typing.tsx'

type Work = OutputOf<'time.list'>['works'][number]
type Rate = OutputOf<'time.rates'>['rates'][number]
type Fee = OutputOf<'time.rates'>['fees'][number]
/** What was typed before, to be had again. */
type Offers = { readonly tasks: readonly string[]; readonly persons: readonly string[] }
type Panel = { say(what: string, act: number): void; close(): void }

/** Changes time that is not billed, takes it away, or writes it off. */
export function ChangePanel({ work, say, close }: Panel & { readonly work: Work }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const customers = useCustomerNames()
  const { write, settle, refusals } = useSending(say)
  const [draft, fill] = useState(work)
  const [reason, setReason] = useState('')
  const set = (next: Partial<Work>) => fill((held) => ({ ...held, ...next }))
  const whyNot = work.invoice === '' ? undefined : words.isBilled
  const isCost = work.time === ''
  const send = () => {
    const { date, customer, task, person, time, worth, note, billable } = draft
    const length = isCost ? { cost: worth } : { time }
    const input = { work: work.work, date, customer, task, person, billable, ...length }
    void settle(
      () => write('time.change', note === '' ? input : { ...input, note }),
      () => words.didChange(work.work),
    )
  }
  return (
    <SidePanel title={`${words.change} ${work.work}`} close={close}>
      {whyNot === undefined ? null : <p className="second">{whyNot}</p>}
      <DeedForm verb={words.changeIt} send={send} whyNot={whyNot}>
        <DayField label={words.date} value={draft.date} onChange={(date) => set({ date })} />
        <ListedField
          label={words.customer}
          value={draft.customer}
          offers={customers}
          onChange={(customer) => set({ customer })}
        />
        <TextField label={words.task} value={draft.task} onChange={(task) => set({ task })} />
        <TextField label={words.person} value={draft.person} onChange={(person) => set({ person })} />
        {isCost ? (
          <MoneyField label={words.laidOut} value={draft.worth} onChange={(worth) => set({ worth })} />
        ) : (
          <TextField label={words.length} value={draft.time} onChange={(time) => set({ time })} />
        )}
        <TextField label={words.note} value={draft.note} onChange={(note) => set({ note })} />
        <Tick label={words.billable} isOn={draft.billable} onChange={(billable) => set({ billable })} />
      </DeedForm>
      <DeedForm
        verb={words.writeOff}
        whyNot={whyNot}
        send={() =>
          void settle(
            () => write('time.write-off', { works: [work.work], reason }),
            () => words.didWriteOff(work.work),
          )
        }
      >
        <TextField label={words.reason} value={reason} onChange={setReason} />
      </DeedForm>
      <Button
        kind="word"
        whyNot={whyNot}
        onPress={() =>
          void settle(
            () => write('time.remove', { work: work.work }),
            () => words.didRemove(work.work),
          )
        }
      >
        {words.remove}
      </Button>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Enters money that was laid out for a customer, which goes on their invoice with the time. */
export function CostPanel({ tasks, persons, say, close }: Panel & Offers) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const customers = useCustomerNames()
  const { write, settle, refusals } = useSending(say)
  const [draft, fill] = useState({ date: today(), customer: '', task: '', cost: '', person: '', note: '' })
  const [isBillable, bill] = useState(true)
  const set = (next: Partial<typeof draft>) => fill((held) => ({ ...held, ...next }))
  const send = () => {
    const { person, note, ...rest } = draft
    const input = {
      ...{ ...rest, billable: isBillable },
      ...(person === '' ? {} : { person }),
      ...(note === '' ? {} : { note }),
    }
    void settle(
      () => write('time.enter', input),
      (made) => words.didLayOut(made.work, amountWords(made.worth, look.language), made.customer),
    )
  }
  return (
    <SidePanel title={words.layOut} close={close}>
      <p className="second small">{words.layOutNote}</p>
      <DeedForm verb={words.layOutVerb} send={send}>
        <ListedField
          label={words.customer}
          value={draft.customer}
          offers={customers}
          onChange={(customer) => set({ customer })}
        />
        <MoneyField label={words.laidOut} value={draft.cost} onChange={(cost) => set({ cost })} />
        <ListedField
          label={words.whatFor}
          value={draft.task}
          offers={tasks}
          onChange={(task) => set({ task })}
        />
        <DayField label={words.date} value={draft.date} onChange={(date) => set({ date })} />
        <ListedField
          label={words.person}
          value={draft.person}
          offers={persons}
          onChange={(person) => set({ person })}
        />
        <TextField label={words.note} value={draft.note} onChange={(note) => set({ note })} />
        <Tick label={words.billable} isOn={isBillable} onChange={bill} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Sets what an hour is charged at from a day on, or corrects a rate that was set. */
export function RatePanel({ rate, say, close }: Panel & { readonly rate?: Rate }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const customers = useCustomerNames()
  const { write, settle, refusals } = useSending(say)
  const [draft, fill] = useState(() => draftOf(rate))
  const set = (next: Partial<typeof draft>) => fill((held) => ({ ...held, ...next }))
  const send = () => {
    const { amount, from, ...of } = draft
    const said = Object.fromEntries(Object.entries(of).filter(([, name]) => name !== ''))
    void settle(
      () => write('time.rate', { amount, from, ...said }),
      () => words.didRate(amountWords(amount, look.language), from),
    )
  }
  return (
    <SidePanel title={rate === undefined ? words.setRate : words.changeRate} close={close}>
      {rate === undefined ? null : <p className="second small">{words.rateNote}</p>}
      <DeedForm verb={words.setIt} send={send}>
        <MoneyField label={words.amount} value={draft.amount} onChange={(amount) => set({ amount })} />
        <DayField label={words.from} value={draft.from} onChange={(from) => set({ from })} />
        <ListedField
          label={words.onlyCustomer}
          value={draft.customer}
          offers={customers}
          onChange={(customer) => set({ customer })}
        />
        <TextField label={words.onlyTask} value={draft.task} onChange={(task) => set({ task })} />
        <TextField label={words.onlyPerson} value={draft.person} onChange={(person) => set({ person })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function draftOf(rate: Rate | undefined) {
  const { amount = '', from = today(), task = '', person = '', customer = '' } = rate ?? {}
  return { amount, from, task, person, customer }
}

/** Agrees on a fixed fee a month with a customer, or changes or ends one. */
export function FeePanel({ fee, say, close }: Panel & { readonly fee?: Fee }) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const customers = useCustomerNames()
  const { write, settle, refusals } = useSending(say)
  const [draft, fill] = useState({
    ...{ customer: fee?.customer ?? '', amount: fee?.amount ?? '', task: fee?.task ?? '' },
    ...{ from: fee?.from ?? today().slice(0, 7), through: fee?.through ?? '' },
  })
  const set = (next: Partial<typeof draft>) => fill((held) => ({ ...held, ...next }))
  const send = () => {
    const { customer, amount, from, through, task } = draft
    const input = {
      ...{ customer, amount, from },
      ...(fee === undefined ? {} : { id: fee.fee }),
      ...(through === '' ? {} : { through }),
      ...(task === '' ? {} : { task }),
    }
    void settle(
      () => write('time.fee', input),
      () => words.didFee(customer),
    )
  }
  return (
    <SidePanel title={fee === undefined ? words.setFee : words.changeFee(fee.customer)} close={close}>
      <DeedForm verb={words.setIt} send={send}>
        {fee === undefined ? (
          <ListedField
            label={words.customer}
            value={draft.customer}
            offers={customers}
            onChange={(customer) => set({ customer })}
          />
        ) : null}
        <MoneyField label={words.feeAmount} value={draft.amount} onChange={(amount) => set({ amount })} />
        <TextField
          label={words.fromMonth}
          hint={words.monthHint}
          value={draft.from}
          onChange={(from) => set({ from })}
        />
        <TextField
          label={words.throughMonth}
          hint={words.monthHint}
          value={draft.through}
          onChange={(through) => set({ through })}
        />
        <TextField label={words.onlyTask} value={draft.task} onChange={(task) => set({ task })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
