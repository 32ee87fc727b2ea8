import { Places } from '../../parts/places.tsx'
import { closeListWords } from '../../words/close-list-words.ts'
import { handWords } from '../../words/hand-words.ts'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'

/**
 * The places of closing: the list of a period; lock, years, proof; working papers; books by hand. Keys 1 to
 * 6.
 */
const tabs = [
  { id: 'list', path: '/$book/close' },
  { id: 'years', path: '/$book/close/years' },
  { id: 'lead', path: '/$book/close/lead-sheets' },
  { id: 'papers', path: '/$book/close/papers' },
  { id: 'adjustments', path: '/$book/close/adjustments' },
  { id: 'hand', path: '/$book/close/by-hand' },
] as const

/** A place of closing. */
export type ClosePlace = (typeof tabs)[number]['id']

/** The row of places of closing in the head of its screens. */
export function CloseTabs({ here }: { readonly here: ClosePlace }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { lead, papers, adjustments } = workpaperWords[look.language]
  const labels = { ...words.tabs, lead, papers, adjustments, hand: handWords[look.language].title }
  const places = tabs.map((tab) => ({ ...tab, label: labels[tab.id] }))
  return <Places label={words.title} places={places} here={here} />
}
