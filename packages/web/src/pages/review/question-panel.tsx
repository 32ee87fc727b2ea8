import { useState } from 'react'
import { useBook } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { base64Of, paperAddress } from '../attach-papers.ts'
import { AlwaysForm } from './always-form.tsx'
import { isWaiting, type ListedQuestion } from './listed-question.ts'

type Props = {
  readonly question: ListedQuestion
  say(what: string, act?: number): void
  close(): void
}

/** A question with its answers: the answer of the client is taken, or nobody waits for one any more. */
export function QuestionPanel({ question, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { about, date, what, amount, text, by, reminded, choices } = question
  const shown = amount === '' ? '' : amountWords(amount, look.language)
  const known = [about, date, what, shown].filter((each) => each !== '').join(' · ')
  return (
    <SidePanel title={`${question.question} · ${words.states[question.state]}`} close={close}>
      <div className="finding">
        <p>{text}</p>
        {known === '' ? null : <p className="second">{known}</p>}
        {choices.length === 0 ? null : <p className="second">{choices.join(' / ')}</p>}
        {by === undefined ? null : <p className="second">{words.wanted(by)}</p>}
        {reminded.length === 0 ? null : <p className="second">{words.reminded(reminded.join(', '))}</p>}
        <Answers question={question} />
        {question.state === 'closed' ? null : <AnswerForm question={question} say={say} close={close} />}
        {question.kind === 'line' && question.answers.length > 0 ? (
          <AlwaysForm question={question} say={say} close={close} />
        ) : null}
        {isWaiting(question) ? <CloseForm question={question} say={say} close={close} /> : null}
      </div>
    </SidePanel>
  )
}

function Answers({ question: { answers, kind, about } }: { readonly question: ListedQuestion }) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { name: book } = useBook()
  if (answers.length === 0) return null
  return (
    <>
      <h3>{words.answers}</h3>
      <ul>
        {answers.map(({ on, by, text, link, mail, always, papers }) => (
          <li key={`${on} ${by} ${text}`}>
            <span className="second">
              {on} {by}
              {link ? ` (${words.byLink})` : mail ? ` (${words.byMail})` : ''}
            </span>{' '}
            {text}
            {always ? <span className="state-word">{words.alwaysSo}</span> : null}
            {papers.map(({ name, sha256 }) => (
              <span key={sha256} className="small">
                {/* It hangs on the entry that the question is about. */}
                {kind === 'entry' ? (
                  <a href={paperAddress(book, about, sha256)} target="_blank" rel="noopener">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function AnswerForm({ question: { question }, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [given, change] = useState({ answer: '', from: '' })
  const [file, choose] = useState<File>()
  const answer = given.answer.trim()
  const send = async () => {
    const from = given.from.trim()
    const paper = file === undefined ? {} : { name: file.name, base64: await base64Of(file) }
    const done = await settle<OutputOf<'question.answer'>>(
      () => write('question.answer', { question, answer, ...(from === '' ? {} : { from }), ...paper }),
      () => words.didAnswer(question),
    )
    if (done !== undefined) close()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.answer}
        send={() => void send()}
        whyNot={answer === '' && file === undefined ? words.sayAnswer : undefined}
      >
        <TextField
          label={words.theAnswer}
          value={given.answer}
          onChange={(next) => change({ ...given, answer: next })}
        />
        <TextField label={words.from} value={given.from} onChange={(from) => change({ ...given, from })} />
        <ChooseFile label={words.paper} give={choose} />
      </DeedForm>
    </>
  )
}

function CloseForm({ question: { question }, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [reason, setReason] = useState('')
  const send = async () => {
    const said = reason.trim()
    const done = await settle<OutputOf<'question.close'>>(
      () => write('question.close', { question, ...(said === '' ? {} : { reason: said }) }),
      () => words.didClose(question),
    )
    if (done !== undefined) close()
  }
  return (
    <form
      className="stack-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <RefusalBox refusals={refusals} />
      <TextField label={words.closeWhy} value={reason} onChange={setReason} />
      <div className="acts">
        <Button submits>{words.close}</Button>
      </div>
    </form>
  )
}
