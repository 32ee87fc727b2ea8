import { folded } from '@daybook/core/kit/fold.ts'
import { useRef, useState } from 'react'
import { useWrite } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Tick, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { inTurn, type PersonFacts, type T1Facts, useT1Kept } from './t1-kept.ts'
import { Beginning } from './t1-page.tsx'
import { type T1At, useT1At } from './t1-places.ts'
import { ProvincialClaims } from './t1-provincial.tsx'
import { AnswerField, answerText, questionLine, questionText } from './t1-question.tsx'
import { matters, type QuestionName, questionsOf, type Topic, topicNames } from './t1-topics.ts'

/** The questions of a return by topic: those that matter first, all others found by words or line. */
export function T1AnswersPage() {
  const at = useT1At('answers')
  const kept = useT1Kept(at)
  const { facts, person } = kept
  if (facts !== undefined && person !== undefined)
    return <Answers key={`${at.year} ${at.who}`} at={at} facts={facts} person={person} keep={kept.keep} />
  return (
    <>
      <T1Head at={at} />
      <div className="content">
        {kept.asked.isError ? (
          <Failure error={kept.asked.error} again={() => void kept.asked.refetch()} />
        ) : kept.isRead ? (
          <Beginning at={at} />
        ) : (
          <Loading />
        )}
      </div>
    </>
  )
}

function Answers({
  at,
  facts,
  person,
  keep,
}: {
  readonly at: T1At
  readonly facts: T1Facts
  readonly person: PersonFacts
  readonly keep: ReturnType<typeof useT1Kept>['keep']
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const write = useWrite()
  const { settle, refusals } = useSending(() => {})
  const [sought, seek] = useState('')
  const [isAll, all] = useState(false)
  const finder = useRef<HTMLInputElement>(null)
  const { year, who } = at
  const hasSpouse = facts.spouse !== undefined
  const around = { year, isCouple: facts.couple === true || hasSpouse, hasSpouse }
  const text = folded(sought.trim())
  const isShown = (name: QuestionName) =>
    text === ''
      ? isAll || matters(name, person, around)
      : folded(`${questionText(name, look.language)} ${questionLine(name)}`).includes(text)
  const answer = (name: QuestionName, said: string) =>
    void settle<object>(
      () => inTurn(() => write('t1.answer', { year, who, answer: [`${name}=${said}`] })),
      () => '',
    )
  const shown = topicNames.map((topic) => [topic, questionsOf(topic).filter(isShown)] as const)
  const count = shown.reduce((sum, [, names]) => sum + names.length, 0)
  const every = topicNames.reduce((sum, topic) => sum + questionsOf(topic).length, 0)
  useScreenKeys([
    { key: '/', label: words.find, run: () => finder.current?.focus() },
    { key: 'Escape', label: words.places.return, shown: 'Esc', run: () => at.go('return') },
  ])
  return (
    <>
      <T1Head at={at} />
      <div className="content">
        <div className="t1-inside t1-questions">
          <div className="t1-fields">
            <input
              ref={finder}
              className="field"
              type="search"
              aria-label={words.find}
              placeholder={words.find}
              value={sought}
              onChange={(event) => seek(event.target.value)}
            />
            <Tick
              label={`${words.all}${isAll || text !== '' ? '' : ` (${words.hidden(every - count)})`}`}
              isOn={isAll}
              onChange={all}
            />
          </div>
          <RefusalBox refusals={refusals} />
          {shown.map(([topic, names]) => (
            <TopicRows key={topic} topic={topic} names={names} person={person} answer={answer} />
          ))}
          <ProvincialClaims
            person={person}
            sought={text}
            isAll={isAll}
            keep={(next) =>
              void settle<object>(
                () => keep({ ...facts, [who]: next }),
                () => '',
              )
            }
          />
          {count === 0 ? <p className="second">{words.nothingFound}</p> : null}
        </div>
      </div>
    </>
  )
}

function TopicRows({
  topic,
  names,
  person,
  answer,
}: {
  readonly topic: Topic
  readonly names: readonly QuestionName[]
  readonly person: PersonFacts
  answer(name: QuestionName, said: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  if (names.length === 0) return null
  return (
    <section className="t1-topic" aria-label={words.topics[topic]}>
      <h2>{words.topics[topic]}</h2>
      {names.map((name) => {
        const said = answerText(person.answers?.[name])
        const line = questionLine(name)
        return (
          <div key={name} className="t1-answer" data-said={said !== ''}>
            <span>
              {questionText(name, look.language)}
              {line === '' ? null : <span className="second"> {words.onLine(line)}</span>}
            </span>
            <AnswerField name={name} value={said} onChange={(next) => answer(name, next)} />
          </div>
        )
      })}
    </section>
  )
}
