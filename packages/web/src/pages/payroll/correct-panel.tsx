import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
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
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { today } from '../../words/today.ts'

/** Corrects a posted pay: what should have been is typed, the difference is paid or recovered. */
export function CorrectPanel({ shown, close }: { readonly shown: OutputOf<'payrun.show'>; close(): void }) {
  const { look } = useLook()
  const words = payWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { data: items } = useRead('payrun.items', {})
  const [said, saying] = useState({
    employee: shown.pays[0]?.employee ?? '',
    item: shown.pays[0]?.earnings[0]?.item ?? 'hours',
    value: '',
    date: today(),
    reason: '',
  })
  const { write, settle, refusals } = useSending(() => {})
  const known = (items?.items ?? []).filter((each) => each.class !== 'employer')
  const item = known.find(({ code }) => code === said.item)
  const whyNot = said.value === '' || said.reason.trim().length < 3 ? words.missing : undefined
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const send = async () => {
    if (whyNot !== undefined) return
    const { employee, value, date, reason } = said
    const should = item?.hours === true ? { quantity: value } : { amount: value }
    const done = await settle<{ readonly run: string; readonly act: number }>(
      () => write('payrun.correct', { run: shown.run, employee, item: said.item, ...should, date, reason }),
      ({ run }) => words.didCorrect(run),
    )
    if (done === undefined) return
    close()
    const params = { book: name, run: done.run }
    void navigate({ to: '/$book/pay/runs/$run', params, search: { act: done.act } })
  }
  return (
    <SidePanel title={words.correctTitle(shown.run)} close={close}>
      <p className="second">{words.correctText}</p>
      <DeedForm verb={words.correct} send={() => void send()} whyNot={whyNot}>
        <Choice
          label={words.employee}
          value={said.employee}
          onChange={set('employee')}
          options={shown.pays.map(({ employee, name: called = employee }) => [employee, called] as const)}
        />
        <Choice
          label={words.item}
          value={said.item}
          onChange={set('item')}
          options={known.map(({ code, label }) => [code, label] as const)}
        />
        <MoneyField
          label={`${words.should}${colon(look.language)} ${item?.hours === true ? words.hours : words.amount}`}
          value={said.value}
          onChange={set('value')}
        />
        <DayField label={words.date} value={said.date} onChange={set('date')} />
        <TextField label={words.why} value={said.reason} onChange={set('reason')} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
