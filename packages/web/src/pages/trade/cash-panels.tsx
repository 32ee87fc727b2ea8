import { useState } from 'react'
import { useRead } from '../../books.ts'
import {
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { today } from '../../words/today.ts'
import type { ChequePanelProps } from './cheque-panels.tsx'
import { BoxedAccount } from './pay-panel.tsx'

/** The least that is a note and not a coin, in dollars. */
const leastNote = 5

/** Counts the cash of a fund by notes and coins, and posts what is over or short on wish. */
export function CountPanel({ account, say, close }: ChequePanelProps) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({ on: today(), vouchers: '', by: '' })
  const [counts, count] = useState<Readonly<Record<string, string>>>({})
  const [isPosted, post] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const { data, error, isError, refetch } = useRead('cash.sheet', { account })
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const typed = Object.entries(counts).filter(([, many]) => many.trim() !== '')
  const whyNot = typed.length === 0 ? words.needed : undefined
  const pieces = (isNote: boolean) =>
    typed
      .filter(([piece]) => Number(piece) >= leastNote === isNote)
      .map(([piece, many]) => `${piece}=${many.trim()}`)
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly counted: string }>(
      () =>
        write('cash.count', {
          account,
          on: said.on === '' ? today() : said.on,
          note: pieces(true),
          coin: pieces(false),
          ...(said.vouchers === '' ? {} : { vouchers: said.vouchers }),
          ...(said.by.trim() === '' ? {} : { by: said.by.trim() }),
          ...(isPosted ? { overShort: true } : {}),
        }),
      ({ counted }) => words.countKept(amountWords(counted, look.language)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.countTitle(account)} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      <DeedForm verb={words.count} send={() => void send()} whyNot={whyNot}>
        <DayField label={common.date} value={said.on} onChange={(on) => set({ on })} />
        {(data?.pieces ?? []).map(({ piece }) => (
          <TextField
            key={piece}
            label={words.howMany(amountWords(piece, look.language))}
            value={counts[piece] ?? ''}
            onChange={(many) => count((held) => ({ ...held, [piece]: many }))}
          />
        ))}
        <MoneyField label={words.vouchers} value={said.vouchers} onChange={(vouchers) => set({ vouchers })} />
        <TextField label={words.by} value={said.by} onChange={(by) => set({ by })} />
        <Tick label={words.overShort} isOn={isPosted} onChange={post} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** How many slips the form takes at once; what is more comes with another top-up of the day. */
const slips = [1, 2, 3, 4, 5, 6] as const

type Slip = { readonly amount: string; readonly account: string }

/** Tops a fund up to its float with the expenses of its slips. */
export function TopUpPanel({ account, say, close }: ChequePanelProps) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const [said, saying] = useState({ on: today(), from: '', float: '', cash: '' })
  const [given, give] = useState<Readonly<Record<number, Slip>>>({})
  const [isPosted, post] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { on, from, float, cash } = said
  const whyNot = from === '' || float === '' ? words.needed : undefined
  const slipOf = (at: number): Slip => given[at] ?? { amount: '', account: '' }
  const voucher = slips
    .map(slipOf)
    .flatMap((each) => (each.amount === '' || each.account === '' ? [] : [`${each.account}=${each.amount}`]))
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly topUp: string }>(
      () =>
        write('cash.top-up', {
          account,
          from,
          float,
          voucher,
          ...(on === '' ? {} : { on }),
          ...(cash === '' ? {} : { cash }),
          ...(isPosted ? { overShort: true } : {}),
        }),
      ({ topUp }) => words.toppedUp(amountWords(topUp, look.language)),
    )
    if (done !== undefined) close()
  }
  const last = slips.findLast((at) => slipOf(at).amount !== '') ?? 0
  return (
    <SidePanel title={words.topUpTitle(account)} close={close}>
      <DeedForm verb={words.topUp} send={() => void send()} whyNot={whyNot}>
        <DayField label={common.date} value={on} onChange={(next) => set({ on: next })} />
        <BoxedAccount label={words.from} value={from} onChange={(next) => set({ from: next })} />
        <MoneyField label={words.float} value={float} onChange={(next) => set({ float: next })} />
        {slips.slice(0, last + 1).map((at) => (
          <SlipFields key={at} at={at} slip={slipOf(at)} give={(slip) => give({ ...given, [at]: slip })} />
        ))}
        <MoneyField label={words.inBox} value={cash} onChange={(next) => set({ cash: next })} />
        <Tick label={words.overShort} isOn={isPosted} onChange={post} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function SlipFields({
  at,
  slip,
  give,
}: {
  readonly at: number
  readonly slip: Slip
  give(slip: Slip): void
}) {
  const { look } = useLook()
  const words = routineWords[look.language]
  return (
    <>
      <MoneyField
        label={words.slip(at)}
        value={slip.amount}
        onChange={(amount) => give({ ...slip, amount })}
      />
      <BoxedAccount
        label={words.slipAccount(at)}
        value={slip.account}
        onChange={(account) => give({ ...slip, account })}
      />
    </>
  )
}
