import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { keepFile, keepMade } from '../keep-file.ts'
import { Letter } from './letter-panels.tsx'

type Props = { say(what: string, act?: number): void; close(): void }

/**
 * The week’s letter to the client: read, copied, kept as a message for a mail program or as text to print.
 */
export function WeekPanel({ say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [wish, change] = useState({ through: '', language: '', to: '' })
  const [made, keep] = useState<OutputOf<'question.digest'>>()
  const send = async () => {
    const { through, language, to } = wish
    const done = await settle<OutputOf<'question.digest'>>(
      () =>
        write('question.digest', {
          inline: true,
          ...(through === '' ? {} : { through }),
          ...(language === 'en' || language === 'fr' ? { language } : {}),
          ...(to.trim() === '' ? {} : { to: to.trim() }),
        }),
      ({ questions, late, due }) => words.madeWeek(questions.length, late + due),
    )
    if (done !== undefined) keep(done)
  }
  return (
    <SidePanel title={words.week} close={close}>
      <p className="second">{words.weekText}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.makeWeek} send={() => void send()}>
        <DayField
          label={words.dueThrough}
          value={wish.through}
          onChange={(through) => change({ ...wish, through })}
        />
        <TextField label={words.to} value={wish.to} onChange={(to) => change({ ...wish, to })} />
        <Choice
          label={words.letterLanguage}
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
          <Letter subject={made.subject} letter={made.letter} />
          <div className="acts">
            <Button onPress={() => keepMessage(made)}>{words.keepMail}</Button>
            <Button onPress={() => keepText(made)}>{words.keepText}</Button>
          </div>
        </>
      )}
    </SidePanel>
  )
}

type Made = OutputOf<'question.digest'>

function keepMessage({ base64, through }: Made): void {
  keepMade({ file: `week-${through}.eml`, base64 })
}

function keepText({ subject, letter, through }: Made): void {
  keepFile(`week-${through}.txt`, new Blob([`${subject}\n\n${letter}`], { type: 'text/plain;charset=utf-8' }))
}
