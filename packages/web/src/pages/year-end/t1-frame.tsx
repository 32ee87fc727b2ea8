import './t1.css'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { today } from '../../words/today.ts'
import { useT1Kept, useT1Summary } from './t1-kept.ts'
import { type T1At, type T1Place, t1Places } from './t1-places.ts'
import { returnYear } from './t1-search.ts'
import { YearEndTabs } from './tabs.tsx'

/** The head of every place of a personal return: year, whose, how it ends, deeds of the place, the places. */
export function T1Head({ at, children }: { readonly at: T1At; readonly children?: ReactNode }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const isOfOwner = useIsOfOwner()
  const turn = (by: number) => at.change({ year: at.year + by, figure: undefined })
  useScreenKeys([
    { key: '[', label: words.earlier, run: () => turn(-1) },
    { key: ']', label: words.later, run: () => turn(1) },
  ])
  return (
    <Head title={words.title}>
      <T1Choice at={at} />
      <Outcome at={at} />
      <div className="acts">{children}</div>
      <YearEndTabs here="t1" />
      <T1PlaceNav here={at.place} year={at.search.year} who={at.search.who} />
      {isOfOwner ? <p className="head-line second">{words.ofOwner}</p> : null}
    </Head>
  )
}

/** Whether the return is that of an owner, not of the books: a corporation has no T2125. */
function useIsOfOwner(): boolean {
  const { data: book } = useRead('book.show', {})
  return book?.form === 'corporation' || book?.form === 'nonprofit'
}

/** The row of places of a personal return; `<` and `>` lead from one to the next. */
export function T1PlaceNav({
  here,
  year,
  who,
}: {
  readonly here: T1Place
  readonly year: number | undefined
  readonly who: 'spouse' | undefined
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const isOfOwner = useIsOfOwner()
  const places = t1Places.filter(({ id }) => !isOfOwner || (id !== 'T2125' && id !== 'T776'))
  const at = places.findIndex(({ id }) => id === here)
  // The organizer has a year of its own while none is said: that of the return goes along.
  const search = { year: year ?? returnYear({}, today()), who }
  const step = (by: number) => {
    const next = places[at + by]
    if (next !== undefined) void navigate({ to: next.path, params: { book: name }, search })
  }
  useScreenKeys([
    { key: '>', label: words.next, run: () => step(1) },
    { key: '<', label: words.before, run: () => step(-1) },
  ])
  return (
    <nav className="places t1-places" aria-label={words.placesTitle}>
      {places.map(({ id, path }) => (
        <Link
          key={id}
          to={path}
          params={{ book: name }}
          search={search}
          activeProps={{ 'aria-current': undefined, className: '' }}
          activeOptions={{ exact: true }}
          aria-current={id === here ? 'page' : undefined}
        >
          {words.places[id]}
        </Link>
      ))}
      <span className="key" aria-hidden="true">
        &lt; &gt;
      </span>
    </nav>
  )
}

/** The year, and of a couple whose return. */
function T1Choice({ at }: { readonly at: T1At }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { years, facts } = useT1Kept(at)
  const now = Number(today().slice(0, 4))
  const all = [...new Set([at.year, ...years, now, now - 1, now - 2, now - 3])].toSorted((a, b) => b - a)
  return (
    <>
      <label className="labelled">
        <span>{words.year}</span>
        <select
          className="field"
          value={at.year}
          onChange={(event) => at.change({ year: Number(event.target.value), figure: undefined })}
        >
          {all.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {facts?.spouse === undefined ? null : (
        <label className="labelled">
          <span>{words.who}</span>
          <select
            className="field"
            value={at.who}
            onChange={(event) =>
              at.change({ who: event.target.value === 'spouse' ? 'spouse' : undefined, figure: undefined })
            }
          >
            <option value="taxpayer">{words.people.taxpayer}</option>
            <option value="spouse">{words.people.spouse}</option>
          </select>
        </label>
      )}
    </>
  )
}

/** How the return ends: what is refunded or owed, and by when. */
function Outcome({ at }: { readonly at: T1At }) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const { facts } = useT1Kept(at)
  const { data, own } = useT1Summary(at, facts !== undefined)
  if (data === undefined || own === undefined) return <span className="state" />
  const isOwing = !isZero(own.owing)
  return (
    <span className="state t1-outcome">
      {isOwing || !isZero(own.refund) ? (
        <>
          <b>{isOwing ? words.owing : words.refund}</b> <Amount value={isOwing ? own.owing : own.refund} />
        </>
      ) : (
        <b>{words.even}</b>
      )}
      {own.isEstimate ? ` (${words.estimate})` : ''}, {words.days(data.file, data.pay)}
    </span>
  )
}
