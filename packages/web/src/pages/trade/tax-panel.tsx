import { waysOf } from '@daybook/canada/deadlines/deadline-choice.ts'
import { isDeadlineKind } from '@daybook/canada/deadlines/deadline-kind.ts'
import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
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
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { taxPayWords } from '../../words/tax-pay-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from './pay-panel.tsx'
import { runMeans } from './use-run-deed.ts'

type Say = (what: string, act: number) => void
type Due = OutputOf<'deadline.list'>['deadlines'][number]

const payWord = 'daybook tax pay '

/** Pays the balance of a year’s income tax or an instalment; `wanted` is the deadline that it opens with. */
export function TaxPanel({
  wanted,
  say,
  close,
}: {
  readonly wanted?: string | undefined
  readonly say: Say
  close(): void
}) {
  const { look } = useLook()
  const words = taxPayWords[look.language]
  const { data, error, isError, refetch } = useRead('deadline.list', { through: addMonths(today(), 18) })
  const due = (data?.deadlines ?? []).filter(({ command }) => command?.startsWith(payWord) === true)
  return (
    <SidePanel title={words.title} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data !== undefined && due.length === 0 ? <p className="second">{words.none}</p> : null}
      {due.length === 0 ? null : <TaxForm due={due} wanted={wanted} say={say} close={close} />}
      {(data?.unsaid ?? [])
        .filter(({ kind }) => kind.endsWith('-instalment'))
        .map(({ kind, label }) => (
          <InstalmentChoice key={kind} kind={kind} label={label} say={say} />
        ))}
    </SidePanel>
  )
}

/** The first field of a panel has focus: this form comes when the deadlines are in, and takes it then. */
const takeFocus = (form: HTMLDivElement | null) => form?.querySelector<HTMLElement>('select')?.focus()

function TaxForm({
  due,
  wanted,
  say,
  close,
}: {
  readonly due: readonly Due[]
  readonly wanted: string | undefined
  readonly say: Say
  close(): void
}) {
  const { look } = useLook()
  const words = taxPayWords[look.language]
  const settles = settleWords[look.language]
  const [said, saying] = useState({
    deadline: due.find(({ id }) => id === wanted)?.id ?? due[0]?.id ?? '',
    ...{ amount: '', date: today(), by: 'bank', from: '', account: '', number: '', payee: '' },
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const send = async () => {
    const done = await settle<{ readonly amount: string; readonly entry: string }>(
      () => write('tax.pay', inputOf(said)),
      ({ amount, entry }) => words.paid(amountWords(amount, look.language), entry),
    )
    if (done !== undefined) close()
  }
  const known = due.find(({ id }) => id === said.deadline)?.amount
  return (
    <div ref={takeFocus}>
      <DeedForm verb={words.pay} send={() => void send()}>
        <Choice
          label={words.what}
          value={said.deadline}
          onChange={(deadline) => set({ deadline })}
          options={due.map(({ id, label, on }) => [id, words.dueOn(label, on)] as const)}
        />
        <MoneyField
          label={words.amount}
          value={said.amount}
          onChange={(amount) => set({ amount })}
          note={known === undefined ? undefined : amountWords(known, look.language)}
        />
        <DayField label={settles.payDay} value={said.date} onChange={(date) => set({ date })} />
        <Choice
          label={settles.by}
          value={said.by}
          onChange={(by) => set({ by, number: '' })}
          options={runMeans.map((each) => [each, settles.meansOf[each] ?? each] as const)}
        />
        <BoxedAccount
          label={settles.from}
          hint={settles.usualBank}
          value={said.from}
          onChange={(from) => set({ from })}
        />
        {said.by === 'eft' ? null : (
          <TextField
            label={said.by === 'cheque' ? words.cheque : settles.confirmation}
            value={said.number}
            onChange={(number) => set({ number })}
          />
        )}
        {said.by === 'cheque' || said.by === 'eft' ? (
          <TextField label={words.payee} value={said.payee} onChange={(payee) => set({ payee })} />
        ) : null}
        <BoxedAccount label={words.account} value={said.account} onChange={(account) => set({ account })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </div>
  )
}

/** What `tax.pay` is asked. */
function inputOf(said: {
  readonly deadline: string
  readonly amount: string
  readonly date: string
  readonly by: string
  readonly from: string
  readonly account: string
  readonly number: string
  readonly payee: string
}) {
  const { deadline, amount, date, from, account } = said
  const [number, payee] = [said.number.trim(), said.payee.trim()]
  const by = runMeans.find((each) => each === said.by) ?? 'bank'
  return {
    deadline,
    by,
    ...(amount === '' ? {} : { amount }),
    ...(date === '' ? {} : { date }),
    ...(from === '' ? {} : { from }),
    ...(account === '' ? {} : { account }),
    ...(number === '' || by === 'eft' ? {} : by === 'cheque' ? { cheque: number } : { confirmation: number }),
    ...(payee === '' ? {} : { payee }),
  }
}

/** Whether instalments are owed, which the books cannot tell: said once, and how often they are paid. */
function InstalmentChoice({
  kind,
  label,
  say,
}: {
  readonly kind: string
  readonly label: string
  readonly say: Say
}) {
  const { look } = useLook()
  const words = taxPayWords[look.language]
  const [answer, choose] = useState('')
  const { write, settle, refusals } = useSending(say)
  if (!isDeadlineKind(kind)) return null
  const ways = waysOf[kind] ?? []
  const way = ways.find((each) => each === answer)
  const send = () => {
    if (answer === '') return
    void settle<object>(
      () =>
        write('deadline.set', {
          kind,
          owed: answer === 'no' ? 'no' : 'yes',
          ...(way === undefined ? {} : { way }),
        }),
      () => words.kept,
    )
  }
  const options = [
    ['', words.not] as const,
    ['no', words.no] as const,
    ...(kind.startsWith('t2') || kind.startsWith('co17') ? [] : [['yes', words.yes] as const]),
    ...ways.map((each) => [each, `${words.yes}, ${words.ways[each] ?? each}`] as const),
  ]
  return (
    <section className="deed">
      <h2>{words.unsaid}</h2>
      <DeedForm verb={words.keep} send={send} whyNot={answer === '' ? words.not : undefined}>
        <Choice label={label} value={answer} onChange={choose} options={options} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
