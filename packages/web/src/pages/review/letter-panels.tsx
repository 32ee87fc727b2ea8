import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, DeedForm, SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { isWaiting, type ListedQuestion } from './listed-question.ts'

type Props = {
  readonly questions: readonly ListedQuestion[]
  say(what: string, act?: number): void
  close(): void
}

/** A link is made by which the client answers, with the letter that brings it; both are copied. */
export function LinkPanel({ questions, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [wish, change] = useState({ which: '', through: '', language: '' })
  const [made, keep] = useState<OutputOf<'question.link'>>()
  const send = async () => {
    const { which, through, language } = wish
    const input: InputOf<'question.link'> = {
      ...chosen(which),
      ...(through === '' ? {} : { through }),
      ...(language === 'en' || language === 'fr' ? { language } : {}),
    }
    const done = await settle<OutputOf<'question.link'>>(
      () => write('question.link', input),
      (value) => words.madeLink(value.questions.length),
    )
    if (done !== undefined) keep(done)
  }
  return (
    <SidePanel title={words.link} close={close}>
      <p className="second">{words.linkText}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.makeLink} send={() => void send()}>
        <Which questions={questions} value={wish.which} onChange={(which) => change({ ...wish, which })} />
        <DayField
          label={words.through}
          value={wish.through}
          onChange={(through) => change({ ...wish, through })}
        />
        <Choice
          label={words.language}
          value={wish.language}
          onChange={(language) => change({ ...wish, language })}
          options={[
            ['', words.ofBooks],
            ['en', 'English'],
            ['fr', 'Français'],
          ]}
        />
      </DeedForm>
      {made === undefined ? null : (
        <>
          <p className="hash" data-link>
            {made.link}
          </p>
          <Copy text={made.link} verb={words.copyLink} />
          <Letter subject={made.subject} letter={made.letter} />
        </>
      )}
    </SidePanel>
  )
}

/** It is noted that the client was reminded, and the letter is there to be copied. */
export function RemindPanel({ questions, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [which, choose] = useState('')
  const [made, keep] = useState<OutputOf<'question.remind'>>()
  const send = async () => {
    const done = await settle<OutputOf<'question.remind'>>(
      () => write('question.remind', chosen(which)),
      (value) => words.didRemind(value.questions.length),
    )
    if (done !== undefined) keep(done)
  }
  return (
    <SidePanel title={words.remind} close={close}>
      <p className="second">{words.remindText}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.makeLetter} send={() => void send()}>
        <Which questions={questions} value={which} onChange={choose} />
      </DeedForm>
      {made === undefined ? null : <Letter subject={made.subject} letter={made.letter} />}
    </SidePanel>
  )
}

/** All that wait, those of a group, or one. */
function Which({
  questions,
  value,
  onChange,
}: {
  readonly questions: readonly ListedQuestion[]
  readonly value: string
  onChange(which: string): void
}) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const waiting = questions.filter(isWaiting)
  const groups = [...new Set(waiting.flatMap(({ group }) => group ?? []))]
  return (
    <Choice
      label={words.which}
      value={value}
      onChange={onChange}
      options={[
        ['', words.all],
        ...groups.map(
          (group) => [`group:${group}`, `${words.group}${colon(look.language)} ${group}`] as const,
        ),
        ...waiting.map(({ question, text }) => [question, `${question} ${text}`] as const),
      ]}
    />
  )
}

function chosen(which: string): { readonly group?: string; readonly questions?: string[] } {
  if (which === '') return {}
  return which.startsWith('group:') ? { group: which.slice('group:'.length) } : { questions: [which] }
}

/** A letter to be read and copied: its subject, and its text. */
export function Letter({ subject, letter }: { readonly subject: string; readonly letter: string }) {
  const { look } = useLook()
  const words = questionWords[look.language]
  return (
    <>
      <label className="stacked">
        <span>{words.letter}</span>
        <textarea className="field letter" readOnly rows={12} value={`${subject}\n\n${letter}`} />
      </label>
      <Copy text={`${subject}\n\n${letter}`} verb={words.copyLetter} />
    </>
  )
}

function Copy({ text, verb }: { readonly text: string; readonly verb: string }) {
  const { words } = useLook()
  const [isCopied, copied] = useState(false)
  return (
    <p>
      <Button onPress={() => void navigator.clipboard.writeText(text).then(() => copied(true))}>
        {isCopied ? words.copied : verb}
      </Button>
    </p>
  )
}
