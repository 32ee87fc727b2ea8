import type { NonResident, NonResidentFact } from '../daybook/nonresident-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in NonResidentFact['kind']]: (fact: Extract<NonResidentFact, { readonly kind: K }>) => Label
}

/** What an act about a non-resident said, in one line; the person is named by the vault alone. */
export const nonResidentTitles: Titles = {
  'nonresident.set': ({ nonResident }) => ({
    en: `Non-resident: ${whoOf(nonResident)}, ${nonResident.country}, ${nonResident.rate} %`,
    fr: `Non-résident\u00a0: ${whoOf(nonResident)}, ${nonResident.country}, ${nonResident.rate} %`,
  }),
  'nonresident.removed': ({ was }) => ({
    en: `No longer a non-resident: ${whoOf(was)}`,
    fr: `N’est plus non-résident\u00a0: ${whoOf(was)}`,
  }),
}

function whoOf({ recipient: { kind, id } }: NonResident): string {
  return `${kind} ${id}`
}
