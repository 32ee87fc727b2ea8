import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DayField, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { bytesOf, keepFile, keepMade } from '../keep-file.ts'

/** Pays the people of a posted run: cheques one each, deposits in one file for the bank. */
export function PayPanel({
  shown,
  say,
  close,
}: {
  readonly shown: OutputOf<'payrun.show'>
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const [date, setDate] = useState(shown.date)
  const [number, setNumber] = useState('')
  const { write, settle, refusals } = useSending(say)
  const by = (way: string) => shown.pays.filter(({ payBy }) => payBy === way)
  const line = (way: string) =>
    words.wayLine(by(way).length, amountWords(sumOfTexts(by(way).map(({ net }) => net)), look.language))
  const [written, keep] = useState<readonly number[]>([])
  const cheques = async () => {
    const done = await settle<OutputOf<'payrun.pay'>>(
      () =>
        write('payrun.pay', {
          run: shown.run,
          by: 'cheque',
          date,
          ...(number.trim() === '' ? {} : { number: Number(number) }),
        }),
      ({ payments }) => words.didCheques(payments),
    )
    if (done !== undefined) keep(done.cheques)
  }
  const { begin, end, ...work } = useLongWork()
  const print = async () => {
    const numbers = [...written]
    const done = await settle<OutputOf<'cheque.print'>>(
      () => write('cheque.print', { numbers, inline: true }, begin()).finally(end),
      () => words.didPrint(numbers.length),
    )
    if (done !== undefined) keepMade(done)
  }
  const file = async () => {
    const done = await settle<OutputOf<'payrun.pay'>>(
      () => write('payrun.pay', { run: shown.run, by: 'eft', date, inline: true }),
      ({ payments }) => words.didFile(payments),
    )
    if (done?.base64 !== undefined)
      keepFile(done.file, new Blob([bytesOf(done.base64)], { type: 'text/plain' }))
  }
  return (
    <SidePanel title={words.payPanel} close={close}>
      <DayField label={words.payDay} value={date} onChange={setDate} />
      {by('deposit').length === 0 ? null : (
        <section className="pay-way">
          <h3 className="small-title">{words.ways.deposit}</h3>
          <p className="second">{line('deposit')}</p>
          <DeedForm verb={words.payByFile} send={() => void file()}>
            {null}
          </DeedForm>
        </section>
      )}
      {by('cheque').length === 0 ? null : (
        <section className="pay-way">
          <h3 className="small-title">{words.ways.cheque}</h3>
          <p className="second">{line('cheque')}</p>
          <DeedForm verb={words.payByCheque} send={() => void cheques()}>
            <TextField label={words.firstCheque} hint={words.usual} value={number} onChange={setNumber} />
          </DeedForm>
          {written.length === 0 ? null : (
            <Button onPress={() => void print()}>{words.printCheques(written.length)}</Button>
          )}
          <Printing work={work} />
        </section>
      )}
      {by('cash').length === 0 ? null : (
        <section className="pay-way">
          <h3 className="small-title">{words.ways.cash}</h3>
          <p className="second">{line('cash')}</p>
          <p className="second">{words.byHand}</p>
        </section>
      )}
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
