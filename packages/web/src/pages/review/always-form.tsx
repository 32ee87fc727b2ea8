import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DeedForm, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { StackedAccount, TaxField } from '../bank/bank-form.tsx'
import type { ListedQuestion } from './listed-question.ts'

type Props = {
  readonly question: ListedQuestion
  say(what: string, act?: number): void
  close(): void
}

/**
 * A rule is made of the client’s answer about a bank line, and the line coded by it, in one deed; one that
 * contradicts what was coded before asks to be insisted on.
 */
export function AlwaysForm({ question: { question, answers }, say, close }: Props) {
  const { words: common, look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [given, change] = useState({ to: '', tax: '' })
  const [tried, keep] = useState(given)
  // What is insisted on is what was refused, not what is chosen since.
  const isAgainst = tried === given && refusals.some(({ code }) => code === 'rule-contradicts')
  const send = async (insist: boolean) => {
    const { to, tax } = given
    keep(given)
    const done = await settle<OutputOf<'question.always'>>(
      () => write('question.always', { question, to, insist, ...(tax === '' ? {} : { tax }) }),
      ({ name, makes }) => words.didAlways(name, makes),
    )
    if (done !== undefined) close()
  }
  return (
    <>
      <h3>{words.always}</h3>
      <p className="second">{answers.some(({ always }) => always) ? words.saysAlways : words.alwaysText}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.makeRule}
        send={() => void send(false)}
        whyNot={given.to === '' ? words.sayAccount : undefined}
      >
        <StackedAccount label={common.account} value={given.to} onChange={(to) => change({ ...given, to })} />
        <TaxField value={given.tax} onChange={(tax) => change({ ...given, tax })} />
      </DeedForm>
      {isAgainst ? <Button onPress={() => void send(true)}>{words.insistRule}</Button> : null}
    </>
  )
}
