import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'
import { screenOfDeed } from '../closing/deed-screen.ts'
import { screenOfRecord } from './record-screen.ts'

type Props = { readonly finding: string; say(what: string, act?: number): void; close(): void }
type Shown = OutputOf<'review.show'>

/** A finding: what it rests on, why it matters, what mends it; it is dismissed with a reason, or reopened. */
export function FindingPanel({ finding, say, close }: Props) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const { data, error, isError, refetch } = useRead('review.show', { finding })
  return (
    <SidePanel title={data?.title ?? words.found} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined || isError ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <div className="finding">
          <p>{data.what}</p>
          <Said of={data} />
          <h3>{words.why}</h3>
          <p className="second">{data.why}</p>
          <Mends acts={data.acts} />
          <Records of={data} />
          <Settle key={data.state} of={data} say={say} close={close} />
        </div>
      )}
    </SidePanel>
  )
}

function Said({ of: { state, dismissedOn, reason, reopened } }: { readonly of: Shown }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  if (state === 'dismissed') return <p className="second">{words.dismissedOn(dismissedOn, reason)}</p>
  return reopened ? <p className="state-word">{words.wasDismissed(dismissedOn, reason)}</p> : null
}

/** The acts that mend it: each a way to its screen with what is known filled in, or its line to type. */
function Mends({ acts }: { readonly acts: Shown['acts'] }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const { name: book } = useBook()
  if (acts.length === 0) return null
  return (
    <>
      <h3>{words.acts}</h3>
      <ul className="mends">
        {acts.map(({ command, title, input }) => {
          const screen = screenOfDeed(command, input)
          const text = Object.values(input)
            .filter((each) => typeof each === 'string')
            .join(' ')
          return (
            <li key={`${command} ${text}`}>
              {screen === undefined ? (
                <>
                  {title} <span className="second">{words.inTerminal}:</span>{' '}
                  <code>{`daybook ${command.replace('.', ' ')} ${text}`.trim()}</code>
                </>
              ) : (
                <>
                  <Link
                    className="button"
                    to={screen.to}
                    params={{ book, ...screen.params }}
                    search={screen.search}
                  >
                    {title}
                  </Link>{' '}
                  <span className="second">{text}</span>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Records({ of: { records, more } }: { readonly of: Shown }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const { name: book } = useBook()
  if (records.length === 0) return null
  return (
    <>
      <h3>{words.evidence}</h3>
      <ul className="leaf-postings">
        {records.map(({ kind, id, date, amount, note }) => {
          const screen = screenOfRecord(kind, id)
          const text = (
            <>
              <span className="when second">{date ?? ''}</span>
              <span className="what">
                {id} {note ?? ''}
              </span>
            </>
          )
          return (
            <li key={`${kind} ${id} ${date ?? ''} ${note ?? ''}`}>
              {screen === undefined ? (
                <span>{text}</span>
              ) : (
                <Link to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
                  {text}
                </Link>
              )}
              {amount === undefined ? null : <Amount value={amount} />}
            </li>
          )
        })}
      </ul>
      {more === 0 ? null : <p className="second">{words.more(more)}</p>}
    </>
  )
}

function Settle({
  of: { finding, what, state },
  say,
  close,
}: Omit<Props, 'finding'> & { readonly of: Shown }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  const dismiss = async () => {
    const done = await settle(
      () => write('review.dismiss', { finding, reason: said }),
      () => words.didDismiss(what),
    )
    if (done !== undefined) close()
  }
  const reopen = () =>
    settle(
      () => write('review.reopen', { finding }),
      () => words.didReopen(what),
    )
  return (
    <>
      <RefusalBox refusals={refusals} />
      {state === 'dismissed' ? (
        <Button onPress={() => void reopen()}>{words.reopen}</Button>
      ) : (
        <DeedForm
          verb={words.dismiss}
          send={() => void dismiss()}
          whyNot={said.length < 3 ? words.sayReason : undefined}
        >
          <TextField label={words.reason} value={reason} onChange={setReason} />
        </DeedForm>
      )}
    </>
  )
}
