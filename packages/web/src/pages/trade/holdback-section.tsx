import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { holdbackWords } from '../../words/holdback-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'
import { today } from '../../words/today.ts'
import { ItemLink } from './open-sections.tsx'
import type { ShownDocument, Side } from './side.ts'

type Held = OutputOf<'ageing.show'>['held']

/** What a document holds back until the work is done, and how that stands. */
export function HoldbackSection({ shown: { holdback } }: { readonly shown: ShownDocument }) {
  const { look } = useLook()
  const words = holdbackWords[look.language]
  if (holdback === undefined) return null
  const { percent, until, state } = holdback
  const rows = [
    [words.held, holdback.held],
    [words.taxes[state] ?? words.taxes.held ?? '', holdback.tax],
    [words.released, holdback.released],
    [words.open, holdback.open],
  ] as const
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="second">
        {words.share(decimalText(percent, look.language))}
        {until === '' ? '' : ` · ${words.untilDay(until)}`} ·{' '}
        <span className="state-word" data-state={state}>
          {words.states[state] ?? state}
        </span>
      </p>
      <table className="posted" aria-label={words.title}>
        <tbody>
          {rows.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">
                <Amount value={amount} zero="blank" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What is held back on one side, below the ageing and apart from it. */
export function HeldApart({
  side,
  held,
  total,
}: {
  readonly side: Side
  readonly held: Held
  readonly total: string
}) {
  const { words: common, look } = useLook()
  const words = holdbackWords[look.language]
  const settles = settleWords[look.language]
  const kind = side === 'customer' ? 'invoice' : 'bill'
  if (held.length === 0) return null
  return (
    <div className="scrolls">
      <h2 className="held-apart">{words.heldApart}</h2>
      <table className="table wide-table" aria-label={words.heldApart}>
        <thead>
          <tr>
            <th scope="col">{settles.party}</th>
            <th scope="col">{settles.item}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="amount">
              {words.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {held.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.party}</th>
              <td>
                <ItemLink side={side} item={each.number} kind={kind} />
              </td>
              <td className="second">{each.date}</td>
              <td className="second">{each.until}</td>
              <td>
                <span className="state-word" data-state={each.state}>
                  {words.states[each.state] ?? each.state}
                </span>
              </td>
              <td className="amount">
                <Amount value={each.open} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {common.total}
            </th>
            <td className="amount plain-total">
              <Amount value={total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** Releases what a document held back: the invoice or bill that asks for it opens. */
export function ReleasePanel({
  shown,
  say,
  close,
}: {
  readonly shown: ShownDocument
  say(what: string, act: number): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = holdbackWords[look.language]
  const documents = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const isBill = shown.id.startsWith('bill/')
  const until = shown.holdback?.until ?? ''
  const [said, saying] = useState({
    amount: '',
    date: until !== '' && until < today() ? until : today(),
    due: '',
    number: '',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof said>) => saying((held) => ({ ...held, ...next }))
  const { amount, date, due, number } = said
  const whyNot = isBill && number.trim() === '' ? documents.numberNeeded : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const made = await settle<{ readonly number: string; readonly act?: number }>(
      () =>
        write('holdback.release', {
          party: shown.party,
          of: [amount === '' ? shown.id : `${shown.id}=${amount}`],
          ...(isBill ? { supplier: true, number: number.trim() } : {}),
          ...(date === '' ? {} : { date }),
          ...(due === '' ? {} : { due }),
        }),
      ({ number: made }) => words.releasedAs(made),
    )
    if (made === undefined) return
    const to = isBill ? ('/$book/bills/$document' as const) : ('/$book/invoices/$document' as const)
    const search = made.act === undefined ? {} : { act: made.act }
    void navigate({ to, params: { book: name, document: made.number }, search })
  }
  const kind = isBill ? 'bill' : 'invoice'
  return (
    <SidePanel title={words.releaseTitle(`${documents.kinds[kind] ?? kind} ${shown.number}`)} close={close}>
      <p className="second">{words.releaseNote}</p>
      <DeedForm verb={words.release} send={() => void send()} whyNot={whyNot}>
        {isBill ? (
          <TextField label={words.theirNumber} value={number} onChange={(next) => set({ number: next })} />
        ) : null}
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <DayField label={common.date} value={date} onChange={(next) => set({ date: next })} />
        <DayField
          label={estimateWords[look.language].dueByTerms}
          value={due}
          onChange={(next) => set({ due: next })}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
