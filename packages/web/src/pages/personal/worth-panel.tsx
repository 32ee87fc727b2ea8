import { useState } from 'react'
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
import { personalWords } from '../../words/personal-words.ts'
import { today } from '../../words/today.ts'
import { AccountBox } from '../assets/asset-fields.tsx'
import type { ListedWorth } from './personal-shapes.ts'

/** Says what something is worth on a day, and who says so; one that was recorded is corrected or removed. */
export function WorthPanel({
  worth,
  say,
  close,
}: {
  readonly worth: ListedWorth | undefined
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [draft, type] = useState({
    name: worth?.name ?? '',
    date: worth?.date ?? today(),
    amount: worth?.amount ?? '',
    source: worth?.source ?? '',
    debt: worth?.kind === 'debt',
    account: worth?.account ?? '',
  })
  const set = (next: Partial<typeof draft>) => type((held) => ({ ...held, ...next }))
  const { name, date, amount, source, debt, account } = draft
  const send = () => {
    const wish = { name: name.trim(), date, amount, source: source.trim(), debt }
    void settle(
      () => write('worth.record', { ...wish, ...(account === '' ? {} : { account }) }),
      (value) => words.didRecord(value.name, amountWords(value.amount, look.language)),
    )
  }
  const remove = () => {
    if (worth === undefined) return
    const { name: of, date: on } = worth
    void settle(
      () => write('worth.remove', { name: of, date: on }),
      () => words.didRemoveWorth(of, on),
    )
  }
  const lacks = [
    name.trim() === '' ? words.needsName : undefined,
    date === '' ? words.needsDay : undefined,
    amount === '' ? words.needsAmount : amount.startsWith('-') ? words.notBelow : undefined,
    source.trim() === '' ? words.needsSource : undefined,
  ].find((each) => each !== undefined)
  return (
    <SidePanel title={words.record} close={close}>
      <DeedForm verb={words.record} send={send} whyNot={lacks}>
        <TextField label={words.thing} value={name} onChange={(next) => set({ name: next })} />
        <DayField label={words.day} value={date} onChange={(next) => set({ date: next })} />
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <TextField
          label={words.source}
          hint={words.sourceHint}
          value={source}
          onChange={(next) => set({ source: next })}
        />
        <Tick label={words.debt} isOn={debt} onChange={(isOn) => set({ debt: isOn })} />
        <AccountBox
          label={words.atCost}
          value={account}
          onChange={(next) => set({ account: next })}
          note={words.atCostNote}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
      {worth === undefined ? null : (
        <div className="acts panel-acts">
          <Button onPress={remove}>{words.remove}</Button>
        </div>
      )}
    </SidePanel>
  )
}
