import { useState } from 'react'
import type { InputOf } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
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
import { owedWords } from '../../words/owed-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { runMeans } from '../trade/use-run-deed.ts'
import { filled } from './hire-draft.ts'

/** Pays a form: all that is left of it, or another amount with its reason. */
export function OwedPayPanel({
  asked,
  left,
  say,
  close,
}: {
  readonly asked: Pick<InputOf<'remittance.pay'>, 'form' | 'who' | 'period'>
  readonly left: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = owedWords[look.language]
  const settles = settleWords[look.language]
  const [said, saying] = useState({
    date: today(),
    amount: left,
    from: '',
    confirmation: '',
    reason: '',
  })
  const [by, choose] = useState('bank')
  const [insist, press] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const { date, amount, ...texts } = said
  const send = () =>
    void settle<{ readonly remittance: string }>(
      () =>
        write('remittance.pay', {
          ...asked,
          date,
          by: runMeans.find((each) => each === by) ?? 'bank',
          ...(amount === left || amount === '' ? {} : { amount }),
          ...filled(texts),
          ...(insist ? { insist } : {}),
        }),
      ({ remittance }) => words.didPay(remittance),
    )
  return (
    <SidePanel title={words.pay} close={close}>
      <DeedForm verb={words.pay} send={send}>
        <DayField label={words.payDay} value={date} onChange={set('date')} />
        <MoneyField label={words.amount} value={amount} onChange={set('amount')} />
        {amount === left ? null : (
          <TextField label={words.reason} value={said.reason} onChange={set('reason')} />
        )}
        <span className="stacked boxed-account">
          <span aria-hidden="true">{words.payFrom}</span>
          <AccountField label={words.payFrom} value={said.from} onChange={set('from')} />
        </span>
        <TextField label={words.confirmation} value={said.confirmation} onChange={set('confirmation')} />
        <Choice
          label={settles.by}
          value={by}
          onChange={choose}
          options={runMeans.map((each) => [each, settles.meansOf[each] ?? each] as const)}
        />
        <Tick label={words.insist} isOn={insist} onChange={press} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
