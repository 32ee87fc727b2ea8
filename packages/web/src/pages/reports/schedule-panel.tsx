import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { scheduleWords } from '../../words/schedule-words.ts'
import { keepMade } from '../keep-file.ts'

type Saved = OutputOf<'report.list'>[number]
type Props = { readonly of: Saved; say(what: string, act?: number): void; close(): void }
type Every = NonNullable<Saved['schedule']>['every']

const everies = ['month', 'quarter', 'year'] as const satisfies readonly Every[]

/** When a saved report is sent, to whom and in which language; its letter, and the word that it is sent. */
export function SchedulePanel({ of, say, close }: Props) {
  const { look } = useLook()
  const words = scheduleWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const { schedule, name } = of
  const [every, setEvery] = useState<Every>(schedule?.every ?? 'month')
  const [days, setDays] = useState(String(schedule?.days ?? 15))
  const [to, setTo] = useState(schedule?.to.join('\n') ?? '')
  const [language, setLanguage] = useState<'en' | 'fr'>(schedule?.language ?? look.language)
  const receivers = to.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const isWhole = /^\d{1,3}$/.test(days.trim()) && Number(days) <= 180
  const keep = () =>
    settle(
      () => write('report.schedule', { name, every, language, to: receivers, days: Number(days) }),
      () => words.kept(name),
    )
  const end = () =>
    settle(
      () => write('report.unschedule', { name }),
      () => words.ended(name),
    )
  return (
    <SidePanel title={words.title(name)} close={close}>
      <RefusalBox refusals={refusals} />
      <DeedForm
        verb={words.keep}
        send={() => void keep()}
        whyNot={isWhole ? (receivers.length === 0 ? words.sayTo : undefined) : words.sayDays}
      >
        <Choice
          label={words.every}
          value={every}
          onChange={(next) => setEvery(everies.find((each) => each === next) ?? every)}
          options={everies.map((each) => [each, words.periods[each]] as const)}
        />
        <TextField label={words.days} value={days} onChange={setDays} isWrong={!isWhole} />
        <label className="stacked">
          <span>{words.to}</span>
          <textarea className="field" rows={3} value={to} onChange={({ target }) => setTo(target.value)} />
          <span className="second small">{words.toNote}</span>
        </label>
        <Choice
          label={words.language}
          value={language}
          onChange={(next) => setLanguage(next === 'fr' ? 'fr' : 'en')}
          options={(['en', 'fr'] as const).map((each) => [each, words.languages[each]] as const)}
        />
      </DeedForm>
      {schedule === undefined ? null : (
        <>
          <Letter name={name} say={say} />
          <p>
            <Button kind="word" onPress={() => void end()}>
              {words.end}
            </Button>
          </p>
        </>
      )}
    </SidePanel>
  )
}

/** The letter of the last period that is over, and the word that it is sent. */
function Letter({ name, say }: { readonly name: string; say: Props['say'] }) {
  const { look } = useLook()
  const words = scheduleWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [made, tell] = useState<OutputOf<'report.mail'>['mails'][number]>()
  const make = async () => {
    const done = await settle<OutputOf<'report.mail'>>(
      () => write('report.mail', { name, inline: true }),
      ({ mails: [mail] }) => (mail === undefined ? '' : words.letterOf(mail.from, mail.through)),
    )
    const mail = done?.mails[0]
    tell(mail)
    if (mail !== undefined) keepMade(mail)
  }
  const sent = async () => {
    if (made === undefined) return
    const { deadline, through } = made
    const done = await settle(
      () => write('deadline.done', { deadline }),
      () => words.didSend(through),
    )
    if (done !== undefined) tell(undefined)
  }
  return (
    <section aria-label={words.last}>
      <p>
        <strong>{words.last}</strong>
      </p>
      <RefusalBox refusals={refusals} />
      <div className="acts">
        <Button onPress={() => void make()}>{words.letter}</Button>
        {made === undefined ? null : <Button onPress={() => void sent()}>{words.sent}</Button>}
      </div>
      <p className="second">{words.nothingSent}</p>
    </section>
  )
}
