import { useState } from 'react'
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
import { routineWords } from '../../words/routine-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from './pay-panel.tsx'

/** A panel over one customer or supplier, and how it says what was done. */
export type PartyDeedProps = {
  readonly party: string
  say(what: string, act: number): void
  close(): void
}

/** Takes a customer’s deposit or prepayment, which an invoice uses later. */
export function DepositPanel({ party, say, close }: PartyDeedProps) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const settles = settleWords[look.language]
  const [said, saying] = useState({ amount: '', date: today(), account: '', reference: '' })
  const [isTaxed, tax] = useState(true)
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { amount, date, account } = said
  const reference = said.reference.trim()
  const whyNot = amount === '' ? words.needed : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly total: string }>(
      () =>
        write('customer.deposit', {
          customer: party,
          amount,
          ...(date === '' ? {} : { date }),
          ...(account === '' ? {} : { account }),
          ...(reference === '' ? {} : { reference }),
          ...(isTaxed ? {} : { tax: 'none' }),
        }),
      ({ total }) => words.depositKept(amountWords(total, look.language), party),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.depositOf(party)} close={close}>
      <DeedForm verb={words.deposit} send={() => void send()} whyNot={whyNot}>
        <MoneyField label={words.depositAmount} value={amount} onChange={(next) => set({ amount: next })} />
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
        <BoxedAccount
          label={settles.account}
          hint={settles.undeposited}
          value={account}
          onChange={(next) => set({ account: next })}
        />
        <TextField
          label={settles.reference}
          value={said.reference}
          onChange={(next) => set({ reference: next })}
        />
        <Tick label={words.depositTaxed} isOn={isTaxed} onChange={tax} />
      </DeedForm>
      <p className="second small">{words.depositNote}</p>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
