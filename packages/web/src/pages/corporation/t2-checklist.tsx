import { useState } from 'react'
import { useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import type { T2At, T2Shown } from './shapes.ts'

type Question = T2Shown['schedule141'][number]

/** Schedule 141: the questions that are asked, each answered in its place and kept at once. */
export function T2Checklist({
  shown,
  at,
  say,
}: {
  readonly shown: T2Shown
  readonly at: T2At
  say(what: string, act?: number): void
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { write, settle, refusals } = useSending(say)
  const parts = [...new Set(shown.schedule141.map(({ part }) => part))]
  const answer = (line: string, text: string) =>
    void settle(
      () => write('t2.prepare', { ...at.asked, answer: [`${line}=${text}`] }),
      () => words.didAnswer(line),
    )
  return (
    <>
      <RefusalBox refusals={refusals} />
      {parts.map((part) => (
        <section key={part}>
          <h2 className="small-title">{words.part(part)}</h2>
          <table className="return-form year-form" aria-label={words.part(part)}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.answer}</th>
              </tr>
            </thead>
            <tbody>
              {shown.schedule141
                .filter((each) => each.part === part)
                .map((each) => (
                  <tr key={each.line}>
                    <td className="second">{each.line}</td>
                    <th scope="row">{each.question}</th>
                    <td className="answer-cell">
                      <AnswerField
                        key={each.answer}
                        question={each}
                        answer={(text) => answer(each.line, text)}
                      />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}

/** An answer: yes or no, a tick, or words that are kept when the field is left. */
function AnswerField({ question, answer }: { readonly question: Question; answer(text: string): void }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [text, type] = useState(question.answer)
  const label = `${question.line} ${question.question}`
  if (question.kind === 'words')
    return (
      <input
        className="field"
        aria-label={label}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (text.trim() !== question.answer) answer(text.trim())
        }}
      />
    )
  if (question.kind === 'tick')
    return (
      <input
        type="checkbox"
        aria-label={label}
        checked={question.answer === 'yes'}
        onChange={(event) => answer(event.target.checked ? 'yes' : '')}
      />
    )
  return (
    <select
      className="field"
      aria-label={label}
      value={question.answer}
      onChange={(event) => answer(event.target.value)}
    >
      <option value="">{words.notAnswered}</option>
      <option value="yes">{words.yes}</option>
      <option value="no">{words.no}</option>
    </select>
  )
}
