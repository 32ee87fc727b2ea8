const en = {
  deed: 'Confirmation number',
  of: 'Number of',
  theReturn: 'the return, from the agency',
  payment: (entry: string, amount: string) => `the payment of ${amount} in ${entry}`,
  number: 'Number',
  note: 'Empty takes the number off.',
  keep: 'Keep the number',
  kept: (number: string) => `Confirmation number ${number} kept`,
  tookOff: 'Confirmation number taken off',
  register: 'Confirmation numbers',
  means: 'Paid by',
  allMeans: 'all means',
  ours: 'Our number with them',
}

type Words = typeof en

const fr: Words = {
  deed: 'Numéro de confirmation',
  of: 'Numéro de',
  theReturn: 'la déclaration, donné par l’organisme',
  payment: (entry, amount) => `l’opération ${entry}, ${amount}`,
  number: 'Numéro',
  note: 'Vide, le numéro est retiré.',
  keep: 'Garder le numéro',
  kept: (number) => `Numéro de confirmation ${number} gardé`,
  tookOff: 'Numéro de confirmation retiré',
  register: 'Numéros de confirmation',
  means: 'Payé par',
  allMeans: 'tous les moyens',
  ours: 'Notre numéro chez eux',
}

/** The words of confirmation numbers of returns and payments, in both languages. */
export const confirmWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
