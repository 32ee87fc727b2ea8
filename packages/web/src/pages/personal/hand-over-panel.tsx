import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Choice, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { inTurn } from '../year-end/t1-kept.ts'
import type { Who } from './personal-shapes.ts'

/**
 * Writes what papers come to, or what the books have, into the answers of the return, and says what is left.
 */
export function HandOverPanel({
  year,
  who,
  say,
  close,
}: {
  readonly year: number
  readonly who: Who
  say(what: string, act?: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const { name } = useBook()
  const { write, settle, refusals } = useSending(say)
  const [from, choose] = useState<'receipts' | 'books'>('receipts')
  const [outcome, show] = useState<OutputOf<'organizer.hand-over'>>()
  const send = async () => {
    const done = await settle<OutputOf<'organizer.hand-over'>>(
      () => inTurn(() => write('organizer.hand-over', { year, who, from })),
      (value) => words.handedOver(value.answers.length),
    )
    if (done !== undefined) show(done)
  }
  const replaced = (outcome?.answers ?? []).flatMap(({ label, was }) =>
    was === undefined ? [] : [[label, was] as const],
  )
  const search = { year, ...(who === 'spouse' ? { who } : {}) }
  return (
    <SidePanel title={words.handOverTitle(year)} close={close}>
      <p className="second">{words.handOverSays}</p>
      <DeedForm verb={words.handOver} send={() => void send()}>
        <Choice
          label={words.handOverFrom}
          value={from}
          onChange={(next) => choose(next === 'books' ? 'books' : 'receipts')}
          options={[
            ['receipts', words.handOverFroms.receipts],
            ['books', words.handOverFroms.books],
          ]}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
      {outcome === undefined ? null : (
        <>
          <Rows title={words.answers} rows={outcome.answers.map((each) => [each.label, each.amount])} />
          {replaced.length === 0 ? null : <Rows title={words.replaced} rows={replaced} />}
          <Rows
            title={words.slipsToType}
            rows={outcome.slips.map((each) => [`${each.label}, ${each.from}`, each.amount])}
          />
          <Rows title={words.byHand} rows={outcome.byHand.map((each) => [each.label, each.amount])} />
          <p>
            <Link
              to="/$book/year-end/t1/answers"
              params={{ book: name }}
              search={search}
              className="underlined"
            >
              {words.toAnswers}
            </Link>{' '}
            ·{' '}
            <Link
              to="/$book/year-end/t1/slips"
              params={{ book: name }}
              search={search}
              className="underlined"
            >
              {words.toSlips}
            </Link>
          </p>
        </>
      )}
    </SidePanel>
  )
}

function Rows({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  return (
    <section className="panel-amounts">
      <h3>{title}</h3>
      {rows.length === 0 ? <p className="second">{words.nothingThere}</p> : null}
      {rows.length === 0 ? null : (
        <table className="plain-rows" aria-label={title}>
          <tbody>
            {rows.map(([label, amount], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the outcome of one deed never moves
              <tr key={index}>
                <th scope="row">{label}</th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
