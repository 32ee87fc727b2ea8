import { Places } from '../../parts/places.tsx'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'

/** The four places of payroll: runs, employees, what is owed, how people are paid; keys 1 to 4. */
const tabs = [
  { id: 'runs', path: '/$book/pay' },
  { id: 'employees', path: '/$book/pay/people' },
  { id: 'owed', path: '/$book/pay/owed' },
  { id: 'setup', path: '/$book/pay/setup' },
] as const

/** The row of places of payroll in the head of its screens. */
export function PayTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = payWords[look.language]
  const places = tabs.map((tab) => ({ ...tab, label: words.tabs[tab.id] }))
  return <Places label={words.title} places={places} here={here} />
}
