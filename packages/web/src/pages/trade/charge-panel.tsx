import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useState } from 'react'
import type { InputOf } from '../../client.ts'
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
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { cardWords } from '../../words/card-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { ChequePanelProps } from './cheque-panels.tsx'
import { BoxedAccount } from './pay-panel.tsx'

const kinds = ['purchase', 'refund', 'interest', 'annual-fee'] as const

type Kind = (typeof kinds)[number]

const nothing = {
  date: '',
  payee: '',
  to: '',
  amount: '',
  currency: '',
  foreign: '',
  rate: '',
  fee: '',
  feePercent: '',
  feeTo: '',
  memo: '',
  ref: '',
}

type Said = typeof nothing

/** Posts a charge on a card: what is typed, and what the books would make of it, before it is posted. */
export function ChargePanel({ account, say, close }: ChequePanelProps) {
  const { words: common, look } = useLook()
  const words = cardWords[look.language]
  const [kind, choose] = useState<Kind>('purchase')
  const [said, saying] = useState({ ...nothing, date: today() })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<Said>) => saying((held) => ({ ...held, ...next }))
  const isBought = kind === 'purchase' || kind === 'refund'
  const hasAmount = said.amount !== '' || (said.foreign !== '' && said.rate.trim() !== '')
  const whyNot = !hasAmount ? words.needed : isBought && said.to === '' ? words.neededAccount : undefined
  const input = inputOf(account, kind, said)
  const trial = useTrial('card.charge', whyNot === undefined ? input : undefined)
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly entry: string; readonly amount: string }>(
      () => write('card.charge', input),
      ({ entry, amount }) => words.posted(entry, amountWords(amount, look.language)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.chargeTitle(account)} close={close}>
      <DeedForm verb={words.post} send={() => void send()} whyNot={whyNot}>
        <Choice
          label={words.kind}
          value={kind}
          onChange={(value) => choose(kinds.find((each) => each === value) ?? 'purchase')}
          options={kinds.map((each) => [each, words.kinds[each]] as const)}
        />
        <DayField label={common.date} value={said.date} onChange={(date) => set({ date })} />
        <TextField label={words.payee} value={said.payee} onChange={(payee) => set({ payee })} />
        <BoxedAccount
          label={words.bought}
          value={said.to}
          onChange={(to) => set({ to })}
          {...(isBought ? {} : { hint: words.ownAccount })}
        />
        <MoneyField label={words.amount} value={said.amount} onChange={(amount) => set({ amount })} />
        <ForeignFields said={said} set={set} />
        <TextField label={words.memo} value={said.memo} onChange={(memo) => set({ memo })} />
        <TextField label={words.reference} value={said.ref} onChange={(ref) => set({ ref })} />
        {trial?.ok === true ? <ComesTo {...trial.value} /> : null}
      </DeedForm>
      <RefusalBox
        refusals={refusals.length > 0 || trial === undefined || trial.ok ? refusals : trial.refusals}
      />
    </SidePanel>
  )
}

/** What the merchant asked for in another currency, its rate, and the issuer’s fee. */
function ForeignFields({ said, set }: { readonly said: Said; set(next: Partial<Said>): void }) {
  const { look } = useLook()
  const words = cardWords[look.language]
  return (
    <>
      <TextField label={words.currency} value={said.currency} onChange={(currency) => set({ currency })} />
      <MoneyField label={words.foreign} value={said.foreign} onChange={(foreign) => set({ foreign })} />
      <TextField label={words.rate} value={said.rate} onChange={(rate) => set({ rate })} />
      <MoneyField label={words.fee} value={said.fee} onChange={(fee) => set({ fee })} />
      <TextField
        label={words.feePercent}
        value={said.feePercent}
        onChange={(feePercent) => set({ feePercent })}
      />
      <BoxedAccount
        label={words.feeTo}
        value={said.feeTo}
        onChange={(feeTo) => set({ feeTo })}
        hint={words.bankCharges}
      />
    </>
  )
}

type Charge = {
  readonly bought: string
  readonly fee: string
  readonly amount: string
  readonly foreign: string
  readonly rate: string
}

/** The parts of a charge, as the books would post it. */
function ComesTo({ bought, fee, amount, rate }: Charge) {
  const { look } = useLook()
  const words = cardWords[look.language]
  const lines = [
    [words.goods, amountWords(bought, look.language)],
    ...(isZero(fee) ? [] : [[words.fee, amountWords(fee, look.language)]]),
    ...(rate === '' ? [] : [[words.atRate, decimalText(rate, look.language)]]),
    [words.onCard, amountWords(amount, look.language)],
  ]
  return (
    <section aria-label={words.comesTo} aria-live="polite">
      <dl className="pairs">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="amount">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What was typed, as the books take it; what was left empty is left out. */
function inputOf(card: string, kind: Kind, said: Said): InputOf<'card.charge'> {
  const { date, payee, to, amount, currency, foreign, rate, fee, feePercent, feeTo, memo, ref } = said
  const typed = { date, to, amount, feeTo, fee, payee, memo, ref, feePercent }
  const kept = Object.entries({ ...typed, rate: rate.replace(',', '.') }).flatMap(([name, text]) =>
    text.trim() === '' ? [] : [[name, text.trim()] as const],
  )
  return {
    card,
    kind,
    ...Object.fromEntries(kept),
    ...(foreign === '' ? {} : { foreign: `${currency.trim().toUpperCase()} ${foreign}` }),
  }
}
