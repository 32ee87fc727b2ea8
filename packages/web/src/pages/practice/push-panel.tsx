import { useState } from 'react'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DeedForm, SidePanel, TextField, Tick } from '../../parts/form-parts.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import type { PracticeRow } from '../../practice.ts'
import { useLook } from '../../words/look-context.ts'
import { pushWords } from '../../words/push-words.ts'
import { type Came, type CameTo, usePush, type Wish } from './use-push.ts'

/** How many new records of a book are named before the rest is counted. */
const named = 8

/** Brings accounts, rules and checklist rows of one book to others: tried first, then pushed book by book. */
export function PushPanel({
  rows,
  chosen,
  close,
}: {
  readonly rows: readonly PracticeRow[]
  /** The books that are ticked at first, as far as they are not the source. */
  readonly chosen: readonly string[]
  close(): void
}) {
  const { look } = useLook()
  const words = pushWords[look.language]
  const readable = rows.filter(({ reason }) => reason === '')
  const { came, refusals, reached, run, undo, stop, forget } = usePush()
  const [from, setFrom] = useState(
    readable.find(({ book }) => !chosen.includes(book))?.book ?? chosen[0] ?? '',
  )
  const [text, setText] = useState('')
  const [isOf, setIsOf] = useState({ rules: false, checklist: false })
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set(chosen))
  const others = readable.filter(({ book }) => book !== from)
  const into = others.flatMap(({ book }) => (ticked.has(book) ? [book] : []))
  const wish: Wish = { from, ...isOf, accounts: text.split(/[\s,;]+/).filter((each) => each !== '') }
  const isTried = came?.isTrial === true && reached === undefined
  const getting = isTried ? came.rows.flatMap(({ book, added }) => (added > 0 ? [book] : [])) : []
  const isEmpty = wish.accounts.length === 0 && !wish.rules && !wish.checklist
  const missing = isEmpty ? words.sayWhat : into.length === 0 ? words.sayWhere : undefined
  const whyNot = missing ?? (isTried && getting.length === 0 ? words.nothingNew : undefined)
  const idle = isTried && getting.length === 0 ? words.nothingNew : ''
  const titles = titlesOf(rows)
  /** What was tried is no longer what would be pushed. */
  const changed = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      if (reached !== undefined) return
      forget()
      set(value)
    }
  }
  const turn = (book: string, isOn: boolean) =>
    changed(tick)(new Set(isOn ? [...ticked, book] : [...ticked].filter((each) => each !== book)))
  return (
    <SidePanel title={words.title} close={reached === undefined ? close : stop}>
      <DeedForm
        verb={getting.length > 0 ? words.pushTo(getting.length) : words.rehearse}
        send={() => void run(wish, isTried ? getting : into, !isTried)}
        whyNot={whyNot}
      >
        <Choice
          label={words.from}
          value={from}
          onChange={changed(setFrom)}
          options={readable.map(({ book }) => [book, titles.get(book) ?? book])}
        />
        <TextField
          label={words.accounts}
          value={text}
          onChange={changed(setText)}
          note={words.accountsNote}
        />
        <Tick
          label={words.rules}
          isOn={isOf.rules}
          onChange={changed((rules: boolean) => setIsOf({ ...isOf, rules }))}
        />
        <Tick
          label={words.checklist}
          isOn={isOf.checklist}
          onChange={changed((checklist: boolean) => setIsOf({ ...isOf, checklist }))}
        />
        <fieldset className="choose-books">
          <legend>{words.into}</legend>
          {others.map(({ book }) => (
            <Tick
              key={book}
              label={titles.get(book) ?? book}
              isOn={ticked.has(book)}
              onChange={(isOn) => turn(book, isOn)}
            />
          ))}
        </fieldset>
      </DeedForm>
      <RefusalBox refusals={refusals} />
      <p role="status" className="second">
        {reached === undefined ? idle : words.working(reached.done, reached.of)}
      </p>
      {reached === undefined ? null : (
        <Button kind="word" keyHint="Esc" onPress={stop}>
          {words.stop}
        </Button>
      )}
      {came === undefined || came.rows.length === 0 ? null : (
        <CameList
          came={came}
          titles={titles}
          source={titles.get(from) ?? from}
          undo={reached === undefined ? (books) => void undo(books) : undefined}
        />
      )}
    </SidePanel>
  )
}

