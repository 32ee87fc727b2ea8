import { useState } from 'react'
import { useRead } from '../../books.ts'
import { AccountField } from '../../parts/account-field.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'

/** How one supplier is paid. */
const means = ['bank', 'online', 'cheque'] as const

/** Pays one supplier, or one bill of it: from the bank, online with its confirmation, or by cheque. */
export function PayPanel({
  supplier,
  bill,
  open,
  say,
  close,
}: {
  readonly supplier: string
  readonly bill?: string
  readonly open: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = settleWords[look.language]
  const [said, saying] = useState({
    amount: open.startsWith('-') ? '' : open,
    date: today(),
    by: 'bank',
    account: '',
    reference: '',
  })
  const [isAdvance, advance] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const whyNot = said.amount === '' ? documentWords[look.language].amountNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const { amount, date, account, reference } = said
    const done = await settle<{ readonly amount: string }>(
      () =>
        write('payment.make', {
          supplier,
          amount,
          by: means.find((each) => each === said.by) ?? 'bank',
          ...(date === '' ? {} : { date }),
          ...(account === '' ? {} : { account }),
          ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
          ...(bill === undefined ? {} : { bill: [bill] }),
          ...(isAdvance ? { advance: true } : {}),
        }),
      (paid) => words.paid(amountWords(paid.amount, look.language)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.payTitle(bill === undefined ? supplier : `${supplier}, ${bill}`)} close={close}>
      <DeedForm verb={documentWords[look.language].pay} send={() => void send()} whyNot={whyNot}>
        <MoneyField label={words.payAmount} value={said.amount} onChange={(amount) => set({ amount })} />
        <DayField label={words.payDay} value={said.date} onChange={(date) => set({ date })} />
        <Choice
          label={words.by}
          value={said.by}
          onChange={(by) => set({ by })}
          options={means.map((each) => [each, words.meansOf[each] ?? each] as const)}
        />
        {said.by === 'online' ? <PayeeLine supplier={supplier} /> : null}
        <BoxedAccount
          label={words.from}
          hint={words.usualBank}
          value={said.account}
          onChange={(account) => set({ account })}
        />
        {said.by === 'cheque' ? null : (
          <TextField
            label={said.by === 'online' ? words.confirmation : words.reference}
            value={said.reference}
            onChange={(reference) => set({ reference })}
          />
        )}
        {bill === undefined ? <Tick label={words.advance} isOn={isAdvance} onChange={advance} /> : null}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** The account number with a supplier, which the bank’s site asks for. */
function PayeeLine({ supplier }: { readonly supplier: string }) {
  const { look } = useLook()
  const { data } = useRead('supplier.show', { party: supplier })
  if (data === undefined) return null
  return (
    <p className="second" role="status">
      {data.payee === ''
        ? settleWords[look.language].noPayee
        : `${partyWords[look.language].payee} ${data.payee}`}
    </p>
  )
}

/** A field for an account in a form, with what it is when empty beneath it. */
export function BoxedAccount({
  label,
  value,
  onChange,
  hint,
}: {
  readonly label: string
  readonly value: string
  onChange(code: string): void
  readonly hint?: string
}) {
  return (
    <span className="stacked">
      <span aria-hidden="true">{label}</span>
      <span className="boxed-account">
        <AccountField label={label} value={value} onChange={onChange} />
      </span>
      {hint === undefined || value !== '' ? null : <small className="field-note">{hint}</small>}
    </span>
  )
}
