import type { WordsById } from './en.ts'

const enLevels: WordsById = { '1': 'reminder', '2': 'second reminder', '3': 'last notice' }
const frLevels: WordsById = { '1': 'rappel', '2': 'second rappel', '3': 'dernier avis' }

const en = {
  title: 'Reminders',
  remind: 'Remind',
  make: 'Make the reminders',
  date: 'Day of the reminders',
  grace: 'Days past due that are let pass',
  again: 'Days before an invoice is asked for again',
  only: 'Customers',
  all: 'all who are late',
  wouldBe: 'Who would be reminded',
  nobody: 'Nobody is to be reminded by these days.',
  made: (count: number) => (count === 1 ? '1 reminder made' : `${count} reminders made`),
  letters: 'Letters to e-mail',
  papers: 'Print them',
  lastOnes: (day: string) => `The reminders of ${day}`,
  log: 'What was sent',
  none: 'No reminder was made yet.',
  level: 'How firm',
  levels: enLevels,
  invoices: 'Invoices',
  without: (names: string) => `No address is known of ${names}: print theirs.`,
  letter: 'E-mail',
  paper: 'PDF',
  lettersHint: 'A file for each letter, with its paper; a mail program opens it ready to be sent.',
}

type Words = typeof en

const fr: Words = {
  title: 'Rappels',
  remind: 'Relancer',
  make: 'Établir les rappels',
  date: 'Jour des rappels',
  grace: 'Jours de retard tolérés',
  again: 'Jours avant de redemander une facture',
  only: 'Clients',
  all: 'tous ceux en retard',
  wouldBe: 'Qui serait relancé',
  nobody: 'Personne n’est à relancer selon ces jours.',
  made: (count) => (count === 1 ? '1 rappel établi' : `${count} rappels établis`),
  letters: 'Courriels à envoyer',
  papers: 'Les imprimer',
  lastOnes: (day) => `Les rappels du ${day}`,
  log: 'Ce qui a été envoyé',
  none: 'Aucun rappel n’a encore été établi.',
  level: 'Niveau',
  levels: frLevels,
  invoices: 'Factures',
  without: (names) => `Aucune adresse n’est connue pour ${names}\u00a0: imprimez les leurs.`,
  letter: 'Courriel',
  paper: 'PDF',
  lettersHint: 'Un fichier par lettre, avec sa pièce; un logiciel de courriel l’ouvre, prête à être envoyée.',
}

/** The words of reminders to customers, in both languages. */
export const remindWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
