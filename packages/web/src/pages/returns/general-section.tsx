import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Choice, DayField, DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from '../trade/pay-panel.tsx'

/** How a section says what it did. */
export type Saying = { say(what: string, act: number): void }

type Reason = OutputOf<'rebate.reasons'>['reasons'][number]

/** Claims a rebate for a reason of form GST189, and shows what each form holds. */
export function GeneralSection({ say }: Saying) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { data, error, isError, refetch } = useRead('rebate.reasons', {})
  return (
    <section>
      <h2>{words.general}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <ClaimForm reasons={data.reasons} say={say} />
          <p className="second small">
            {words.source} {data.source}
          </p>
        </>
      )}
      <Forms />
    </section>
  )
}

const usual = '1C'

function ClaimForm({ reasons, say }: Saying & { readonly reasons: readonly Reason[] }) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const [said, saying] = useState({
    reason: usual,
    amount: '',
    account: '',
    since: '',
    date: today(),
    memo: '',
  })
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { write, settle, refusals } = useSending(say)
  const reason = reasons.find((each) => each.reason === said.reason)
  const { amount, account, since, date, memo } = said
  const isWhole = reason !== undefined && amount !== '' && account !== '' && since !== ''
  const input = isWhole
    ? {
        // The list of reasons is that of the command.
        reason: reason.reason as InputOf<'rebate.claim'>['reason'],
        amount,
        account,
        since,
        ...(date === '' ? {} : { date }),
        ...(memo.trim() === '' ? {} : { memo: memo.trim() }),
      }
    : undefined
  const trial = useTrial('rebate.claim', input)
  const send = async () => {
    if (input === undefined) return
    const done = await settle<{ readonly amount: string; readonly entry: string }>(
      () => write('rebate.claim', input),
      (made) => words.claimed(amountWords(made.amount, look.language), made.entry),
    )
    if (done !== undefined) set({ amount: '', memo: '' })
  }
  const deadline = trial?.ok === true ? trial.value.deadline : ''
  return (
    <>
      <DeedForm
        verb={words.claim}
        send={() => void send()}
        whyNot={input === undefined ? words.needed : undefined}
      >
        <Choice
          label={words.reason}
          value={said.reason}
          onChange={(next) => set({ reason: next })}
          options={reasons.map(
            (each) => [each.reason, `${each.reason}${colon(look.language)} ${each.label}`] as const,
          )}
        />
        {reason === undefined ? null : <ReasonNote reason={reason} />}
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <BoxedAccount label={words.account} value={account} onChange={(next) => set({ account: next })} />
        <DayField
          label={words.since}
          value={since}
          onChange={(next) => set({ since: next })}
          note={deadline === '' ? undefined : words.until(deadline)}
        />
        <DayField label={words.day} value={date} onChange={(next) => set({ date: next })} />
        <TextField label={words.memo} value={memo} onChange={(next) => set({ memo: next })} />
      </DeedForm>
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </>
  )
}

/** The law of a reason, its time, and how the form is sent. */
function ReasonNote({ reason }: { readonly reason: Reason }) {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { law, months, after, online, sends } = reason
  const parts = [
    ...(law === '' ? [] : [words.law(law)]),
    months === undefined ? words.noTime : words.time(months, after),
    sends === 'supplier' ? words.supplierSends : online ? words.online : words.mail,
  ]
  return <p className="second">{parts.join('; ')}.</p>
}

/** What is on each form: a reason, its days, its claims, its total. */
function Forms() {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  const { data } = useRead('rebate.list', {})
  if (data === undefined) return null
  if (data.forms.length === 0) return <p className="second">{words.noClaims}</p>
  return (
    <>
      <h2>{words.forms}</h2>
      <table className="posted" aria-label={words.forms}>
        <thead>
          <tr>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.claims}</th>
            <th scope="col" className="amount">
              {common.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.forms.map((form) => (
            <tr key={form.reason}>
              <th scope="row">
                {form.reason}
                {colon(look.language)} {form.label}
              </th>
              <td className="second whole">
                {form.from} – {form.through}
              </td>
              <td>
                {data.claims
                  .filter(({ reason }) => reason === form.reason)
                  .map(({ entry }, index) => (
                    <span key={entry}>
                      {index === 0 ? '' : ', '}
                      <EntryLink entry={entry} />
                    </span>
                  ))}
              </td>
              <td className="amount">
                <Amount value={form.total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
