import { useState } from 'react'
import { DayField, DeedForm, MoneyField, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'

/** Takes a receipt back that the bank returned: it is owed again; the fee, and what is charged on for it. */
export function NsfPanel({
  entry,
  say,
  close,
}: {
  readonly entry: string
  say(what: string, act: number): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = settleWords[look.language]
  const [said, saying] = useState({ on: today(), fee: '', charge: '' })
  const { write, settle, refusals } = useSending(say)
  const send = async () => {
    const { on, fee, charge } = said
    const done = await settle(
      () =>
        write('receipt.nsf', {
          entry,
          on,
          ...(fee === '' ? {} : { fee }),
          ...(charge === '' ? {} : { charge }),
        }),
      () => words.tookBack(entry),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.nsfTitle(entry)} close={close}>
      <DeedForm verb={words.nsfSend} send={() => void send()}>
        <DayField label={common.date} value={said.on} onChange={(on) => saying({ ...said, on })} />
        <MoneyField label={words.nsfFee} value={said.fee} onChange={(fee) => saying({ ...said, fee })} />
        <MoneyField
          label={words.nsfCharge}
          value={said.charge}
          onChange={(charge) => saying({ ...said, charge })}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
