import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { runMeans } from '../trade/use-run-deed.ts'

type Say = (what: string, act: number) => void

/** Pays what a filed return owes, or takes its refund in; all that is open unless a part is typed. */
export function PayPanel({
  filed,
  say,
  close,
}: {
  readonly filed: OutputOf<'return.show'>
  readonly say: Say
  close(): void
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const settles = settleWords[look.language]
  const isRefund = filed.open.startsWith('-')
  const open = isRefund ? filed.open.slice(1) : filed.open
  const [said, saying] = useState({ date: today(), from: '', amount: open, confirmation: '', by: 'bank' })
  const { write, settle, refusals } = useSending(say)
  const { date, from, amount, confirmation } = said
  const send = () =>
    void settle(
      () =>
        write('return.pay', {
          return: filed.return,
          date,
          ...(isRefund ? {} : { by: runMeans.find((each) => each === said.by) ?? 'bank' }),
          ...(from === '' ? {} : { from }),
          ...(amount === open || amount === '' ? {} : { amount: isRefund ? `-${amount}` : amount }),
          ...(confirmation.trim() === '' ? {} : { confirmation: confirmation.trim() }),
        }),
      ({ entry }) => words.didPay(entry),
    )
  const verb = isRefund ? words.payRefund : words.pay
  return (
    <SidePanel title={verb} close={close}>
      <DeedForm verb={verb} send={send}>
        <DayField label={words.payDay} value={date} onChange={(next) => saying({ ...said, date: next })} />
        <MoneyField
          label={words.payAmount}
          value={amount}
          onChange={(next) => saying({ ...said, amount: next })}
        />
        <span className="stacked boxed-account">
          <span aria-hidden="true">{words.payFrom}</span>
          <AccountField
            label={words.payFrom}
            value={from}
            onChange={(next) => saying({ ...said, from: next })}
          />
        </span>
        <TextField
          label={words.confirmation}
          value={confirmation}
          onChange={(next) => saying({ ...said, confirmation: next })}
        />
        {isRefund ? null : (
          <Choice
            label={settles.by}
            value={said.by}
            onChange={(by) => saying({ ...said, by })}
            options={runMeans.map((each) => [each, settles.meansOf[each] ?? each] as const)}
          />
        )}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Takes the last return of a tax back, with its reason. */
export function WithdrawPanel({ id, say, close }: { readonly id: string; readonly say: Say; close(): void }) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const [reason, give] = useState('')
  const { write, settle, refusals } = useSending(say)
  const whyNot = reason.trim().length < 3 ? words.missing : undefined
  const send = () => {
    if (whyNot !== undefined) return
    void settle(
      () => write('return.withdraw', { return: id, reason: reason.trim() }),
      () => words.didWithdraw,
    )
  }
  return (
    <SidePanel title={words.withdraw} close={close}>
      <p className="second">{words.withdrawText}</p>
      <DeedForm verb={words.withdraw} send={send} whyNot={whyNot}>
        <TextField label={words.why} value={reason} onChange={give} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
