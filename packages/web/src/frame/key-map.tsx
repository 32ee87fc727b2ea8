import { Dialog } from '../parts/dialog.tsx'
import { useStatus } from '../practice.ts'
import { useLook } from '../words/look-context.ts'
import type { ScreenKey } from './keys.ts'
import { placesOf } from './map.ts'

/** The map of all keys, on `?`: those of the screen, and those of every screen. */
export function KeyMap({
  keys,
  book,
  close,
}: {
  readonly keys: readonly ScreenKey[]
  readonly book: string | undefined
  close(): void
}) {
  const { words } = useLook()
  const places = placesOf(useStatus())
  const everywhere = [
    ...(book === undefined ? [] : [{ key: 'Ctrl K', label: words.searchTitle }]),
    ...(book === undefined ? [] : places.map((place) => ({ key: place.key, label: place.word(words) }))),
    { key: 'Alt 1–9', label: words.openBooks },
    { key: 'Esc', label: words.back },
  ]
  return (
    <Dialog title={words.keys} close={close}>
      <div className="key-map">
        {keys.length === 0 ? null : (
          <section>
            <h2>{words.theseKeys}</h2>
            <dl>
              {keys.map(({ key, label, shown }) => (
                <div key={`${key} ${label}`}>
                  <dt>
                    <kbd>{shown ?? key}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h2>{words.everywhere}</h2>
          <dl>
            {everywhere.map(({ key, label }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
