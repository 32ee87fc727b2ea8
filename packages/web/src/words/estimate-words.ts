import type { WordsById } from './en.ts'

const enStates: WordsById = {
  waits: 'waits for approval',
  approved: 'approved',
  refused: 'refused',
}

const frStates: WordsById = {
  waits: 'attend une approbation',
  approved: 'approuvée',
  refused: 'refusée',
}

const en = {
  accept: 'Accepted',
  acceptTitle: (number: string) => `Estimate ${number} was accepted`,
  acceptNote: 'It is an order from then on.',
  order: 'Number of their order',
  accepted: (number: string) => `Estimate ${number} accepted`,
  decline: 'Declined',
  declineTitle: (number: string) => `Estimate ${number} was declined`,
  declined: (number: string) => `Estimate ${number} declined`,
  whyThey: 'Why, where they said it',
  keep: 'Keep it',
  invoice: 'Invoice',
  invoiceTitle: (number: string) => `Invoice estimate ${number}`,
  percent: 'Percent of the whole; all that is left when empty',
  dueByTerms: 'Due; by the terms when empty',
  insist: 'Also beyond the credit limit',
  answer: 'What the customer said',
  said: (says: string, date: string) => `${says === 'accepted' ? 'Accepted' : 'Declined'} on ${date}`,
  theirOrder: (number: string) => `their order ${number}`,
  made: 'Invoices made from it',
  noneMade: 'None yet.',
  from: 'Made from',
  approvals: enStates,
  approvedBy: (name: string) => `approved by ${name}`,
  approve: 'Approve',
  approved: (bill: string) => `Bill ${bill} approved`,
  refuse: 'Refuse',
  refuseTitle: (bill: string) => `Refuse bill ${bill} for payment`,
  refuseNote: 'It is not paid until somebody approves it.',
  refused: (bill: string) => `Bill ${bill} refused`,
  refusedFor: (reason: string) => `refused: ${reason}`,
  rule: 'Approval',
  ruleTitle: 'Which bills need approval before they are paid',
  ruleFrom: 'From this amount on; all bills where only names are given',
  ruleBy: 'Who may approve, parted by commas; anybody when empty',
  ruleNote: 'A name is the one under which somebody is at the desk, as the head of every screen shows it.',
  ruleNone: 'No bill needs approval',
  ruleKeep: 'Keep the rule',
  ruleKept: 'Rule of approval kept',
  ruleNeeded: 'Give an amount or a name.',
  ruleNow: (from: string, by: string) =>
    `${from === '' ? 'No bill needs approval.' : `Bills of ${from} and more need approval.`}${by === '' ? '' : ` ${by} may give it.`}`,
}

type Words = typeof en

const fr: Words = {
  accept: 'Acceptée',
  acceptTitle: (number) => `La soumission ${number} a été acceptée`,
  acceptNote: 'Elle est dès lors une commande.',
  order: 'Numéro de leur commande',
  accepted: (number) => `Soumission ${number} acceptée`,
  decline: 'Refusée',
  declineTitle: (number) => `La soumission ${number} a été refusée`,
  declined: (number) => `Soumission ${number} refusée`,
  whyThey: 'Pourquoi, s’ils l’ont dit',
  keep: 'Garder',
  invoice: 'Facturer',
  invoiceTitle: (number) => `Facturer la soumission ${number}`,
  percent: 'Pourcentage du tout; tout ce qui reste si vide',
  dueByTerms: 'Échéance; selon les modalités si vide',
  insist: 'Même au-delà de la limite de crédit',
  answer: 'Réponse du client',
  said: (says, date) => `${says === 'accepted' ? 'Acceptée' : 'Refusée'} le ${date}`,
  theirOrder: (number) => `leur commande ${number}`,
  made: 'Factures qui en viennent',
  noneMade: 'Aucune encore.',
  from: 'Faite à partir de',
  approvals: frStates,
  approvedBy: (name) => `approuvée par ${name}`,
  approve: 'Approuver',
  approved: (bill) => `Facture ${bill} approuvée`,
  refuse: 'Refuser',
  refuseTitle: (bill) => `Refuser le paiement de la facture ${bill}`,
  refuseNote: 'Elle n’est pas payée tant que personne ne l’approuve.',
  refused: (bill) => `Facture ${bill} refusée`,
  refusedFor: (reason) => `refusée\u00a0: ${reason}`,
  rule: 'Approbation',
  ruleTitle: 'Quelles factures sont à approuver avant d’être payées',
  ruleFrom: 'À partir de ce montant; toutes si seuls des noms sont donnés',
  ruleBy: 'Qui peut approuver, séparés par des virgules; tout le monde si vide',
  ruleNote:
    'Un nom est celui sous lequel quelqu’un est au bureau, comme l’en-tête de chaque écran le montre.',
  ruleNone: 'Aucune facture à approuver',
  ruleKeep: 'Garder la règle',
  ruleKept: 'Règle d’approbation gardée',
  ruleNeeded: 'Donnez un montant ou un nom.',
  ruleNow: (from, by) =>
    `${from === '' ? 'Aucune facture n’est à approuver.' : `Les factures de ${from} et plus sont à approuver.`}${by === '' ? '' : ` Approbation par ${by}.`}`,
}

/** The words of estimates with their answers, and of approval before payment, in both languages. */
export const estimateWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
