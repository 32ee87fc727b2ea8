import { useState } from 'react'
import { useWrite } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { Gain } from './t1-gain.tsx'
import { inTurn, type PersonFacts, useT1Kept, useT1Summary } from './t1-kept.ts'
import { Beginning } from './t1-page.tsx'
import { type T1At, useT1At } from './t1-places.ts'
import { AnswerField, answerText, questionText } from './t1-question.tsx'
import { PensionSplit } from './t1-split.tsx'
import { type QuestionName, questionsOf, topicNames } from './t1-topics.ts'

/** What a changed answer changes, line by line, and what it is worth; then the best pension split. */
export function T1WhatIfPage() {
  const { look } = useLook()
  const words = t1Words[look.language]
  const at = useT1At('what-if')
  const kept = useT1Kept(at)
  const { facts, person } = kept
  const { bar, say } = useUndoBar()
  useScreenKeys([{ key: 'Escape', label: words.places.return, shown: 'Esc', run: () => at.go('return') }])
  return (
    <>
      <T1Head at={at} />
      <div className="content">
        {kept.asked.isError ? (
          <Failure error={kept.asked.error} again={() => void kept.asked.refetch()} />
        ) : null}
        {!kept.isRead && !kept.asked.isError ? <Loading /> : null}
        {kept.isRead && facts === undefined ? <Beginning at={at} /> : null}
        {facts === undefined || person === undefined ? null : (
          <div className="t1-inside">
            <Changes key={`${at.year} ${at.who}`} at={at} person={person} say={say} />
            <PensionSplit at={at} facts={facts} say={say} />
          </div>
        )}
      </div>
      {bar}
    </>
  )
}

/** Answers as they would be: chosen, compared, and kept only by a deed of their own. */
function Changes({
  at,
  person,
  say,
}: {
  readonly at: T1At
  readonly person: PersonFacts
  say(what: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const [name, choose] = useState<QuestionName>('rrsp')
  const [pending, change] = useState<Readonly<Record<string, string>>>({})
  const write = useWrite()
  const { settle, refusals } = useSending((what) => say(what))
  const pairs = Object.entries(pending).map(([each, said]) => `${each}=${said}`)
  const { year, who } = at
  const asked = who === 'spouse' ? { changeSpouse: pairs } : { change: pairs }
  const { data, error, isError, refetch } = useT1Summary(at, pairs.length > 0, asked)
  const keepThem = async () => {
    const done = await settle<object>(
      () => inTurn(() => write('t1.answer', { year, who, answer: pairs })),
      () => words.kept(year),
    )
    if (done !== undefined) change({})
  }
  return (
    <section aria-label={words.places['what-if']}>
      <h2>{words.places['what-if']}</h2>
      <p className="second">{words.pickFirst}</p>
      <div className="t1-fields">
        <QuestionChoice name={name} choose={choose} />
        <span className="stacked">
          <span aria-hidden="true">{words.to}</span>
          <AnswerField
            key={name}
            name={name}
            value={pending[name] ?? answerText(person.answers?.[name])}
            onChange={(said) => change((held) => ({ ...held, [name]: said }))}
          />
        </span>
      </div>
      <Pending
        pending={pending}
        person={person}
        drop={(each) => {
          const { [each]: _, ...rest } = pending
          change(rest)
        }}
      />
      {pairs.length > 0 && isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {pairs.length === 0 || isError || data?.comparison === undefined ? null : (
        <>
          <Gain gain={data.comparison.gain} />
          <Button kind="filled" onPress={() => void keepThem()}>
            {words.keepChange}
          </Button>
          <Differences comparison={data.comparison} />
        </>
      )}
      <RefusalBox refusals={refusals} />
    </section>
  )
}

function QuestionChoice({ name, choose }: { readonly name: QuestionName; choose(name: QuestionName): void }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  return (
    <label className="stacked">
      <span>{words.changeOf}</span>
      <select
        className="field"
        value={name}
        onChange={({ target: { value } }) => {
          const found = topicNames.flatMap(questionsOf).find((each) => each === value)
          if (found !== undefined) choose(found)
        }}
      >
        {topicNames.map((topic) => (
          <optgroup key={topic} label={words.topics[topic]}>
            {questionsOf(topic).map((each) => (
              <option key={each} value={each}>
                {questionText(each, look.language)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** The answers that would differ, each with what it is now. */
function Pending({
  pending,
  person,
  drop,
}: {
  readonly pending: Readonly<Record<string, string>>
  readonly person: PersonFacts
  drop(name: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const shown = topicNames.flatMap(questionsOf).filter((name) => pending[name] !== undefined)
  const said = (text: string) =>
    text === 'yes'
      ? words.yes
      : text === 'no'
        ? words.no
        : text === ''
          ? '–'
          : amountWords(text, look.language)
  if (shown.length === 0) return null
  return (
    <ul className="facts-list" aria-label={words.pending}>
      {shown.map((name) => (
        <li key={name}>
          {questionText(name, look.language)}
          {colon(look.language)} {said(answerText(person.answers?.[name]))} →{' '}
          <b>{said(pending[name] ?? '')}</b>{' '}
          <Button kind="word" onPress={() => drop(name)}>
            {words.takeBack}
            <span className="visually-hidden"> {questionText(name, look.language)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

type Comparison = NonNullable<OutputOf<'t1.summary'>['comparison']>

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  if (comparison.changes.length === 0) return <p className="second">{words.noChange}</p>
  const isOfTwo = new Set(comparison.changes.map(({ who }) => who)).size > 1
  return (
    <div className="scrolls">
      <table className="table t1-table" aria-label={words.changesTitle}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.what}</th>
            <th scope="col" className="amount">
              {words.asIs}
            </th>
            <th scope="col" className="amount">
              {words.toBe}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.changes.map(({ who, line, label, before, after }) => (
            <tr key={`${who} ${line} ${label}`}>
              <td className="second">{line}</td>
              <th scope="row">
                {label} {isOfTwo ? <span className="second">{words.people[who]}</span> : null}
              </th>
              <td className="amount">
                <Amount value={before} />
              </td>
              <td className="amount">
                <Amount value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
