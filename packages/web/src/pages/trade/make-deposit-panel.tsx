import { canadianCash } from '@daybook/canada/cash/denominations.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { DayField, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { depositWords } from '../../words/deposit-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { BoxedAccount } from './pay-panel.tsx'

/** A receipt that waits to be deposited. */
export type WaitingReceipt = OutputOf<'deposit.pending'>['receipts'][number]

/**
 * Puts the receipts that were taken into one deposit: the bank account, numbers of cheques that the entries
 * do not say, the cash by notes and coins. What it comes to stands there before it is made.
 */
export function MakeDepositPanel({
  receipts,
  cash,
  say,
  close,
}: {
  readonly receipts: readonly WaitingReceipt[]
  readonly cash: ReadonlySet<string>
  say(what: string, act: number): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  const { data: chart } = useRead('account.list', {})
  const [said, saying] = useState<{
    readonly account?: string
    readonly date: string
    readonly memo: string
  }>({ date: today(), memo: '' })
  const [counts, count] = useState<Readonly<Record<string, string>>>({})
  const [numbers, number] = useState<Readonly<Record<string, string>>>({})
  const [isPosted, post] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const account = said.account ?? chart?.find(({ role }) => role === 'bank.default')?.code ?? ''
  const asCash = receipts.filter(({ entry }) => cash.has(entry))
  const unnumbered = receipts.filter(({ entry, ref }) => ref === '' && !cash.has(entry))
  const input: InputOf<'deposit.make'> = {
    account,
    receipts: receipts.map(({ entry }) => entry),
    asCash: asCash.map(({ entry }) => entry),
    cash: asCash.length === 0 ? [] : pairsOf(counts),
    cheque: unnumbered.flatMap(({ entry }) => pairsOf({ [entry]: numbers[entry] ?? '' })),
    ...(said.date === '' ? {} : { date: said.date }),
    ...(said.memo.trim() === '' ? {} : { memo: said.memo.trim() }),
    ...(isPosted && asCash.length > 0 ? { overShort: true } : {}),
  }
  const whyNot = account === '' ? words.accountNeeded : undefined
  const trial = useTrial('deposit.make', whyNot === undefined ? input : undefined)
  const shown = (amount: string) => amountWords(amount, look.language)
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly deposit: string; readonly amount: string }>(
      () => write('deposit.make', input),
      ({ deposit, amount }) => words.done(deposit, shown(amount)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.makeTitle(receipts.length)} close={close}>
      <div aria-live="polite">
        {trial?.ok === true ? (
          <p>
            {words.comesTo(shown(trial.value.cheques), shown(trial.value.cash), shown(trial.value.amount))}
          </p>
        ) : null}
      </div>
      <RefusalBox
        refusals={refusals.length > 0 || trial === undefined || trial.ok ? refusals : trial.refusals}
      />
      <DeedForm verb={words.make} send={() => void send()} whyNot={whyNot}>
        <BoxedAccount
          label={words.account}
          value={account}
          onChange={(next) => saying({ ...said, account: next })}
        />
        <DayField label={common.date} value={said.date} onChange={(date) => saying({ ...said, date })} />
        {unnumbered.map(({ entry, payee, amount }) => (
          <TextField
            key={entry}
            label={words.numberOf(payee === '' ? entry : payee, shown(amount))}
            value={numbers[entry] ?? ''}
            onChange={(next) => number({ ...numbers, [entry]: next })}
          />
        ))}
        {asCash.length === 0 ? null : (
          <>
            <h3 className="small-title">{words.counting}</h3>
            {canadianCash.map(({ piece }) => (
              <TextField
                key={piece}
                label={words.howMany(shown(piece))}
                value={counts[piece] ?? ''}
                onChange={(many) => count({ ...counts, [piece]: many })}
              />
            ))}
            <Tick label={words.overShort} isOn={isPosted} onChange={post} />
          </>
        )}
        <TextField label={words.memo} value={said.memo} onChange={(memo) => saying({ ...said, memo })} />
      </DeedForm>
    </SidePanel>
  )
}

/** `20=3` of each that was typed. */
function pairsOf(typed: Readonly<Record<string, string>>): string[] {
  return Object.entries(typed).flatMap(([name, text]) =>
    text.trim() === '' ? [] : [`${name}=${text.trim()}`],
  )
}
