import type { WordsById } from './en.ts'

const enWays: WordsById = {
  monthly: 'every month',
  quarterly: 'every quarter',
  farming: 'once, as farmers do',
}
const frWays: WordsById = {
  monthly: 'chaque mois',
  quarterly: 'chaque trimestre',
  farming: 'une fois, comme les agriculteurs',
}

const en = {
  deed: 'Pay income tax',
  title: 'Pay income tax or an instalment',
  what: 'Balance or instalment',
  dueOn: (label: string, day: string) => `${label}, due ${day}`,
  none: 'No balance or instalment of income tax is open in the next eighteen months.',
  amount: 'Amount; what the books owe of the year when empty',
  account: 'Charged to; the account of income tax when empty',
  payee: 'Name on the cheque; the agency’s when empty',
  cheque: 'Number of the cheque; the next when empty',
  pay: 'Pay',
  paid: (amount: string, entry: string) => `${amount} of income tax paid in ${entry}`,
  unsaid: 'Are instalments owed?',
  not: 'not said yet',
  no: 'no',
  yes: 'yes',
  keep: 'Keep the answer',
  kept: 'Answer kept',
  ways: enWays,
}

type Words = typeof en

const fr: Words = {
  deed: 'Payer l’impôt',
  title: 'Payer l’impôt sur le revenu ou un acompte',
  what: 'Solde ou acompte',
  dueOn: (label, day) => `${label}, échéance ${day}`,
  none: 'Aucun solde ni acompte d’impôt n’est ouvert dans les dix-huit prochains mois.',
  amount: 'Montant; s’il est vide, ce qui est dû de l’année selon les livres',
  account: 'Imputé au compte; celui de l’impôt si vide',
  payee: 'Nom sur le chèque; celui de l’organisme si vide',
  cheque: 'Numéro du chèque; le suivant si vide',
  pay: 'Payer',
  paid: (amount, entry) => `${amount} d’impôt payé dans ${entry}`,
  unsaid: 'Des acomptes sont-ils dus?',
  not: 'pas encore dit',
  no: 'non',
  yes: 'oui',
  keep: 'Garder la réponse',
  kept: 'Réponse gardée',
  ways: frWays,
}

/** The words of paying income tax and its instalments, in both languages. */
export const taxPayWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
