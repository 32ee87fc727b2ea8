import { useState } from 'react'
import type { InputOf } from '../../client.ts'
import { Choice, DayField, DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { BoxedAccount } from '../trade/pay-panel.tsx'
import type { Saying } from './general-section.tsx'

const kinds = ['services', 'goods', 'software', 'intangibles'] as const
const empty = { bill: '', account: '', amount: '', kind: 'services', share: '', date: '' }

/** The tax that a buyer owes by himself, of a bill or of what is typed: worked out before it is posted. */
export function AssessSection({ say }: Saying) {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  const [said, saying] = useState(empty)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { write, settle, refusals } = useSending(say)
  const input = inputOf(said)
  const trial = useTrial('tax.self-assess', input)
  const send = async () => {
    if (input === undefined) return
    const done = await settle<{ readonly owed: string; readonly entry: string }>(
      () => write('tax.self-assess', input),
      (made) => words.assessed(amountWords(made.owed, look.language), made.entry),
    )
    if (done !== undefined) saying(empty)
  }
  return (
    <section>
      <h2>{words.assess}</h2>
      <DeedForm
        verb={words.post}
        send={() => void send()}
        whyNot={input === undefined ? words.needed : undefined}
      >
        <TextField label={words.bill} value={said.bill} onChange={(bill) => set({ bill })} />
        {said.bill.trim() !== '' ? null : (
          <>
            <p className="second">{words.or}</p>
            <BoxedAccount
              label={words.boughtOn}
              value={said.account}
              onChange={(account) => set({ account })}
            />
            <MoneyField label={words.price} value={said.amount} onChange={(amount) => set({ amount })} />
          </>
        )}
        <Choice
          label={words.bought}
          value={said.kind}
          onChange={(kind) => set({ kind })}
          options={kinds.map((each) => [each, words.kinds[each] ?? each] as const)}
        />
        <TextField label={words.share} value={said.share} onChange={(share) => set({ share })} />
        <DayField label={common.date} value={said.date} onChange={(date) => set({ date })} />
      </DeedForm>
      {trial?.ok === true ? (
        <p role="status">{words.wouldAssess(amountWords(trial.value.owed, look.language))}</p>
      ) : null}
      <RefusalBox refusals={trial?.ok === false ? trial.refusals : refusals} />
    </section>
  )
}

/** What `tax.self-assess` is asked; nothing while a bill, or an account with its price, is not said. */
function inputOf(said: typeof empty): InputOf<'tax.self-assess'> | undefined {
  const [bill, share] = [said.bill.trim(), said.share.trim().replace(',', '.')]
  const { account, amount, date } = said
  if (bill === '' && (account === '' || amount === '')) return undefined
  return {
    ...(bill === '' ? { account, amount } : { bill }),
    kind: kinds.find((each) => each === said.kind) ?? 'services',
    ...(share === '' ? {} : { share }),
    ...(date === '' ? {} : { date }),
  }
}
