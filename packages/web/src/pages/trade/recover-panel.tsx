import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { recoverWords } from '../../words/recover-words.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from './pay-panel.tsx'
import type { ShownDocument } from './side.ts'

/** Takes in what a customer pays after all of an invoice that was written off. */
export function RecoverPanel({
  shown,
  say,
  close,
}: {
  readonly shown: ShownDocument
  say(what: string, act: number): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = recoverWords[look.language]
  const documents = documentWords[look.language]
  const [said, saying] = useState({ amount: '', account: '', date: today(), reference: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { amount, account, date, reference } = said
  const named = `${documents.kinds.invoice} ${shown.number}`
  const whyNot = amount === '' ? words.needed : undefined
  const input = {
    number: shown.number,
    amount,
    ...(date === '' ? {} : { date }),
    ...(account === '' ? {} : { account }),
    ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
  }
  const trial = useTrial('invoice.recover', whyNot === undefined ? input : undefined)
  const inWords = (text: string) => amountWords(text, look.language)
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly amount: string }>(
      () => write('invoice.recover', input),
      ({ amount: came }) => words.done(inWords(came), named),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.title(named)} close={close}>
      <p className="second">{words.note}</p>
      <DeedForm verb={words.deed} send={() => void send()} whyNot={whyNot}>
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <BoxedAccount label={words.account} value={account} onChange={(next) => set({ account: next })} />
        <TextField
          label={documents.reference}
          value={reference}
          onChange={(next) => set({ reference: next })}
        />
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
      </DeedForm>
      <div aria-live="polite">
        {trial?.ok === true ? (
          <p>
            {words.came(inWords(trial.value.expense), inWords(trial.value.tax), inWords(trial.value.left))}
          </p>
        ) : null}
      </div>
      <RefusalBox
        refusals={refusals.length > 0 || trial === undefined || trial.ok ? refusals : trial.refusals}
      />
    </SidePanel>
  )
}
