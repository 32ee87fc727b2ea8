import { useState } from 'react'
import { DayField, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { today } from '../../words/today.ts'
import { AccountBox } from '../assets/asset-fields.tsx'

/** Posts the transfer by which one pays the other what is owed; what it comes to is shown before. */
export function SettlePanel({
  turn,
  say,
  close,
}: {
  /** Shows the month of the transfer. */
  turn(month: string): void
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [on, choose] = useState(today)
  const [from, pay] = useState('')
  const [to, get] = useState('')
  const input = { on, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) }
  const trial = useTrial('household.settle', on === '' ? undefined : input)
  const send = async () => {
    const done = await settle(
      () => write('household.settle', input),
      (value) => words.didSettle(amountWords(value.amount, look.language), value.number),
    )
    if (done !== undefined) turn(done.date.slice(0, 7))
  }
  return (
    <SidePanel title={words.settleTitle} close={close}>
      <DeedForm verb={words.settle} send={() => void send()} whyNot={on === '' ? words.needsDay : undefined}>
        <DayField label={words.onDay} value={on} onChange={choose} />
        <AccountBox label={words.fromAccount} value={from} onChange={pay} note={words.ownWhenEmpty} />
        <AccountBox label={words.toAccount} value={to} onChange={get} note={words.ownWhenEmpty} />
        {trial?.ok === true ? (
          <p role="status">
            {words.settles(
              trial.value.debtor,
              trial.value.creditor,
              amountWords(trial.value.amount, look.language),
            )}
          </p>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={refusals.length > 0 ? refusals : trial?.ok === false ? trial.refusals : []} />
    </SidePanel>
  )
}
