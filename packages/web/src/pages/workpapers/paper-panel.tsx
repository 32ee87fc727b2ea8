import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { SidePanel, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { initialsOf } from './initials.ts'
import { AnswerForm, NoteForm, ReferForm, SignForm, TickForm } from './paper-forms.tsx'
import type { Paper, PaperAbout, PaperForm } from './paper-shapes.ts'
import { SignWord } from './sign-word.tsx'
import type { PaperDeeds } from './use-paper-deeds.ts'

type Props = {
  readonly about: PaperAbout
  readonly year: string
  readonly deeds: PaperDeeds
  say(what: string, act?: number): void
}

/** The working paper of an account: its amount, ticks, notes and signatures, or the form of a deed on it. */
export function PaperPanel({ about, year, deeds, say }: Props) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const asked = useRead('workpaper.list', { year })
  const { account, name, ref, closing } = about
  const deed = deeds.open?.deed ?? 'show'
  const paper = asked.data?.papers.find((each) => each.account === account)
  const form: PaperForm = { about, year, say, leave: deeds.leave }
  const key = typeof deed === 'string' ? deed : `answer ${deed.answer}`
  return (
    <SidePanel key={`${account} ${key}`} title={words.paperOf(account)} close={deeds.leave}>
      <p className="paper-head">
        <span>
          <span className="second">{ref}</span> {name}
        </span>
        <strong>
          <Amount value={closing} />
        </strong>
      </p>
      {deed === 'tick' ? <TickForm {...form} paper={paper} /> : null}
      {deed === 'refer' ? <ReferForm {...form} /> : null}
      {deed === 'note' ? <NoteForm {...form} /> : null}
      {deed === 'sign' ? <SignForm {...form} as="preparer" /> : null}
      {deed === 'review' ? <SignForm {...form} as="reviewer" /> : null}
      {typeof deed === 'object' ? <AnswerForm {...form} number={deed.answer} /> : null}
      {asked.isError ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null}
      {asked.data === undefined && !asked.isError ? <Loading /> : null}
      {deed === 'show' && asked.data !== undefined ? <Written {...form} paper={paper} deeds={deeds} /> : null}
    </SidePanel>
  )
}

/** All that is written on a paper, with what can be done about each part. */
function Written({
  about,
  year,
  say,
  paper,
  deeds,
}: PaperForm & { readonly paper: Paper | undefined; readonly deeds: PaperDeeds }) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { account } = about
  const begin = (deed: 'tick' | 'note' | 'sign' | 'review' | 'refer') =>
    deeds.show({ account, deed, isWithin: true })
  return (
    <div className="paper">
      <Ticks about={about} year={year} say={say} ticks={paper?.ticks ?? []} />
      <Button keyHint="t" onPress={() => begin('tick')}>
        {words.tick}
      </Button>
      <Notes about={about} year={year} say={say} notes={paper?.notes ?? []} deeds={deeds} />
      <Button keyHint="n" onPress={() => begin('note')}>
        {words.note}
      </Button>
      <section>
        <h3>{words.signatures}</h3>
        {(paper?.signs ?? []).length === 0 ? <p className="second">{words.unsigned}</p> : null}
        <ul>
          {(paper?.signs ?? []).map((sign) => (
            <li key={sign.as}>
              {words.as[sign.as]}
              {colon(look.language)} <SignWord state={sign.state} sign={sign} />
            </li>
          ))}
        </ul>
      </section>
      <div className="acts wrapped">
        <Button keyHint="s" onPress={() => begin('sign')}>
          {words.sign}
        </Button>
        <Button keyHint="v" onPress={() => begin('review')}>
          {words.review}
        </Button>
        <Button keyHint="r" onPress={() => begin('refer')}>
          {words.refer}
        </Button>
      </div>
    </div>
  )
}

type Part = Pick<PaperForm, 'about' | 'year' | 'say'>

function Ticks({ about: { account }, year, say, ticks }: Part & { readonly ticks: Paper['ticks'] }) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const takeOff = (mark: string, by: string) =>
    void settle(
      () => write('workpaper.tick', { account, year, mark, by, remove: true }),
      () => words.didUntick(mark, account),
    )
  return (
    <section>
      <h3>{words.ticks}</h3>
      <RefusalBox refusals={refusals} />
      {ticks.length === 0 ? <p className="second">{words.noTicks}</p> : null}
      <ul>
        {ticks.map(({ mark, did, by, on }) => (
          <li key={mark}>
            <span className="tick-mark">{mark}</span> {did}{' '}
            <span className="second">{words.byWhom(by, on)}</span>{' '}
            <Button kind="word" onPress={() => takeOff(mark, initialsOf('preparer') || by)}>
              {words.takeOff}
              <span className="visually-hidden"> {mark}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notes({
  about: { account },
  year,
  say,
  notes,
  deeds,
}: Part & { readonly notes: Paper['notes']; readonly deeds: PaperDeeds }) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const clear = (number: number, by: string) =>
    void settle(
      () => write('workpaper.clear', { account, year, number, by }),
      () => words.didClear(number),
    )
  return (
    <section>
      <h3>{words.note}</h3>
      <RefusalBox refusals={refusals} />
      {notes.length === 0 ? <p className="second">{words.noNotes}</p> : null}
      <ol className="notes">
        {notes.map(({ number, text, by, on, answer, cleared }) => (
          <li key={number} value={number}>
            {text} <span className="second">{words.byWhom(by, on)}</span>
            <p className={answer === '' ? 'second' : undefined}>
              {answer === '' ? words.unanswered : `→ ${answer}`}
              {cleared === '' ? '' : `; ${words.cleared(cleared)}`}
            </p>
            {cleared === '' ? (
              <span className="row-acts">
                <Button
                  kind="word"
                  onPress={() => deeds.show({ account, deed: { answer: number }, isWithin: true })}
                >
                  {words.answer}
                  <span className="visually-hidden"> {number}</span>
                </Button>
                <Button
                  kind="word"
                  whyNot={answer === '' ? words.unanswered : undefined}
                  onPress={() => clear(number, initialsOf('reviewer') || by)}
                >
                  {words.clear}
                  <span className="visually-hidden"> {number}</span>
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
