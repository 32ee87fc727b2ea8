import type { LetterheadFact } from '../daybook/letterhead-facts.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in LetterheadFact['kind']]: (fact: Extract<LetterheadFact, { readonly kind: K }>) => Label
}

/** What an act about the letterhead did, in one line. */
export const letterheadTitles: Titles = {
  'letterhead.set': ({ was }) =>
    was === undefined
      ? { en: 'Set up the letterhead of invoices', fr: 'Définition de l’en-tête des factures' }
      : { en: 'Changed the letterhead of invoices', fr: 'Modification de l’en-tête des factures' },
  'letterhead.removed': () => ({
    en: 'Removed the letterhead of invoices',
    fr: 'Retrait de l’en-tête des factures',
  }),
}
