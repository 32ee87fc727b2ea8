import './review.css'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { refusalsIn, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { useLinkKeys } from '../../parts/link-keys.ts'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { cleanUpWords } from '../../words/clean-up-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'
import { screenNear } from '../closing/deed-screen.ts'
import { ReviewTabs } from './review-tabs.tsx'

type Diagnosis = OutputOf<'cleanup.show'>
type Step = Diagnosis['steps'][number]

/** Inherited books put right step by step: each with proofs, findings, and the way to what mends them. */
export function CleanUpPage() {
  const { words: common, look } = useLook()
  const words = cleanUpWords[look.language]
  const { data, error, isError, refetch } = useRead('cleanup.show', {})
  const { bar, say } = useUndoBar()
  const { write, settle, refusals, isSending } = useSending(say)
  const [reached, reach] = useState({ done: 0, of: 0 })
  const isNever = isError && refusalsIn(error).some(({ code }) => code === 'cleanup-none')
  const run = () =>
    settle<Diagnosis>(
      () => write('cleanup.run', {}, { onProgress: (done, of) => reach({ done, of }) }),
      ({ items }) => words.did(items),
    )
  useScreenKeys([
    ...(data === undefined || isError
      ? []
      : [
          { key: 'ArrowDown', shown: '↑↓', label: common.move },
          { key: 'Enter', label: common.open },
        ]),
    { key: 'r', label: words.run, run: () => void run() },
  ])
  return (
    <>
      <Head title={reviewWords[look.language].title}>
        <ReviewTabs here="cleanUp" />
        {data === undefined || isError ? null : (
          <span className="state" role="status">
            {words.left(data.items, data.atFirst, words.time(data.minutes))}
            {data.since === 0 ? '' : ` · ${words.since(data.since)}`}
          </span>
        )}
        <div className="acts">
          <Button kind="filled" keyHint="r" onPress={() => void run()}>
            {data === undefined ? words.run : words.again}
          </Button>
        </div>
      </Head>
      <div className="content">
        <p className="inside second">{words.text}</p>
        <RefusalBox refusals={refusals} />
        {isSending && reached.of > 0 ? (
          <progress value={reached.done} max={reached.of} aria-label={words.running} />
        ) : null}
        {isNever ? <p className="inside">{words.neverYet}</p> : null}
        {isError && !isNever ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined || isError ? null : <Steps of={data} />}
      </div>
      {bar}
    </>
  )
}

function Steps({ of: { steps, next } }: { readonly of: Diagnosis }) {
  const { look } = useLook()
  const words = cleanUpWords[look.language]
  const keys = useLinkKeys<HTMLOListElement>(true)
  return (
    <>
      <ol className="clean-up" {...keys} aria-label={reviewWords[look.language].tabs.cleanUp}>
        {steps.map((each) => (
          <li key={each.step} data-state={each.state}>
            <h2>
              {each.title}
              {each.step === next ? <span className="state-word"> {words.next}</span> : null}
            </h2>
            <p className="second">{each.why}</p>
            <StepState of={each} />
            <Proofs of={each} />
            <Findings of={each} />
          </li>
        ))}
      </ol>
      <p className="inside second small">{words.thumb}</p>
    </>
  )
}

function StepState({ of: { state, items, minutes, atFirst } }: { readonly of: Step }) {
  const { look } = useLook()
  const words = cleanUpWords[look.language]
  if (state === 'none') return <p className="second">{words.states.none}</p>
  if (state === 'proven')
    return (
      <p>
        <ProofLine holds>{words.states.proven}</ProofLine>
        {atFirst === 0 ? null : <span className="second"> {words.atFirst(atFirst)}</span>}
      </p>
    )
  return (
    <p>
      {words.items(items)}, {words.time(minutes)}
      <span className="second"> · {words.atFirst(atFirst)}</span>
    </p>
  )
}

/** The proofs of a step; one that fails leads to where it is mended. */
function Proofs({ of: { proofs } }: { readonly of: Step }) {
  const { look } = useLook()
  const words = cleanUpWords[look.language]
  const { name: book } = useBook()
  if (proofs.length === 0) return null
  return (
    <ul className="came">
      {proofs.map(({ row, label, holds, detail, command }) => {
        const screen = command === undefined ? undefined : screenNear(command)
        return (
          <li key={row}>
            <ProofLine holds={holds}>
              {label}
              {colon(look.language)} {detail}
            </ProofLine>{' '}
            {screen === undefined ? (
              command === undefined ? null : (
                <code>{command}</code>
              )
            ) : (
              <Link to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
                {words.mend}
                <span className="visually-hidden"> {label}</span>
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The findings of a step, each opened among the findings beside what mends it. */
function Findings({ of: { findings, more } }: { readonly of: Step }) {
  const { look } = useLook()
  const words = cleanUpWords[look.language]
  const { name: book } = useBook()
  if (findings.length === 0) return null
  return (
    <ul className="came">
      {findings.map(({ finding, what, minutes }) => (
        <li key={finding}>
          <Link to="/$book/review" params={{ book }} search={{ finding }}>
            {what}
          </Link>{' '}
          <span className="second">{words.time(minutes)}</span>
        </li>
      ))}
      {more === 0 ? null : <li className="second">{words.more(more)}</li>}
    </ul>
  )
}
