import { Places } from '../../parts/places.tsx'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { stockWords } from '../../words/stock-words.ts'

/** The places of capital assets, in order; keys from 1 on. */
const tabs = [
  { id: 'register', path: '/$book/assets' },
  { id: 'continuity', path: '/$book/assets/continuity' },
  { id: 'cca', path: '/$book/assets/cca' },
  { id: 'stock', path: '/$book/assets/stock' },
] as const

/** The row of places of capital assets in the head of their screens. */
export function AssetTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const labelOf = (id: (typeof tabs)[number]['id']) =>
    id === 'stock' ? stockWords[look.language].tab : words.tabs[id]
  const places = tabs.map((tab) => ({ ...tab, label: labelOf(tab.id) }))
  return <Places label={words.title} places={places} here={here} />
}
