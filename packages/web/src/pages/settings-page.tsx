import { useRead } from '../books.ts'
import { Head } from '../frame/head.tsx'
import { Loading } from '../parts/notices.tsx'
import { useLook } from '../words/look-context.ts'

/** How a person likes the screens, and what the book says of itself. */
export function SettingsPage() {
  const { words, look, change } = useLook()
  const { data: book } = useRead('book.show', {})
  return (
    <>
      <Head title={words.settings} />
      <div className="content">
        <div className="inside settings">
          <h2>{words.you}</h2>
          <label className="labelled">
            <span>{words.language}</span>
            <select
              className="field"
              value={look.language}
              onChange={(event) => change({ language: event.target.value === 'fr' ? 'fr' : 'en' })}
            >
              <option value="en">English</option>
              <option value="fr">Français</option>
            </select>
          </label>
          <label className="labelled">
            <span>{words.theme}</span>
            <select
              className="field"
              value={look.theme}
              onChange={(event) =>
                change({
                  theme: (['light', 'dark'] as const).find((each) => each === event.target.value) ?? 'system',
                })
              }
            >
              <option value="system">{words.system}</option>
              <option value="light">{words.light}</option>
              <option value="dark">{words.dark}</option>
            </select>
          </label>
          <label className="labelled">
            <span>{words.rowHeight}</span>
            <select
              className="field"
              value={look.rows}
              onChange={(event) =>
                change({ rows: event.target.value === 'comfortable' ? 'comfortable' : 'dense' })
              }
            >
              <option value="dense">{words.dense}</option>
              <option value="comfortable">{words.comfortable}</option>
            </select>
          </label>
          <h2>{words.book}</h2>
          {book === undefined ? (
            <Loading />
          ) : (
            <dl>
              {(
                [
                  [words.book, book.name],
                  [words.legalForm, book.form],
                  [words.province, book.province],
                  [words.yearEnd, book.fiscalYearEnd],
                  [words.currency, book.currency],
                  [words.entries, String(book.entries)],
                  [words.place, book.place],
                ] as const
              ).map(([what, said]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
    </>
  )
}