/** What books are called, those of one name with the name that they are served under. */
function titlesOf(rows: readonly PracticeRow[]): ReadonlyMap<string, string> {
  const count = Map.groupBy(rows, ({ title }) => title)
  return new Map(
    rows.map(({ book, title }) => [book, count.get(title)?.length === 1 ? title : `${title} (${book})`]),
  )
}

/** What pushing did, or would do, book by book; what was done is undone in one, or in all. */
function CameList({
  came: { isTrial, found, rows },
  titles,
  source,
  undo,
}: {
  readonly came: Came
  readonly titles: ReadonlyMap<string, string>
  /** What the book is called that it comes from. */
  readonly source: string
  /** Nothing while work is under way. */
  readonly undo: ((books: readonly string[]) => void) | undefined
}) {
  const { look } = useLook()
  const words = pushWords[look.language]
  const pushed = rows.flatMap(({ book, act }) => (act > 0 ? [book] : []))
  const undoAll = undo === undefined || pushed.length < 2 ? undefined : () => undo(pushed)
  useScreenKeys(undoAll === undefined ? [] : [{ key: 'z', label: words.undoAll, run: undoAll }])
  const title = isTrial ? words.would : words.results
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {found === undefined ? null : <p className="second">{words.found(source, found)}</p>}
      <ul className="came">
        {rows.map((row) => (
          <PushedRow
            key={row.book}
            row={row}
            title={titles.get(row.book) ?? row.book}
            isTrial={isTrial}
            undo={undo === undefined || row.act === 0 ? undefined : () => undo([row.book])}
          />
        ))}
      </ul>
      {undoAll === undefined ? null : (
        <Button keyHint="z" onPress={undoAll}>
          {words.undoAll}
        </Button>
      )}
    </section>
  )
}

/** What comes to a book, or what clashes in it and stands. */
function PushedRow({
  row,
  title,
  isTrial,
  undo,
}: {
  readonly row: CameTo
  readonly title: string
  readonly isTrial: boolean
  readonly undo: (() => void) | undefined
}) {
  const { look } = useLook()
  const words = pushWords[look.language]
  const { done, added, same, fresh, clashes, reason, isUndone, refusals = [] } = row
  if (!done) {
    return (
      <li>
        <strong>{title}</strong>{' '}
        <ProofLine holds={false}>{clashes.length === 0 ? reason : words.clashes(clashes.length)}</ProofLine>
        {clashes.length === 0 ? null : (
          <>
            <Named all={clashes} />
            <p className="second">{words.stands}</p>
          </>
        )}
      </li>
    )
  }
  if (isUndone)
    return (
      <li>
        <strong>{title}</strong> <span className="second">{words.undone}</span>
      </li>
    )
  const gained = isTrial ? words.gets(added) : words.got(added)
  const said = [added === 0 ? words.allThere : gained, ...(same > 0 && added > 0 ? [words.there(same)] : [])]
  return (
    <li>
      <strong>{title}</strong> <ProofLine holds>{said.join(', ')}</ProofLine>
      <Named all={fresh} />
      {undo === undefined ? null : (
        <Button kind="word" onPress={undo}>
          {words.undo} <span className="visually-hidden">{words.inBook(title)}</span>
        </Button>
      )}
      <RefusalBox refusals={refusals} />
    </li>
  )
}

function Named({ all }: { readonly all: readonly string[] }) {
  const { look } = useLook()
  if (all.length === 0) return null
  const left = all.length - named
  return (
    <ul className="second pushed-names">
      {all.slice(0, named).map((each) => (
        <li key={each}>{each}</li>
      ))}
      {left > 0 ? <li>{pushWords[look.language].more(left)}</li> : null}
    </ul>
  )
}
