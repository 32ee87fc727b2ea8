import type { Label } from '../../kit/refusal-text.ts'

/**
 * Why something in a journal file was not kept, in both languages. Every reader takes its reasons from here.
 */
export const notKeptReasons = {
  unbalancedVirtual: {
    en: 'a posting outside double entry: it has no other side',
    fr: 'une ligne hors partie double : elle n’a pas de contrepartie',
  },
  periodic: {
    en: 'a forecast or budget rule, not something that happened; enter it as a recurring entry',
    fr: 'une règle de prévision ou de budget, pas un fait; saisissez-la comme écriture récurrente',
  },
  automated: {
    en: 'a rule that adds postings to other entries; what it would add is not posted',
    fr: 'une règle qui ajoute des lignes à d’autres écritures; ce qu’elle ajouterait n’est pas passé',
  },
  plugin: {
    en: 'a program inside the file; what it would add or change is not done',
    fr: 'un programme dans le fichier; ce qu’il ajouterait ou changerait n’est pas fait',
  },
  option: {
    en: 'a setting of the other program with no meaning here',
    fr: 'un réglage de l’autre logiciel, sans objet ici',
  },
  directive: {
    en: 'a line for the other program with no meaning in the books',
    fr: 'une ligne destinée à l’autre logiciel, sans objet dans les livres',
  },
  check: {
    en: 'a check by formula; Daybook does not evaluate it',
    fr: 'un contrôle par formule; Daybook ne l’évalue pas',
  },
  time: {
    en: 'a clocking of time, not money; enter hours on a statistical account',
    fr: 'un pointage d’heures, pas de l’argent; saisissez les heures dans un compte statistique',
  },
  note: {
    en: 'a note on an account; attach it to the account or to an entry',
    fr: 'une note sur un compte; joignez-la au compte ou à une écriture',
  },
  document: {
    en: 'a paper outside the file; attach it to its entry',
    fr: 'une pièce hors du fichier; joignez-la à son écriture',
  },
  event: {
    en: 'an event that is not about accounts',
    fr: 'un événement qui ne concerne pas les comptes',
  },
  query: {
    en: 'a report of the other program',
    fr: 'un rapport de l’autre logiciel',
  },
  postingDate: {
    en: 'a date of its own for one line: an entry here has one date',
    fr: 'une date propre à une ligne : une écriture n’a ici qu’une date',
  },
  quantity: {
    en: 'a quantity without a value in money that day; keep it on a statistical account',
    fr: 'une quantité sans valeur en argent ce jour-là; tenez-la dans un compte statistique',
  },
  worthless: {
    en: 'its value comes to nothing: no amount is posted for it',
    fr: 'sa valeur est nulle : aucun montant n’est passé',
  },
  empty: {
    en: 'an entry without any amount of money',
    fr: 'une écriture sans aucun montant d’argent',
  },
  valued: {
    en: 'brought to the books’ currency by the price of the file in force that day',
    fr: 'converti dans la monnaie des livres au prix du fichier en vigueur ce jour-là',
  },
  uncheckable: {
    en: 'a balance that cannot be checked, since a rule of the file that changes amounts is not kept',
    fr: 'un solde impossible à vérifier, car une règle du fichier qui change les montants n’est pas gardée',
  },
  idlePad: {
    en: 'a pad with nothing to make up: the next balance holds already, or there is none',
    fr: 'un comblement sans objet : le solde suivant est déjà juste, ou il n’y en a pas',
  },
  bookingMethod: {
    en: 'a way of matching lots that is not known here; the lots were matched strictly',
    fr: 'une façon d’apparier les lots inconnue ici; ils l’ont été strictement',
  },
} as const satisfies Readonly<Record<string, Label>>

/** The name of a reason. */
export type NotKeptReason = keyof typeof notKeptReasons
