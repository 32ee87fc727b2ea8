import './occupations.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { occupationWords } from '../../words/occupation-words.ts'
import { SelfCheck } from './occupation-check.tsx'
import { Outlook, Wages } from './occupation-pay.tsx'
import { Profile } from './occupation-profile.tsx'

const bookkeeper = '12200'

/** An occupation by its code, in the address; the bookkeeper’s own where none is said. Found by title. */
export function OccupationsPage() {
  const { words: common, look } = useLook()
  const words = occupationWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { code = bookkeeper } = useSearch({ from: '/$book/occupations' })
  const finder = useRef<HTMLInputElement>(null)
  const { data, error, isError, refetch } = useRead('occupation.show', { code })
  const goTo = (next: string) =>
    void navigate({ to: '/$book/occupations', params: { book: name }, search: { code: next } })
  useScreenKeys([
    { key: 'Tab', label: words.nextTick },
    { key: ' ', label: words.tick, shown: look.language === 'fr' ? 'Espace' : 'Space' },
    { key: '/', label: words.findKey, run: () => finder.current?.focus() },
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P' },
  ])
  const reading = data?.readings.length === 1 ? data.readings[0] : undefined
  const before = reading?.before?.map((each) => each.code).join(', ') ?? ''
  return (
    <>
      <Head title={reading === undefined ? common.occupations : `${reading.code} ${reading.title}`}>
        <div className="acts">
          <Finder finder={finder} goTo={goTo} />
        </div>
        {reading === undefined ? null : (
          <p className="occupation-state">
            <span>{words.version}</span>
            {reading.teer === undefined ? null : <span>{words.teer(reading.teer)}</span>}
            {before === '' ? null : <span>{words.before(before)}</span>}
          </p>
        )}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <div className="inside occupation">
            {data.ambiguous ? (
              <section>
                <p>{words.twoReadings}</p>
                <ul>
                  {data.readings.map((each) => (
                    <li key={each.version}>
                      {each.version}: {each.code} {each.title}
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            {data.profile === undefined || reading === undefined ? null : (
              <>
                <Profile code={reading.code} profile={data.profile} goTo={goTo} />
                <Wages code={reading.code} />
                <Outlook code={reading.code} />
              </>
            )}
            {data.notes.map((note) => (
              <p key={note} className="second">
                {note}
              </p>
            ))}
          </div>
        )}
      </div>
      {reading?.code === bookkeeper ? <SelfCheck code={bookkeeper} /> : null}
    </>
  )
}

/** The field that finds occupations by their titles: arrows choose, Enter goes there. */
function Finder({
  finder,
  goTo,
}: {
  readonly finder: React.RefObject<HTMLInputElement | null>
  goTo(code: string): void
}) {
  const { look } = useLook()
  const words = occupationWords[look.language]
  const [text, type] = useState('')
  const [chosen, choose] = useState<string>()
  const [isEntered, enter] = useState(false)
  const asked = useDeferredValue(text.trim())
  const isAsked = asked.length > 1
  const found = useRead('occupation.find', { text: isAsked ? asked : bookkeeper }, isAsked)
  const { data, error } = found
  const hits = isAsked && error === null ? (data?.hits ?? []) : []
  // What is shown may still be the answer to the letters before: Enter waits for that of these.
  const isSettled = asked === text.trim() && !found.isPlaceholderData && !found.isFetching
  const current = Math.max(
    0,
    hits.findIndex((each) => idOf(each) === chosen),
  )
  const move = (to: number) => {
    const hit = hits[Math.max(0, Math.min(to, hits.length - 1))]
    choose(hit === undefined ? undefined : idOf(hit))
  }
  const take = (code: string | undefined) => {
    if (code === undefined) return
    type('')
    choose(undefined)
    goTo(code)
  }
  const held = hits[current]?.code
  useEffect(() => {
    if (!isEntered || !isSettled) return
    enter(false)
    take(held)
  })
  return (
    <div className="finder">
      <input
        ref={finder}
        className="field"
        role="combobox"
        aria-label={words.find}
        aria-expanded={hits.length > 0}
        aria-controls="occupations-found"
        aria-autocomplete="list"
        aria-activedescendant={hits[current] === undefined ? undefined : `occupation-${current}`}
        placeholder={words.find}
        value={text}
        onChange={(event) => {
          type(event.target.value)
          choose(undefined)
          enter(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(current + 1)
          else if (event.key === 'ArrowUp') move(current - 1)
          else if (event.key === 'Enter') enter(isAsked)
          else if (event.key === 'Escape' && text !== '') type('')
          else return
          event.preventDefault()
        }}
      />
      <div role="status" className="visually-hidden">
        {error === null ? '' : error.message}
      </div>
      {hits.length === 0 ? null : (
        <div
          role="listbox"
          id="occupations-found"
          aria-label={words.found}
          aria-busy={!isSettled}
          className="choices"
        >
          {hits.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
            <div
              key={idOf(each)}
              id={`occupation-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(each.code)}
            >
              <span className="second">{each.code}</span> {each.title}
              {each.foundBy === each.code ? '' : `, ${each.foundBy}`}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** What tells one occupation found from another: a code may stand in two editions. */
function idOf({ version, code }: { readonly version: string; readonly code: string }): string {
  return `${version} ${code}`
}
