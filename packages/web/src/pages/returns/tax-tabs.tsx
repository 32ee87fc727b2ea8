import { Places } from '../../parts/places.tsx'
import { agencyWords } from '../../words/agency-words.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { returnWords } from '../../words/return-words.ts'
import { supplyWords } from '../../words/supply-words.ts'

const places = [
  { id: 'returns', path: '/$book/returns' },
  { id: 'rebates', path: '/$book/returns/rebates' },
  { id: 'working', path: '/$book/returns/working' },
  { id: 'agency', path: '/$book/returns/agency' },
  { id: 'explain', path: '/$book/returns/explain' },
] as const

/**
 * The row of places of sales tax: returns, rebates, what is worked out beside them, and the statements that
 * agencies keep, and which taxes something bears.
 */
export function TaxTabs({ here }: { readonly here: (typeof places)[number]['id'] }) {
  const { look } = useLook()
  const words = {
    ...rebateWords[look.language],
    agency: agencyWords[look.language].tab,
    explain: supplyWords[look.language].tab,
  }
  return (
    <Places
      label={returnWords[look.language].title}
      places={places.map((place) => ({ ...place, label: words[place.id] }))}
      here={here}
    />
  )
}
