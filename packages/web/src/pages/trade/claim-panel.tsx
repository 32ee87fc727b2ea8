import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { today } from '../../words/today.ts'
import type { PartyDeedProps } from './deposit-panel.tsx'
import { BoxedAccount } from './pay-panel.tsx'

type Claimed = { readonly number: string; readonly total: string }

/** Enters what somebody paid for the business, and kilometres at the prescribed rates. */
export function ClaimPanel({ party, say, close }: PartyDeedProps) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({
    number: today().slice(0, 7),
    date: today(),
    text: '',
    spent: '',
    account: '',
    kilometres: '',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { date, spent, account } = said
  const [number, text] = [said.number.trim(), said.text.trim()]
  const kilometres = said.kilometres.trim().replace(',', '.')
  const isEmpty = spent === '' && kilometres === ''
  const whyNot = number === '' || isEmpty ? words.needed : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const line = {
      amount: spent,
      ...(text === '' ? {} : { text }),
      ...(account === '' ? {} : { account }),
    }
    const done = await settle<Claimed>(
      () =>
        write('bill.claim', {
          supplier: party,
          number,
          ...(date === '' ? {} : { date }),
          ...(spent === '' ? {} : { lines: [line] }),
          ...(kilometres === '' ? {} : { kilometres }),
        }),
      (claim) => words.claimed(claim.number, amountWords(claim.total, look.language)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.claimOf(party)} close={close}>
      <DeedForm verb={words.enter} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.claimNumber} value={said.number} onChange={(next) => set({ number: next })} />
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
        <TextField label={words.what} value={said.text} onChange={(next) => set({ text: next })} />
        <MoneyField label={words.spent} value={spent} onChange={(next) => set({ spent: next })} />
        <BoxedAccount label={words.spentOn} value={account} onChange={(next) => set({ account: next })} />
        <TextField
          label={words.kilometres}
          value={said.kilometres}
          onChange={(next) => set({ kilometres: next })}
        />
      </DeedForm>
      <p className="second small">{words.claimNote}</p>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
