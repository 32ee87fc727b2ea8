import { useLayoutEffect, useRef, useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, Confirm, DayField, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { provinces, provinceWords } from '../../words/province-words.ts'
import { t1Words } from '../../words/t1-words.ts'
import { T1Head } from './t1-frame.tsx'
import { useFromBooks } from './t1-from-books.ts'
import { inTurn, type T1Facts, useT1Kept } from './t1-kept.ts'
import { type T1At, useT1At } from './t1-places.ts'
import { draftOf, monthNames, type PersonDraft, personOf, rowKindNames } from './t1-row-kinds.ts'
import { RowList } from './t1-row-list.tsx'

/** The household of a year: who lives in it, and what is on no slip. */
export function T1PeoplePage() {
  const at = useT1At('people')
  const kept = useT1Kept(at)
  const { data: book } = useRead('book.show', {})
  if (!kept.isRead || book === undefined) {
    return (
      <>
        <T1Head at={at} />
        <div className="content">
          {kept.asked.isError ? (
            <Failure error={kept.asked.error} again={() => void kept.asked.refetch()} />
          ) : (
            <Loading />
          )}
        </div>
      </>
    )
  }
  return <Household key={`${at.year} ${kept.facts === undefined}`} at={at} kept={kept} home={book.province} />
}

type Draft = {
  readonly couple: boolean
  readonly accept: boolean
  readonly hasSpouse: boolean
  readonly taxpayer: PersonDraft
  readonly spouse: PersonDraft
}

function Household({
  at,
  kept: { facts, keep },
  home,
}: {
  readonly at: T1At
  readonly kept: ReturnType<typeof useT1Kept>
  readonly home: string
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { bar, say } = useUndoBar()
  const { settle, refusals } = useSending((what) => say(what))
  const [draft, type] = useState<Draft>(() => ({
    couple: facts?.couple === true,
    accept: facts?.accept === true,
    hasSpouse: facts?.spouse !== undefined,
    taxpayer: draftOf(facts?.taxpayer, home),
    spouse: draftOf(facts?.spouse, home),
  }))
  const set = (next: Partial<Draft>) => type((held) => ({ ...held, ...next }))
  const send = async () => {
    const whole: T1Facts = {
      year: at.year,
      couple: draft.couple || draft.hasSpouse,
      accept: draft.accept,
      taxpayer: personOf(draft.taxpayer, facts?.taxpayer),
      ...(draft.hasSpouse ? { spouse: personOf(draft.spouse, facts?.spouse) } : {}),
    }
    const done = await settle<object>(
      () => keep(whole),
      () => words.kept(at.year),
    )
    if (done !== undefined && facts === undefined) at.go('slips')
  }
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  useScreenKeys([
    { key: 'Ctrl+Enter', label: words.keep, shown: 'Ctrl Enter', run: () => void send() },
    { key: 'Escape', label: words.places.return, shown: 'Esc', run: () => at.go('return') },
  ])
  return (
    <>
      <T1Head at={at}>
        {facts === undefined ? null : <Erasing year={at.year} say={say} />}
        <Button kind="filled" keyHint="Ctrl Enter" onPress={() => void send()}>
          {words.keep}
        </Button>
      </T1Head>
      <div className="content">
        <form
          ref={form}
          className="t1-inside"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <RefusalBox refusals={refusals} />
          <section>
            <h2>{words.household}</h2>
            <Tick label={words.couple} isOn={draft.couple} onChange={(couple) => set({ couple })} />
            <Tick
              label={words.spouseFacts}
              isOn={draft.hasSpouse}
              onChange={(hasSpouse) => set({ hasSpouse })}
            />
            <Tick label={words.acceptProjected} isOn={draft.accept} onChange={(accept) => set({ accept })} />
          </section>
          <PersonForm at={at} who="taxpayer" draft={draft.taxpayer} set={(taxpayer) => set({ taxpayer })} />
          {draft.hasSpouse ? (
            <PersonForm at={at} who="spouse" draft={draft.spouse} set={(spouse) => set({ spouse })} />
          ) : null}
          <p className="second">{words.privacy}</p>
          <button type="submit" className="visually-hidden" tabIndex={-1}>
            {words.keep}
          </button>
        </form>
      </div>
      {bar}
    </>
  )
}

/** The forms of the books that the return takes as they stand: nothing is typed twice. */
function FromBooks({
  at,
  taken,
  take,
}: {
  readonly at: T1At
  readonly taken: readonly string[]
  take(books: readonly string[]): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const forms = useFromBooks(at.year)
  if (forms.length === 0) return null
  return (
    <fieldset className="t1-rows">
      <legend>{words.fromBooks}</legend>
      {forms.map(({ word, form, name, net }) => (
        <div key={word}>
          <Tick
            label={[
              name === '' ? form : `${form}, ${name}`,
              ...(net === '' ? [] : [`${words.net} ${amountWords(net, look.language)}`]),
            ].join(`${colon(look.language)} `)}
            isOn={taken.includes(word)}
            onChange={(isOn) => take([...taken.filter((each) => each !== word), ...(isOn ? [word] : [])])}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** One person: where and when, then the lists of what is on no slip. */
function PersonForm({
  at,
  who,
  draft,
  set,
}: {
  readonly at: T1At
  readonly who: 'taxpayer' | 'spouse'
  readonly draft: PersonDraft
  set(draft: PersonDraft): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  return (
    <section aria-label={words.peopleTitle[who]}>
      <h2>{words.peopleTitle[who]}</h2>
      <div className="t1-fields">
        <Choice
          label={words.province}
          value={draft.province}
          onChange={(province) => set({ ...draft, province })}
          options={provinces.map((each) => [each, provinceWords[look.language][each]] as const)}
        />
        <DayField label={words.born} value={draft.born} onChange={(born) => set({ ...draft, born })} />
        <DayField label={words.died} value={draft.died} onChange={(died) => set({ ...draft, died })} />
        <TextField
          label={words.otherProvinces}
          value={draft.otherProvinces}
          onChange={(otherProvinces) => set({ ...draft, otherProvinces })}
        />
      </div>
      <FromBooks at={at} taken={draft.books} take={(books) => set({ ...draft, books })} />
      {rowKindNames.map((kind) => (
        <RowList
          key={kind}
          kind={kind}
          rows={draft.rows[kind]}
          set={(rows) => set({ ...draft, rows: { ...draft.rows, [kind]: rows } })}
        />
      ))}
      <fieldset className="t1-rows">
        <legend>{words.standing}</legend>
        <div className="t1-fields">
          {monthNames.map((name) => (
            <TextField
              key={name}
              label={words.months[name]}
              value={draft.months[name] ?? ''}
              onChange={(month) => set({ ...draft, months: { ...draft.months, [name]: month } })}
            />
          ))}
        </div>
      </fieldset>
    </section>
  )
}

/** Erases the year from the vault, after the question: nothing brings it back. */
function Erasing({ year, say }: { readonly year: number; say(what: string): void }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const write = useWrite()
  const [isAsked, ask] = useState(false)
  const { settle, refusals } = useSending((what) => say(what))
  const erase = () => {
    ask(false)
    void settle<object>(
      () => inTurn(() => write('t1.erase', { year })),
      () => words.erased(year),
    )
  }
  return (
    <>
      <Button onPress={() => ask(true)}>{words.erase}</Button>
      <RefusalBox refusals={refusals} />
      {isAsked ? (
        <Confirm
          title={words.eraseTitle(year)}
          lines={words.eraseLines}
          verb={words.erase}
          no={() => ask(false)}
          yes={erase}
        />
      ) : null}
    </>
  )
}
