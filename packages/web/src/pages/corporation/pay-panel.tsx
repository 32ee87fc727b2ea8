import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Choice, DayField, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { filledIn } from '../assets/asset-draft.ts'
import { AccountBox } from '../assets/asset-fields.tsx'

/** Pays a dividend out of the bank, or to the credit of what each shareholder is owed. */
export function PayPanel({
  dividend,
  say,
  close,
}: {
  readonly dividend: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const { data } = useRead('dividend.show', { dividend })
  const [said, saying] = useState({ date: today(), by: 'bank', bank: '', whom: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const owed = (data?.shares ?? []).filter(({ paid }) => !paid)
  const input = {
    dividend,
    date: said.date,
    ...(said.by === 'loan' ? { toLoan: true } : filledIn({ bank: said.bank })),
    ...(said.whom === '' ? {} : { shareholder: [said.whom] }),
  }
  const trial = useTrial('dividend.pay', input)
  const text = (amount: string) => amountWords(amount, look.language)
  const send = () =>
    void settle(
      () => write('dividend.pay', input),
      ({ paid, payment }) => words.didPay(text(paid), payment),
    )
  return (
    <SidePanel title={words.payTitle(dividend)} close={close}>
      <DeedForm verb={words.pay} send={send}>
        <DayField label={words.payDay} value={said.date} onChange={(date) => set({ date })} />
        <Choice
          label={words.payBy}
          value={said.by}
          onChange={(by) => set({ by })}
          options={[
            ['bank', words.byBank],
            ['loan', words.byLoan],
          ]}
        />
        {said.by === 'loan' ? null : (
          <AccountBox label={words.bank} value={said.bank} onChange={(bank) => set({ bank })} />
        )}
        <Choice
          label={words.whom}
          value={said.whom}
          onChange={(whom) => set({ whom })}
          options={[
            ['', words.everyone] as const,
            ...owed.map(
              (each) =>
                [each.shareholder, `${each.name || `№ ${each.shareholder}`}, ${text(each.amount)}`] as const,
            ),
          ]}
        />
        {trial?.ok === true ? <p>{words.wouldPay(text(trial.value.paid))}</p> : null}
      </DeedForm>
      {trial?.ok === false && refusals.length === 0 ? <RefusalBox refusals={trial.refusals} /> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
