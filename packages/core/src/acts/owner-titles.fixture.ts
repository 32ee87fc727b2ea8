import type { CorporateReturn, Dividend, OwnerFact, Shareholder } from '../daybook/owner-facts.ts'

const shareholder: Shareholder = {
  id: 'b3a1',
  number: '1',
  kind: 'individual',
  language: 'en',
  accounts: ['2480'],
  holdings: [{ from: '2020-07-01', class: 'A', kind: 'common', count: 100 }],
}
const dividend: Dividend = {
  id: '2',
  kind: 'other',
  class: 'A',
  declared: '2026-06-15',
  record: '2026-06-15',
  payable: '2026-06-30',
  amount: 500_000n,
  shares: [{ shareholder: 'b3a1', count: 100, amount: 500_000n }],
  entry: 57,
  account: '2420',
  payments: [],
}
const given: CorporateReturn = { id: '2026-06-30', lines: [], classes: [], answers: [], netted: [] }

/** Each kind of fact about owners with the title of its act in both languages. */
export const ownerTitleCases: {
  readonly [K in OwnerFact['kind']]: readonly [Extract<OwnerFact, { readonly kind: K }>, string, string]
} = {
  'shareholder.set': [
    { kind: 'shareholder.set', v: 1, shareholder },
    'Added shareholder 1',
    'Ajout de l’actionnaire 1',
  ],
  'shareholder.removed': [
    { kind: 'shareholder.removed', v: 1, was: shareholder },
    'Removed shareholder 1',
    'Retrait de l’actionnaire 1',
  ],
  'dividend.set': [
    { kind: 'dividend.set', v: 1, dividend },
    'Declared dividend 2 of 5,000.00 in J57',
    'Déclaration du dividende 2 de 5\u00a0000,00 dans J57',
  ],
  'dividend.removed': [
    { kind: 'dividend.removed', v: 1, was: dividend },
    'Took back dividend 2',
    'Retrait du dividende 2',
  ],
  't2.set': [
    { kind: 't2.set', v: 1, given },
    'Gave what the T2 of 2026-06-30 needs',
    'Renseignements donnés pour la T2 du 2026-06-30',
  ],
  't2.removed': [
    { kind: 't2.removed', v: 1, was: given },
    'Took back what was given for the T2 of 2026-06-30',
    'Retrait des renseignements donnés pour la T2 du 2026-06-30',
  ],
}
