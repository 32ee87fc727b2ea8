import { Places } from '../../parts/places.tsx'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'

const tabs = [
  { id: 'envelopes', path: '/$book/personal' },
  { id: 'worth', path: '/$book/personal/worth' },
  { id: 'goals', path: '/$book/personal/goals' },
  { id: 'household', path: '/$book/personal/household' },
  { id: 'organizer', path: '/$book/personal/organizer' },
] as const

/** The row of places of personal books in the head of their screens. */
export function PersonalTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const places = tabs.map((tab) => ({ ...tab, label: words.tabs[tab.id] }))
  return <Places label={words.title} places={places} here={here} />
}
