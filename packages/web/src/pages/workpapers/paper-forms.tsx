import { useState } from 'react'
import { DeedForm, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { initialsOf, keepInitials, keepTick, type Writer } from './initials.ts'
import type { Paper, PaperForm } from './paper-shapes.ts'

function useForm({ say }: Pick<PaperForm, 'say'>, writer: Writer) {
  const { look } = useLook()
  const [by, setBy] = useState(initialsOf(writer))
  return { ...useSending(say), words: workpaperWords[look.language], by, setBy }
}

/** A tick mark is set: a usual one by its letters alone, any other with what was done. */
export function TickForm({
  about: { account },
  year,
  say,
  leave,
  paper,
}: PaperForm & { readonly paper: Paper | undefined }) {
  const { words, write, settle, refusals, by, setBy } = useForm({ say }, 'preparer')
  const [typed, type] = useState({ mark: '', did: '' })
  const usual = Object.entries(words.marks).find(([mark]) => mark === typed.mark.trim().toUpperCase())
  const mark = usual?.[0] ?? typed.mark.trim()
  const did = typed.did.trim() || usual?.[1] || ''
  const initials = by.trim()
  const whyNot = !/^\S{1,6}$/.test(mark)
    ? words.sayMark
    : did === ''
      ? words.sayDid
      : initials === ''
        ? words.sayInitials
        : undefined
  const send = async () => {
    const done = await settle(
      () => write('workpaper.tick', { account, year, mark, did, by: initials }),
      () => words.didTick(mark, account),
    )
    if (done === undefined) return
    keepTick({ mark, did })
    keepInitials('preparer', initials)
    leave()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.tick} send={() => void send()} whyNot={whyNot}>
        <TextField
          label={words.mark}
          value={typed.mark}
          onChange={(next) => type({ ...typed, mark: next })}
        />
        <TextField
          label={words.did}
          value={typed.did}
          hint={usual?.[1] ?? ''}
          onChange={(next) => type({ ...typed, did: next })}
        />
        <TextField label={words.initials} value={by} onChange={setBy} />
      </DeedForm>
      <h3>{words.usualMarks}</h3>
      <ul className="usual-marks">
        {Object.entries(words.marks).map(([each, says]) => (
          <li key={each}>
            <span className="tick-mark">{each}</span> {says}
            {paper?.ticks.some((tick) => tick.mark === each) === true ? ' ✓' : ''}
          </li>
        ))}
      </ul>
      <p className="second small">{words.ownMark}</p>
    </>
  )
}

/** The paper gets a reference of its own. */
export function ReferForm({ about: { account, ref: held }, year, say, leave }: PaperForm) {
  const { words, write, settle, refusals } = useForm({ say }, 'preparer')
  const [typed, type] = useState(held)
  const ref = typed.trim()
  const send = async () => {
    const done = await settle(
      () => write('workpaper.refer', { account, year, ref }),
      () => words.didRefer(account, ref),
    )
    if (done !== undefined) leave()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.refer}
        send={() => void send()}
        whyNot={/^\S{1,20}$/.test(ref) ? undefined : words.sayRef}
      >
        <TextField label={words.refer} value={typed} onChange={type} />
      </DeedForm>
    </>
  )
}

/** A review note is written; it is answered and cleared before the reviewer signs. */
export function NoteForm({ about: { account }, year, say, leave }: PaperForm) {
  const { words, write, settle, refusals, by, setBy } = useForm({ say }, 'reviewer')
  const [typed, type] = useState('')
  const [text, initials] = [typed.trim(), by.trim()]
  const whyNot = text === '' ? words.sayNote : initials === '' ? words.sayInitials : undefined
  const send = async () => {
    const done = await settle(
      () => write('workpaper.note', { account, year, text, by: initials }),
      () => words.didNote(account),
    )
    if (done === undefined) return
    keepInitials('reviewer', initials)
    leave()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.note} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.noteText} value={typed} onChange={type} />
        <TextField label={words.initials} value={by} onChange={setBy} />
      </DeedForm>
    </>
  )
}

/** A review note is answered by whoever prepared the paper. */
export function AnswerForm({
  about: { account },
  year,
  say,
  leave,
  number,
}: PaperForm & { readonly number: number }) {
  const { words, write, settle, refusals, by, setBy } = useForm({ say }, 'preparer')
  const [typed, type] = useState('')
  const [text, initials] = [typed.trim(), by.trim()]
  const whyNot = text === '' ? words.sayAnswer : initials === '' ? words.sayInitials : undefined
  const send = async () => {
    const done = await settle(
      () => write('workpaper.answer', { account, year, number, text, by: initials }),
      () => words.didAnswer(number),
    )
    if (done === undefined) return
    keepInitials('preparer', initials)
    leave()
  }
  return (
    <>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={words.answerOf(number)} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.answer} value={typed} onChange={type} />
        <TextField label={words.initials} value={by} onChange={setBy} />
      </DeedForm>
    </>
  )
}

/** The paper is signed for its amount, by initials. */
export function SignForm({ about: { account }, year, say, leave, as }: PaperForm & { readonly as: Writer }) {
  const { words, write, settle, refusals, by, setBy } = useForm({ say }, as)
  const initials = by.trim()
  const send = async () => {
    const done = await settle(
      () => write('workpaper.sign', { account, year, as, by: initials }),
      () => words.didSign(account, initials),
    )
    if (done === undefined) return
    keepInitials(as, initials)
    leave()
  }
  const verb = as === 'preparer' ? words.sign : words.review
  return (
    <>
      <p className="second">{as === 'preparer' ? words.signFor : words.reviewerOther}</p>
      <RefusalBox refusals={refusals} />
      <DeedForm verb={verb} send={() => void send()} whyNot={initials === '' ? words.sayInitials : undefined}>
        <TextField label={`${words.initials}, ${words.as[as]}`} value={by} onChange={setBy} />
      </DeedForm>
    </>
  )
}
