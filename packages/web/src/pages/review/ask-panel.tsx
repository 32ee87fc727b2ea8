import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { DayField, DeedForm, SidePanel, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { settleWords } from '../../words/settle-words.ts'

type Props = {
  /** What it is about, as the address has it: `entry:J12`, `document:invoice/7`. */
  readonly about: string | undefined
  say(what: string, act?: number): void
  close(): void
}

/** The client is asked: about an entry or a document, or about the books as a whole. */
export function AskPanel({ about, say, close }: Props) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [asked, change] = useState({ text: '', choices: '', group: '', by: '', paper: false })
  const text = asked.text.trim()
  const send = async () => {
    const group = asked.group.trim()
    const choice = asked.choices
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const input = {
      ...{ text, choice, paper: asked.paper },
      ...aboutInput(about),
      ...(group === '' ? {} : { group }),
      ...(asked.by === '' ? {} : { by: asked.by }),
    }
    const done = await settle<OutputOf<'question.ask'>>(
      () => write('question.ask', input),
      ({ question }) => words.didAsk(question),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.askTitle} close={close}>
      <p className="second">
        {about === undefined ? (
          words.aboutBooks
        ) : /^document:(?:bill|vendor-credit)\//.test(about) ? (
          <AboutBill id={about.slice(about.indexOf(':') + 1)} />
        ) : (
          words.askAbout(settleWords[look.language].itemsOf(about.slice(about.indexOf(':') + 1)))
        )}
      </p>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.ask}
        send={() => void send()}
        whyNot={text === '' ? words.sayQuestion : undefined}
      >
        <TextField
          label={words.question}
          value={asked.text}
          onChange={(next) => change({ ...asked, text: next })}
        />
        <TextField
          label={words.choices}
          value={asked.choices}
          hint={words.choicesHint}
          onChange={(choices) => change({ ...asked, choices })}
        />
        <TextField
          label={words.group}
          value={asked.group}
          note={words.groupHint}
          onChange={(group) => change({ ...asked, group })}
        />
        <DayField label={words.by} value={asked.by} onChange={(by) => change({ ...asked, by })} />
        <Tick label={words.wantsPaper} isOn={asked.paper} onChange={(paper) => change({ ...asked, paper })} />
      </DeedForm>
    </SidePanel>
  )
}

/** A supplier’s document by the number that its paper has, and whose it is. */
function AboutBill({ id }: { readonly id: string }) {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { data } = useRead('bill.show', { number: id })
  const kind = documentWords[look.language].kinds[id.split('/')[0] ?? ''] ?? ''
  if (data === undefined) return <>{words.askAbout(settleWords[look.language].itemsOf(id))}</>
  return <>{words.askAbout(`${kind} ${data.number}, ${data.party}`)}</>
}

/** The part of the input that says what a question is about. */
function aboutInput(about: string | undefined): Pick<InputOf<'question.ask'>, 'entry' | 'document'> {
  const at = about?.indexOf(':') ?? -1
  if (about === undefined || at < 0) return {}
  const named = about.slice(at + 1)
  return about.startsWith('entry:') ? { entry: named } : { document: named }
}
