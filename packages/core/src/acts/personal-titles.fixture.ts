import type {
  Envelope,
  Goal,
  HouseholdOfTwo,
  KeptReceipt,
  OwnWorth,
  PersonalFact,
} from '../daybook/personal-facts.ts'

const envelope: Envelope = {
  id: 'food',
  name: 'Food',
  from: '2026-01',
  accounts: ['5000'],
  months: [{ month: '2026-01', amount: 50_000n }],
}
const worth: OwnWorth = {
  id: 'home 2026-01-31',
  name: 'Home',
  kind: 'asset',
  date: '2026-01-31',
  amount: 50_000_000n,
  source: 'assessment notice',
}
const goal: Goal = { id: 'bike', name: 'Bike', amount: 90_000n, by: '2026-09-01', accounts: ['1020'] }
const household: HouseholdOfTwo = {
  id: 'household',
  from: '2026-01-01',
  people: [
    { code: 'ANA', name: 'Ana' },
    { code: 'BEN', name: 'Ben' },
  ],
  percent: 50,
  shares: [],
  owners: [{ account: '1010', person: 'ANA' }],
}
const receipt: KeptReceipt = {
  id: 'R7',
  kind: 'medical',
  who: 'taxpayer',
  date: '2026-03-02',
  amount: 8_000n,
  from: 'Maple Dental',
}

/** Each kind of fact about personal books with the title of its act in both languages. */
export const personalTitleCases: {
  readonly [K in PersonalFact['kind']]: readonly [Extract<PersonalFact, { readonly kind: K }>, string, string]
} = {
  'envelope.set': [
    { kind: 'envelope.set', v: 1, envelope },
    'Set envelope Food',
    'Établissement de l’enveloppe Food',
  ],
  'envelope.removed': [
    { kind: 'envelope.removed', v: 1, was: envelope },
    'Removed envelope Food',
    'Retrait de l’enveloppe Food',
  ],
  'worth.recorded': [
    { kind: 'worth.recorded', v: 1, worth },
    'Recorded the worth of Home on 2026-01-31: 500,000.00',
    'Valeur de Home au 2026-01-31\u00a0: 500\u00a0000,00',
  ],
  'worth.removed': [
    { kind: 'worth.removed', v: 1, was: worth },
    'Removed the worth of Home on 2026-01-31',
    'Retrait de la valeur de Home au 2026-01-31',
  ],
  'goal.set': [{ kind: 'goal.set', v: 1, goal }, 'Set goal Bike', 'Établissement de l’objectif Bike'],
  'goal.removed': [
    { kind: 'goal.removed', v: 1, was: goal },
    'Removed goal Bike',
    'Retrait de l’objectif Bike',
  ],
  'household.set': [
    { kind: 'household.set', v: 1, household },
    'Set the household of Ana and Ben',
    'Établissement du ménage de Ana et Ben',
  ],
  'household.removed': [
    { kind: 'household.removed', v: 1, was: household },
    'Removed the household of Ana and Ben',
    'Retrait du ménage de Ana et Ben',
  ],
  'receipt.kept': [
    { kind: 'receipt.kept', v: 1, receipt },
    'Kept receipt R7 of Maple Dental',
    'Reçu R7 de Maple Dental gardé',
  ],
  'receipt.dropped': [
    { kind: 'receipt.dropped', v: 1, was: receipt },
    'Dropped receipt R7 of Maple Dental',
    'Reçu R7 de Maple Dental retiré',
  ],
}
