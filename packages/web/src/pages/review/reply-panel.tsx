import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { Choice, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { base64Of } from '../attach-papers.ts'
import type { ListedQuestion } from './listed-question.ts'

type Props = {
  readonly questions: readonly ListedQuestion[]
  say(what: string, act?: number): void
  close(): void
}

/**
 * The client’s reply by e-mail, saved as a file: its words and papers go to the questions that it answers.
 */
export function ReplyPanel({ questions, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [file, choose] = useState<File>()
  const [question, name] = useState('')
  const [taken, keep] = useState<OutputOf<'question.reply'>>()
  const send = async () => {
    if (file === undefined) return
    const base64 = await base64Of(file)
    const done = await settle<OutputOf<'question.reply'>>(
      () => write('question.reply', { file: file.name, base64, ...(question === '' ? {} : { question }) }),
      ({ answers }) => words.didReply(answers.length),
    )
    if (done !== undefined) keep(done)
  }
  return (
    <SidePanel title={words.reply} close={close}>
      <p className="second">{words.replyText}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.takeReply}
        send={() => void send()}
        whyNot={file === undefined ? words.sayFile : undefined}
      >
        <ChooseFile label={words.mailFile} accept=".eml,message/rfc822" give={choose} />
        <Choice
          label={words.answersWhich}
          value={question}
          onChange={name}
          options={[
            ['', words.asReferenced],
            ...questions
              .filter(({ state }) => state !== 'closed')
              .map((each) => [each.question, `${each.question} ${each.text}`] as const),
          ]}
        />
      </DeedForm>
      {taken === undefined ? null : <Taken taken={taken} />}
    </SidePanel>
  )
}

function Taken({
  taken: { from, answers, rest, closed, left },
}: {
  readonly taken: OutputOf<'question.reply'>
}) {
  const { look } = useLook()
  const words = questionWords[look.language]
  return (
    <div className="finding" role="status">
      <p className="second">{words.replyFrom(from)}</p>
      <ul>
        {answers.map(({ question, answer, papers }) => (
          <li key={question}>
            <strong>{question}</strong> {answer}
            {papers.length === 0 ? null : <span className="small">{papers.join(', ')}</span>}
          </li>
        ))}
      </ul>
      {closed.map(({ question, closed: on, answer, papers }) => (
        <p key={question} className="second">
          {words.cameLate(question, on, [answer, ...papers].filter(Boolean).join(', '))}
        </p>
      ))}
      {rest === '' ? null : <p className="second">{words.notKept(rest)}</p>}
      {left.length === 0 ? null : <p className="second">{words.filesLeft(left.join(', '))}</p>}
    </div>
  )
}
