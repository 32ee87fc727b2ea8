import { Places } from '../../parts/places.tsx'
import { useStatus } from '../../practice.ts'
import { useLook } from '../../words/look-context.ts'
import { yearEndWords } from '../../words/year-end-words.ts'

/** The places of the year end, in order; keys from 1 on. */
const tabs = [
  { id: 'slips', path: '/$book/year-end' },
  { id: 'roe', path: '/$book/year-end/roe' },
  { id: 't2', path: '/$book/year-end/t2' },
  { id: 't1', path: '/$book/year-end/t1' },
  { id: 'dividends', path: '/$book/year-end/dividends' },
] as const

/** A place of the year end. */
export type YearEndTab = (typeof tabs)[number]['id']

/** The places that books of some legal forms alone have; the others are everybody's. */
const formsOf: Readonly<Partial<Record<YearEndTab, readonly string[]>>> = {
  t2: ['corporation', 'nonprofit'],
  dividends: ['corporation'],
}

/** The row of places of the year end in the head of its screens, those that the legal form has. */
export function YearEndTabs({ here }: { readonly here: YearEndTab }) {
  const { look } = useLook()
  const words = yearEndWords[look.language]
  const form = useStatus()?.form
  const had = tabs.filter(({ id }) => form === undefined || (formsOf[id]?.includes(form) ?? true))
  const places = had.map((tab) => ({ ...tab, label: words.tabs[tab.id] }))
  return <Places label={words.title} places={places} here={here} />
}
