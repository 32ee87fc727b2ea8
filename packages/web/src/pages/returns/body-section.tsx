import { publicBodies } from '@daybook/canada/sales-tax/rebate-factors.ts'
import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Choice, DayField, DeedForm, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import type { Saying } from './general-section.tsx'

/** The rebate of a public service body on the bills of some days: worked out before it is claimed. */
export function BodySection({ say }: Saying) {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  const [said, saying] = useState({ body: '', from: '', through: '' })
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { write, settle, refusals } = useSending(say)
  const body = publicBodies.find((each) => each === said.body)
  const { from, through } = said
  const input = body === undefined || from === '' || through === '' ? undefined : { body, from, through }
  const trial = useTrial('tax.rebate', input)
  const send = async () => {
    if (input === undefined) return
    const done = await settle<{ readonly rebate: string; readonly entry: string }>(
      () => write('tax.rebate', input),
      (made) => words.claimed(amountWords(made.rebate, look.language), made.entry),
    )
    // What is claimed now would be refused if it were worked out once more.
    if (done !== undefined) set({ from: '', through: '' })
  }
  return (
    <section>
      <h2>{words.body}</h2>
      <DeedForm
        verb={words.work}
        send={() => void send()}
        whyNot={trial?.ok === true ? undefined : words.needed}
      >
        <Choice
          label={words.bodyKind}
          value={said.body}
          onChange={(next) => set({ body: next })}
          options={['', ...publicBodies].map((each) => [each, words.bodies[each] ?? ''] as const)}
        />
        <DayField label={common.from} value={from} onChange={(next) => set({ from: next })} />
        <DayField label={common.through} value={through} onChange={(next) => set({ through: next })} />
      </DeedForm>
      <small className="field-note">{words.factorsHint}</small>
      {trial?.ok === true ? <Parts parts={trial.value.parts} /> : null}
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </section>
  )
}

function Parts({ parts }: { readonly parts: OutputOf<'tax.rebate'>['parts'] }) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const named = (part: string) => {
    const province = provinces.find((each) => each === part)
    return province === undefined ? part : provinceWords[look.language][province]
  }
  return (
    <table className="posted" aria-label={words.rebate}>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col" className="amount">
            {words.paid}
          </th>
          <th scope="col" className="amount">
            {words.rebate}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((each) => (
          <tr key={each.part}>
            <th scope="row">{each.part === 'CA' ? words.federal : named(each.part)}</th>
            <td className="amount">
              <Amount value={each.paid} />
            </td>
            <td className="amount">
              <Amount value={each.rebate} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
