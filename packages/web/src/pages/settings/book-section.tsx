import { type FormEvent, useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { InputOf, OutputOf, ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { settingsWords } from '../../words/settings-words.ts'

type Book = OutputOf<'book.show'>

/** What the book says of itself; its name, province, year end and language can be changed. */
export function BookSection() {
  const { words: common, look } = useLook()
  const words = settingsWords[look.language]
  const { data: book } = useRead('book.show', {})
  const [isChanging, change] = useState(false)
  const { bar, say } = useUndoBar()
  return (
    <section aria-label={common.book}>
      <h2>{common.book}</h2>
      {book === undefined ? <Loading /> : null}
      {book === undefined || isChanging ? null : (
        <>
          <Profile book={book} />
          <Button onPress={() => change(true)}>{words.change}</Button>
        </>
      )}
      {book !== undefined && isChanging ? (
        <ProfileForm
          book={book}
          kept={(act) => {
            change(false)
            say(words.changed, act)
          }}
          leave={() => change(false)}
        />
      ) : null}
      {bar}
    </section>
  )
}

function Profile({ book }: { readonly book: Book }) {
  const { words, look } = useLook()
  const { forms, provinces } = firstRunWords[look.language]
  const pairs = [
    [settingsWords[look.language].name, book.name],
    [words.legalForm, named(forms, book.form)],
    [words.province, named(provinces, book.province)],
    [words.yearEnd, book.fiscalYearEnd],
    [settingsWords[look.language].language, languageName(book.language, look.language)],
    [words.currency, book.currency],
    [words.entries, String(book.entries)],
    [words.place, book.place],
  ] as const
  return (
    <dl>
      {pairs.map(([what, said]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

function ProfileForm({ book, kept, leave }: { readonly book: Book; kept(act: number): void; leave(): void }) {
  const { words: common, look } = useLook()
  const words = settingsWords[look.language]
  const { provinces } = firstRunWords[look.language]
  const write = useWrite()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const text = (name: string) => String(typed.get(name) ?? '').trim()
    // The lists offer what the command takes, and the server says no to anything else.
    const input = {
      name: text('name'),
      province: text('province'),
      fiscalYearEnd: text('fiscalYearEnd'),
      language: text('language'),
    } as InputOf<'book.change'>
    const answer = await write('book.change', input)
    if (answer.ok) kept(answer.value.act)
    else refuse(answer.refusals)
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={words.change}>
      <RefusalBox refusals={refusals} />
      <label className="labelled">
        <span>{words.name}</span>
        <input className="field" name="name" required defaultValue={book.name} ref={focusOnce} />
      </label>
      <label className="labelled">
        <span>{common.province}</span>
        <select className="field" name="province" defaultValue={book.province}>
          {Object.entries(provinces).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{common.yearEnd}</span>
        <input
          className="field"
          name="fiscalYearEnd"
          required
          defaultValue={book.fiscalYearEnd}
          placeholder="12-31"
        />
      </label>
      <label className="labelled">
        <span>{words.language}</span>
        <select className="field" name="language" defaultValue={book.language}>
          {(['en', 'fr'] as const).map((code) => (
            <option key={code} value={code}>
              {languageName(code, look.language)}
            </option>
          ))}
        </select>
      </label>
      <div className="acts">
        <Button kind="filled" submits>
          {words.keep}
        </Button>
        <Button onPress={leave}>{words.cancel}</Button>
      </div>
    </form>
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

function languageName(code: string, language: 'en' | 'fr'): string {
  return new Intl.DisplayNames(`${language}-CA`, { type: 'language' }).of(code) ?? code
}

/** The name of a code in a list of words; the code where the list has none. */
function named(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
