import type { Letterhead, LetterheadFact } from '../daybook/letterhead-facts.ts'

const letterhead: Letterhead = { id: 'own', address: ['12 Quai Street', 'Halifax NS  B3H 0A1'] }

/** Each kind of fact about the letterhead with the title of its act in both languages. */
export const letterheadTitleCases: {
  readonly [K in LetterheadFact['kind']]: readonly [
    Extract<LetterheadFact, { readonly kind: K }>,
    string,
    string,
  ]
} = {
  'letterhead.set': [
    { kind: 'letterhead.set', v: 1, letterhead },
    'Set up the letterhead of invoices',
    'Définition de l’en-tête des factures',
  ],
  'letterhead.removed': [
    { kind: 'letterhead.removed', v: 1, was: letterhead },
    'Removed the letterhead of invoices',
    'Retrait de l’en-tête des factures',
  ],
}
