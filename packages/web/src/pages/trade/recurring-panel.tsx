import { useState } from 'react'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { routineWords } from '../../words/routine-words.ts'
import { today } from '../../words/today.ts'
import type { PartyDeedProps } from './deposit-panel.tsx'
import { BoxedAccount } from './pay-panel.tsx'

const frequencies = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'] as const

/** Sets an invoice that is issued again and again; its taxes are decided anew each time. */
export function RecurringPanel({ party, say, close }: PartyDeedProps) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({
    name: '',
    every: 'monthly',
    first: today(),
    through: '',
    text: '',
    price: '',
    account: '',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { first, through, price, account } = said
  const [name, text] = [said.name.trim(), said.text.trim()]
  const whyNot = name === '' || text === '' || price === '' || first === '' ? words.needed : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<object>(
      () =>
        write('invoice.repeat', {
          name,
          customer: party,
          every: frequencies.find((each) => each === said.every) ?? 'monthly',
          first,
          lines: [{ text, price, ...(account === '' ? {} : { account }) }],
          ...(through === '' ? {} : { through }),
        }),
      () => words.repeated(name),
    )
    if (done !== undefined) close()
  }
  const every = partyWords[look.language].every
  return (
    <SidePanel title={words.repeatFor(party)} close={close}>
      <DeedForm verb={words.keep} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.name} value={said.name} onChange={(next) => set({ name: next })} />
        <TextField label={words.text} value={said.text} onChange={(next) => set({ text: next })} />
        <MoneyField label={words.price} value={price} onChange={(next) => set({ price: next })} />
        <Choice
          label={words.every}
          value={said.every}
          onChange={(next) => set({ every: next })}
          options={frequencies.map((each) => [each, every[each] ?? each] as const)}
        />
        <DayField label={words.firstDay} value={first} onChange={(next) => set({ first: next })} />
        <DayField label={words.lastDay} value={through} onChange={(next) => set({ through: next })} />
        <BoxedAccount label={words.account} value={account} onChange={(next) => set({ account: next })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
