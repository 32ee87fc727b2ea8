import { useRef, useState } from 'react'
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
import { dividendWords } from '../../words/dividend-words.ts'
import { useLook } from '../../words/look-context.ts'
import { poolWords } from '../../words/pool-words.ts'
import { today } from '../../words/today.ts'
import { filledIn } from '../assets/asset-draft.ts'
import { AccountBox } from '../assets/asset-fields.tsx'
import { ResolutionText } from './resolution-text.tsx'
import { ShareRows } from './share-rows.tsx'

const kinds = ['eligible', 'other', 'capital'] as const

/**
 * Declares a dividend; who gets what, and what tax makes of it, is shown before it is posted. One beyond its
 * pool asks why, and is declared with the reason.
 */
export function DeclarePanel({
  say,
  close,
}: {
  say(what: string, act: number, dividend: string): void
  close(): void
}) {
  const { look } = useLook()
  const words = dividendWords[look.language]
  const pools = poolWords[look.language]
  const [said, saying] = useState({
    class: 'A',
    kind: 'other',
    per: '',
    amount: '',
    date: today(),
    record: '',
    payable: '',
    account: '',
    insist: '',
  })
  const declared = useRef('')
  const { write, settle, refusals } = useSending((what, act) => say(what, act, declared.current))
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { per, amount, date, record, payable, account, insist } = said
  const kind = kinds.find((each) => each === said.kind) ?? 'other'
  const isSaid = said.class.trim() !== '' && (per.trim() === '') !== (amount === '')
  const input: InputOf<'dividend.declare'> | undefined = isSaid
    ? { class: said.class.trim(), kind, ...filledIn({ per, amount, date, record, payable, account, insist }) }
    : undefined
  const trial = useTrial('dividend.declare', input)
  const isBeyond =
    trial?.ok === false && trial.refusals.some(({ code }) => code.startsWith('dividend-beyond-'))
  const whyNot = input === undefined ? words.missing : undefined
  const send = () => {
    if (input === undefined) return
    void settle(
      async () => {
        const answer = await write('dividend.declare', input)
        if (answer.ok) declared.current = answer.value.dividend
        return answer
      },
      ({ dividend, entry }) => words.didDeclare(dividend, entry),
    )
  }
  return (
    <SidePanel title={words.declare} close={close}>
      <DeedForm verb={words.declareIt} send={send} whyNot={whyNot}>
        <TextField label={words.class} value={said.class} onChange={(next) => set({ class: next })} />
        <Choice
          label={words.kind}
          value={kind}
          onChange={(next) => set({ kind: next })}
          options={kinds.map((each) => [each, words.kinds[each] ?? each] as const)}
        />
        <TextField label={words.perShare} value={per} onChange={(next) => set({ per: next })} />
        <MoneyField label={words.inAll} value={amount} onChange={(next) => set({ amount: next })} />
        <DayField label={words.resolutionDay} value={date} onChange={(next) => set({ date: next })} />
        <DayField
          label={words.recordDay}
          value={record}
          onChange={(next) => set({ record: next })}
          note={words.sameDay}
        />
        <DayField
          label={words.payable}
          value={payable}
          onChange={(next) => set({ payable: next })}
          note={words.sameDay}
        />
        <AccountBox
          label={words.owedIn}
          value={account}
          onChange={(next) => set({ account: next })}
          note={words.usualAccount}
        />
        {isBeyond || insist !== '' ? (
          <TextField
            label={pools.insist}
            value={insist}
            onChange={(next) => set({ insist: next })}
            note={pools.insistNote}
          />
        ) : null}
        {trial?.ok === true ? (
          <>
            <ShareRows shares={trial.value.shares} total={trial.value.amount} />
            <ResolutionText resolution={trial.value.resolution} />
          </>
        ) : null}
      </DeedForm>
      {trial?.ok === false && refusals.length === 0 ? <RefusalBox refusals={trial.refusals} /> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
