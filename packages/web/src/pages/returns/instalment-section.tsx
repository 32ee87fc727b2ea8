import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Choice, DayField, DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { returnWords } from '../../words/return-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from '../trade/pay-panel.tsx'
import type { Saying } from './general-section.tsx'

/** The instalments of the year by what was filed for the year before, and the deed that pays one. */
export function InstalmentSection({ say }: Saying) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { data, error, isError, refetch } = useRead('tax.instalments', {})
  return (
    <section>
      <h2>{words.instalments}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : data.instalments.length === 0 ? (
        <p className="second">{words.notRequired}</p>
      ) : (
        <Schedule rows={data.instalments} />
      )}
      <PayForm say={say} />
    </section>
  )
}

function Schedule({ rows }: { readonly rows: OutputOf<'tax.instalments'>['instalments'] }) {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  return (
    <table className="posted" aria-label={words.instalments}>
      <thead>
        <tr>
          <th scope="col">{words.program}</th>
          <th scope="col">{common.period}</th>
          <th scope="col">{words.due}</th>
          <th scope="col" className="amount">
            {common.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => (
          <tr key={`${each.tax} ${each.from}`}>
            <td>{returnWords[look.language].programs[each.tax] ?? each.tax}</td>
            <th scope="row" className="whole">
              {each.from} – {each.through}
            </th>
            <td className="second whole">{each.payBy}</td>
            <td className="amount">
              <Amount value={each.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PayForm({ say }: Saying) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const programs = returnWords[look.language].programs
  const [said, saying] = useState({ program: 'GST', amount: '', from: '', date: today(), number: '' })
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { write, settle, refusals } = useSending(say)
  const { amount, from, date } = said
  const number = said.number.trim()
  const send = async () => {
    const done = await settle<{ readonly amount: string; readonly entry: string }>(
      () =>
        write('return.instalment', {
          program: said.program,
          ...(amount === '' ? {} : { amount }),
          ...(from === '' ? {} : { from }),
          ...(date === '' ? {} : { date }),
          ...(number === '' ? {} : { confirmation: number }),
        }),
      (made) => words.paidNow(amountWords(made.amount, look.language), made.entry),
    )
    if (done !== undefined) set({ amount: '', number: '' })
  }
  return (
    <>
      <DeedForm verb={words.pay} send={() => void send()}>
        <Choice
          label={words.program}
          value={said.program}
          onChange={(program) => set({ program })}
          options={['GST', 'QST'].map((each) => [each, programs[each] ?? each] as const)}
        />
        <MoneyField label={words.payAmount} value={amount} onChange={(next) => set({ amount: next })} />
        <DayField
          label={returnWords[look.language].payDay}
          value={date}
          onChange={(next) => set({ date: next })}
        />
        <BoxedAccount label={words.from} value={from} onChange={(next) => set({ from: next })} />
        <TextField
          label={words.confirmation}
          value={said.number}
          onChange={(next) => set({ number: next })}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </>
  )
}
