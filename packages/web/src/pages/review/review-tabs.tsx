import { Places } from '../../parts/places.tsx'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'

/** The places of the review: findings, questions, clean-up. Keys 1 to 3. */
const tabs = [
  { id: 'findings', path: '/$book/review' },
  { id: 'questions', path: '/$book/review/questions' },
  { id: 'cleanUp', path: '/$book/review/clean-up' },
] as const

/** The row of places of the review in the head of its screens. */
export function ReviewTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const places = tabs.map((tab) => ({ ...tab, label: words.tabs[tab.id] }))
  return <Places label={words.title} places={places} here={here} />
}
