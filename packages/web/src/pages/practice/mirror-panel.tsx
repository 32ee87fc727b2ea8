import { useEffect, useRef, useState } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { relatedWords } from '../../words/related-words.ts'
import { type ComparedRow, useRelatedDeed } from './related-shapes.ts'

type Mirrored = { readonly number: string; readonly act: number }
type Part = { readonly account: string; readonly amount: string }

/** Answers an entry of one book in another: what its mirror moves there, and where the other side goes. */
export function MirrorPanel({
  row,
  say,
  close,
}: {
  readonly row: ComparedRow
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  const deed = useRelatedDeed()
  const { settle, refusals } = useSending(say)
  const [date, setDate] = useState(row.date)
  const [to, setTo] = useState(row.to)
  const [parts, setParts] = useState<readonly Part[]>([])
  const isAnswered = row.state !== 'waiting' && row.state !== 'found'
  const isTie = row.state === 'found'
  const isBack = row.undoes !== '' && !isTie
  const send = () => {
    const input = { entry: row.entry, from: row.from, into: row.into }
    const lines = parts
      .filter(({ account, amount }) => account !== '' && amount !== '')
      .map(({ account, amount }) =>
        amount.startsWith('-') ? { account, credit: amount.slice(1) } : { account, debit: amount },
      )
    const how = isTie
      ? { with: row.mirror }
      : isAnswered
        ? {}
        : isBack
          ? { date }
          : { date, lines, ...(to === '' ? {} : { to }) }
    void settle(
      () => deed<Mirrored>({ name: 'mirror', input: { ...input, ...how } }),
      ({ number }) => words.did(number, row.into),
    )
  }
  const verb = isTie
    ? words.tie(row.mirror)
    : isAnswered
      ? words.tell
      : isBack
        ? words.takeBack(row.undoes)
        : words.mirrorIt
  const whyNot = row.state === 'half' || !isAnswered ? undefined : words.states[row.state]
  return (
    <SidePanel title={words.mirrorOf(row.entry, row.from)} close={close}>
      <p className="second">{words.intoBook(row.into)}</p>
      <MirrorLines row={row} />
      {isBack ? <p className="second">{words.undoesNote(row.reverses, row.undoes)}</p> : null}
      <DeedForm verb={verb} send={send} whyNot={whyNot}>
        {isTie || isAnswered ? null : (
          <DayField
            label={words.day}
            value={date}
            onChange={setDate}
            note={row.locked && date <= row.date ? words.isLocked : undefined}
          />
        )}
        {isTie || isAnswered || isBack ? null : (
          <>
            <Account label={words.to} value={to} onChange={setTo} note={words.toNote} />
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts are only added, never moved
              <div key={index} className="mirror-part">
                <Account
                  label={`${words.part} ${index + 1}`}
                  value={part.account}
                  onChange={(account) => setParts(replaced(parts, index, { ...part, account }))}
                />
                <MoneyField
                  label={words.columns.amount}
                  value={part.amount}
                  onChange={(amount) => setParts(replaced(parts, index, { ...part, amount }))}
                />
              </div>
            ))}
            <Button kind="word" onPress={() => setParts([...parts, { account: '', amount: '' }])}>
              {words.split}
            </Button>
          </>
        )}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

function replaced(parts: readonly Part[], index: number, part: Part): readonly Part[] {
  return parts.map((each, at) => (at === index ? part : each))
}

/** A field for an account of the book of the panel, with its name above it; Enter sends the form. */
export function Account({
  label,
  value,
  onChange,
  note,
}: {
  readonly label: string
  readonly value: string
  onChange(code: string): void
  readonly note?: string
}) {
  const box = useRef<HTMLSpanElement>(null)
  const [isSent, sent] = useState(false)
  // The choice that Enter took is part of what is sent: the form goes once it stands.
  useEffect(() => {
    if (!isSent) return
    sent(false)
    box.current?.closest('form')?.requestSubmit()
  }, [isSent])
  return (
    <span ref={box} className="stacked related-account">
      <span aria-hidden="true">{label}</span>
      <AccountField label={label} value={value} onChange={onChange} onEnter={() => sent(true)} />
      {note === undefined ? null : <small className="field-note">{note}</small>}
    </span>
  )
}

/** What the mirror moves on the accounts that answer. */
function MirrorLines({ row }: { readonly row: ComparedRow }) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  return (
    <table className="table" aria-label={words.columns.mirror}>
      <thead>
        <tr>
          <th scope="col">{words.account}</th>
          <th scope="col" className="amount">
            {words.debit}
          </th>
          <th scope="col" className="amount">
            {words.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.lines.map(({ account, amount }) => (
          <tr key={account}>
            <th scope="row">{account}</th>
            <td className="amount">{amount.startsWith('-') ? null : <Amount value={amount} />}</td>
            <td className="amount">{amount.startsWith('-') ? <Amount value={amount.slice(1)} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
