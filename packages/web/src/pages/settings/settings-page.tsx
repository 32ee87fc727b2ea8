import { Head } from '../../frame/head.tsx'
import { PersonForm } from '../../frame/person-dialog.tsx'
import { useLook } from '../../words/look-context.ts'
import { personWords } from '../../words/person-words.ts'
import { BookSection } from './book-section.tsx'
import { CopiesSection } from './copies-section.tsx'
import { JournalSection } from './journal-section.tsx'
import { VaultSection } from './vault-section.tsx'

/** How a person likes the screens, and what the book says of itself. */
export function SettingsPage() {
  const { words, look, change } = useLook()
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
          <section aria-label={personWords[look.language].title}>
            <h2>{personWords[look.language].title}</h2>
            <PersonForm />
          </section>
          <BookSection />
          <CopiesSection />
          <JournalSection />
          <VaultSection />
        </div>
      </div>
    </>
  )
}
