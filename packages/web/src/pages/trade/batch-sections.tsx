import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { DayField, DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { routineWords } from '../../words/routine-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from './pay-panel.tsx'

/** How a section says what it did. */
export type Saying = { say(what: string, act: number): void }

/** What a batch issued, or would. */
type Batch = { readonly documents: number; readonly total: string }

/** The recurring invoices, and the deed that issues all that are due. */
export function DueSection({ say }: Saying) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const [through, reach] = useState(today())
  const { write, settle, refusals } = useSending(say)
  const { data, error, isError, refetch } = useRead('invoice.recurring', {})
  const trial = useTrial('invoice.due', data === undefined ? undefined : { through })
  const due: Batch = trial?.ok === true ? trial.value : { documents: 0, total: '0.00' }
  const text = words.dueNow(due.documents, amountWords(due.total, look.language))
  const whyNot = due.documents === 0 ? text : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    await settle<Batch>(
      () => write('invoice.due', { through }),
      ({ documents }) => words.issued(documents),
    )
  }
  useScreenKeys([{ key: 'Ctrl+Enter', label: words.issueDue, shown: 'Ctrl Enter', run: () => void send() }])
  return (
    <section>
      <h2>{words.recurring}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data === undefined ? null : <RecurringTable rows={data.recurring} />}
      <DeedForm verb={words.issueDue} send={() => void send()} whyNot={whyNot}>
        <DayField
          label={words.dueThrough}
          value={through}
          onChange={(day) => reach(day === '' ? today() : day)}
          note={text}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </section>
  )
}

function RecurringTable({ rows }: { readonly rows: OutputOf<'invoice.recurring'>['recurring'] }) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const parties = partyWords[look.language]
  if (rows.length === 0) return <p className="second">{words.noRecurring}</p>
  return (
    <table className="posted" aria-label={words.recurring}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{parties.customer}</th>
          <th scope="col">{words.every}</th>
          <th scope="col">{words.next}</th>
          <th scope="col">{words.until}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => (
          <tr key={each.name}>
            <th scope="row">{each.name}</th>
            <td>{each.customer}</td>
            <td className="second">{parties.every[each.every] ?? each.every}</td>
            <td className="second">{each.next}</td>
            <td className="second">{each.through}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Interest on what is overdue: what it would come to, then an invoice a customer. */
export function LateSection({ say }: Saying) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({ percent: '', account: '', date: today(), grace: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { percent, account, date } = said
  const grace = said.grace.trim()
  const input =
    percent === '' || account === ''
      ? undefined
      : {
          percent,
          account,
          ...(date === '' ? {} : { date }),
          ...(grace === '' ? {} : { grace }),
        }
  const trial = useTrial('invoice.late', input)
  const send = async () => {
    if (input === undefined) return
    await settle<Batch>(
      () => write('invoice.late', input),
      ({ documents, total }) => words.charged(documents, amountWords(total, look.language)),
    )
  }
  const whyNot = input === undefined ? words.needed : undefined
  return (
    <section>
      <h2>{words.late}</h2>
      <DeedForm verb={words.charge} send={() => void send()} whyNot={whyNot}>
        <MoneyField label={words.percent} value={percent} onChange={(next) => set({ percent: next })} />
        <BoxedAccount label={words.lateTo} value={account} onChange={(next) => set({ account: next })} />
        <TextField label={words.grace} value={said.grace} onChange={(next) => set({ grace: next })} />
        <DayField label={words.lateDay} value={date} onChange={(next) => set({ date: next })} />
        {trial?.ok === true ? (
          <p role="status">
            {words.charged(trial.value.documents, amountWords(trial.value.total, look.language))}
          </p>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </section>
  )
}
