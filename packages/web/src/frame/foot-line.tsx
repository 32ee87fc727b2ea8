import { useRead } from '../books.ts'
import { Button } from '../parts/button.tsx'
import { ProofLine } from '../parts/notices.tsx'
import { useTrialBalance } from '../report-shapes.ts'
import { useLook } from '../words/look-context.ts'
import type { ScreenKey } from './keys.ts'

/** The foot of every screen: the proof of the book at the left, the keys of the screen at the right. */
export function FootLine({
  book,
  keys,
  showKeys,
}: {
  readonly book: string | undefined
  readonly keys: readonly ScreenKey[]
  showKeys(): void
}) {
  const { words } = useLook()
  return (
    <footer className="foot">
      {book === undefined ? <span /> : <BookState />}
      <span className="keys">
        {keys
          .filter(({ label }) => label !== '')
          .toSorted((one, other) => Number(one.isPlace ?? false) - Number(other.isPlace ?? false))
          .slice(0, 8)
          .map(({ key, label, shown }) => (
            <span key={`${key} ${label}`}>
              <kbd>{shown ?? key}</kbd> {withinSentence(label)}
            </span>
          ))}
        <Button kind="word" onPress={showKeys}>
          <kbd>?</kbd> {words.allKeys}
        </Button>
      </span>
    </footer>
  )
}

/** A label as it stands after its key: in small letters, but for what is written in capitals (`T1`). */
function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label
}

function BookState() {
  const { words } = useLook()
  const { data: balance } = useTrialBalance()
  const { data: period } = useRead('period.status', {})
  const holds = balance?.proof.every((each) => each.holds)
  return (
    <span aria-live="polite">
      {holds === undefined ? null : (
        <ProofLine holds={holds}>{holds ? words.booksBalance : words.booksDiffer}</ProofLine>
      )}
      {period === undefined ? null : (
        <>
          {' · '}
          {period.lockedThrough === undefined || period.lockedThrough === ''
            ? words.notLocked
            : `${words.lockedThrough} ${period.lockedThrough}`}
        </>
      )}
    </span>
  )
}
