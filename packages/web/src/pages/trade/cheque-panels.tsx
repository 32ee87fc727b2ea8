import { useState } from 'react'
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
import { useLongWork } from '../../parts/long-work.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { keepMade } from '../keep-file.ts'
import { BoxedAccount } from './pay-panel.tsx'

/** A panel beside the log: which bank account, and how it says what was done. */
export type ChequePanelProps = {
  readonly account: string
  say(what: string, act: number): void
  close(): void
}

/** Writes a cheque that pays no bill on the list: a tax, a refund, a purchase at the counter. */
export function WriteCheque({ account, say, close }: ChequePanelProps) {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const [said, saying] = useState({
    payee: '',
    amount: '',
    to: '',
    date: today(),
    number: '',
    memo: '',
    address: '',
    language: '',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { payee, amount, to, date, number, memo } = said
  const whyNot = payee.trim() === '' || amount === '' || to === '' ? words.payeeNeeded : undefined
  const language = said.language === 'fr' ? 'fr' : said.language === 'en' ? 'en' : undefined
  const address = parted(said.address, ';')
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle<{ readonly cheque: number }>(
      () =>
        write('cheque.write', {
          payee: payee.trim(),
          amount,
          to: [to],
          ...(account === '' ? {} : { account }),
          ...(date === '' ? {} : { date }),
          ...(number.trim() === '' ? {} : { number: number.trim() }),
          ...(memo.trim() === '' ? {} : { memo: memo.trim() }),
          ...(address.length === 0 ? {} : { address }),
          ...(language === undefined ? {} : { language }),
        }),
      ({ cheque }) => words.wrote(String(cheque)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.write} close={close}>
      <DeedForm verb={words.write} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.payee} value={payee} onChange={(next) => set({ payee: next })} />
        <MoneyField label={common.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <BoxedAccount label={words.for} value={to} onChange={(next) => set({ to: next })} />
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
        <TextField label={words.next} value={number} onChange={(next) => set({ number: next })} />
        <TextField
          label={settleWords[look.language].memo}
          value={memo}
          onChange={(next) => set({ memo: next })}
        />
        <TextField label={words.address} value={said.address} onChange={(next) => set({ address: next })} />
        <Choice
          label={words.language}
          value={said.language}
          onChange={(next) => set({ language: next })}
          options={[
            ['', words.ofBooks],
            ['en', partyWords[look.language].languages.en],
            ['fr', partyWords[look.language].languages.fr],
          ]}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Prints cheques: the PDF is handed to the browser, and the books note that they were printed. */
export function PrintCheques({ account, say, close }: ChequePanelProps) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const [which, choose] = useState('')
  const [isAgain, again] = useState(false)
  const [isSpecimen, mark] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const { begin, end, ...work } = useLongWork()
  const send = async () => {
    const done = await settle<Printed>(
      () =>
        write(
          'cheque.print',
          {
            numbers: parted(which, ',').flatMap(numbersIn),
            inline: true,
            ...(account === '' ? {} : { account }),
            ...(isAgain ? { reprint: true } : {}),
          },
          begin(),
        ).finally(end),
      ({ numbers }) => words.printed(numbers.join(', ')),
    )
    if (done === undefined || !keepMade(done)) return
    if (done.specimen) mark(true)
    else close()
  }
  return (
    <SidePanel title={words.printTitle} close={close}>
      <DeedForm verb={words.print} send={() => void send()}>
        <TextField label={words.printWhich} value={which} onChange={choose} />
        <Tick label={words.reprint} isOn={isAgain} onChange={again} />
      </DeedForm>
      <Printing work={work} />
      {isSpecimen ? <p role="status">{words.specimen}</p> : null}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

type Printed = {
  readonly numbers: readonly number[]
  readonly file: string
  readonly specimen: boolean
  readonly base64?: string | undefined
}

/** The parts of a text, without empty ones. */
export function parted(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** `143-146` as the numbers that it spans; one number as itself. */
function numbersIn(part: string): number[] {
  const [, first = part, last = first] = /^(\d+)-(\d+)$/.exec(part) ?? []
  const [from, through] = [Number(first), Number(last)]
  return Array.from({ length: Math.min(200, Math.max(1, through - from + 1)) }, (_, at) => from + at)
}
