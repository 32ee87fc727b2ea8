import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { places } from '../../frame/map.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { occupationWords } from '../../words/occupation-words.ts'

type ProfileShown = NonNullable<OutputOf<'occupation.show'>['profile']>

/** Which screens do which main duty of a bookkeeper, by the ids of both. */
const doneUnder: Readonly<Record<string, readonly string[]>> = {
  books: ['bank', 'journal', 'accounts'],
  close: ['journal', 'reconcile', 'reports', 'close'],
  payments: ['bills', 'pay', 'cheques'],
  remit: ['pay', 'returns', 'year-end'],
  returns: ['year-end', 'papers'],
  reports: ['reports'],
}

/** What people of an occupation do, what they are called, and what is close but elsewhere. */
export function Profile({
  code,
  profile,
  goTo,
}: {
  readonly code: string
  readonly profile: ProfileShown
  goTo(code: string): void
}) {
  const { look } = useLook()
  const words = occupationWords[look.language]
  const { illustrative, other, everyday, legacy } = profile.titles
  // The official examples are known in English alone; in French our own words come first.
  const official = [...illustrative, ...other, ...legacy]
  const own = look.language === 'fr' ? everyday : [...official, ...everyday]
  return (
    <>
      <p className="lead">{profile.lead ?? profile.usual}</p>
      {profile.duties.length === 0 ? null : <Duties code={code} duties={profile.duties} />}
      <div className="two">
        {official.length + everyday.length === 0 ? null : (
          <section aria-label={words.titles}>
            <h2>{words.titles}</h2>
            {own.length === 0 ? null : <p>{own.join(', ')}</p>}
            {look.language === 'fr' && official.length > 0 ? (
              <p className="second">
                {words.officialTitles}
                {colon(look.language)} <span lang="en">{official.join(', ')}</span>
              </p>
            ) : null}
          </section>
        )}
        {profile.elsewhere.length === 0 ? null : (
          <section aria-label={words.elsewhere}>
            <h2>{words.elsewhere}</h2>
            <ul className="elsewhere">
              {profile.elsewhere.map((each) => (
                <li key={each.code}>
                  <button type="button" className="plain link" onClick={() => goTo(each.code)}>
                    {each.code} {each.title}
                  </button>
                  <span className="second small">{each.why}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {profile.licence === undefined ? null : (
        <p>
          <b>
            {words.licence}
            {colon(look.language)}
          </b>{' '}
          {profile.licence}
        </p>
      )}
    </>
  )
}

function Duties({ code, duties }: { readonly code: string; readonly duties: ProfileShown['duties'] }) {
  const { words: common, look } = useLook()
  const words = occupationWords[look.language]
  const { name: book } = useBook()
  const { data } = useRead('occupation.duties', {}, code === '12200')
  const there = new Set((data?.duties ?? []).filter(({ isThere }) => isThere).map(({ id }) => id))
  return (
    <table className="table" aria-label={words.duties}>
      <thead>
        <tr>
          <th scope="col">{words.duties}</th>
          <th scope="col">{words.doneUnder}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(({ id, text }) => {
          const under = there.has(id) ? places.filter((each) => doneUnder[id]?.includes(each.id)) : []
          return (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>
                {under.length === 0
                  ? '–'
                  : under.map((place, index) => (
                      <Fragment key={place.id}>
                        {index === 0 ? '' : ', '}
                        <Link to={place.path} params={{ book }}>
                          {place.word(common)}
                        </Link>
                      </Fragment>
                    ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
