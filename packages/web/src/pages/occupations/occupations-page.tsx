import './occupations.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useRef, useState } from 'react'
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
  const [at, move] = useState(0)
  const asked = useDeferredValue(text.trim())
  const isAsked = asked.length > 1
  const { data, error } = useRead('occupation.find', { text: isAsked ? asked : bookkeeper }, isAsked)
  const hits = isAsked && error === null ? (data?.hits ?? []) : []
  const current = Math.min(at, hits.length - 1)
  const take = (code: string | undefined) => {
    if (code === undefined) return
    type('')
    move(0)
    goTo(code)
  }
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
          move(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(Math.min(current + 1, hits.length - 1))
          else if (event.key === 'ArrowUp') move(Math.max(current - 1, 0))
          else if (event.key === 'Enter') take(hits[current]?.code)
          else if (event.key === 'Escape' && text !== '') type('')
          else return
          event.preventDefault()
        }}
      />
      <div role="status" className="visually-hidden">
        {error === null ? '' : error.message}
      </div>
      {hits.length === 0 ? null : (
        <div role="listbox" id="occupations-found" aria-label={words.found} className="choices">
          {hits.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does
            <div
              key={`${each.version} ${each.code}`}
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
