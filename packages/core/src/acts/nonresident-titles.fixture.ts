import type { NonResident, NonResidentFact } from '../daybook/nonresident-facts.ts'

/** A small non-resident. */
export const smallNonResident: NonResident = {
  id: 'supplier:atlas-holdings',
  recipient: { kind: 'supplier', id: 'atlas-holdings' },
  country: 'USA',
  income: '05',
  rate: '10',
  article: 'XII(2)',
  from: '2026-01-01',
}

/** Each kind of fact about non-residents with the title of its act in both languages. */
export const nonResidentTitleCases: {
  readonly [K in NonResidentFact['kind']]: readonly [
    Extract<NonResidentFact, { readonly kind: K }>,
    string,
    string,
  ]
} = {
  'nonresident.set': [
    { kind: 'nonresident.set', v: 1, nonResident: smallNonResident },
    'Non-resident: supplier atlas-holdings, USA, 10 %',
    'Non-résident\u00a0: supplier atlas-holdings, USA, 10 %',
  ],
  'nonresident.removed': [
    { kind: 'nonresident.removed', v: 1, was: smallNonResident },
    'No longer a non-resident: supplier atlas-holdings',
    'N’est plus non-résident\u00a0: supplier atlas-holdings',
  ],
}
