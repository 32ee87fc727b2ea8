import type { BillHold, DeskFact, PaymentRule, Reminder, WaitingPaper } from '../daybook/desk-facts.ts'

const reminder: Reminder = {
  id: 'R12',
  party: 'birch-sample',
  date: '2026-10-05',
  items: [{ document: 'invoice/1043', level: 1, due: '2026-09-20', amount: 113_000n }],
}
const rule: PaymentRule = { id: 'own', from: { amount: 100_000n } }
const hold: BillHold = { id: 'bill/12', date: '2026-10-05', reason: 'Not what was ordered' }
const waiting: WaitingPaper = {
  id: 'a'.repeat(64),
  paper: { sha256: 'a'.repeat(64), name: 'hydro.pdf', mediaType: 'application/pdf', size: 4100 },
  date: '2026-10-05',
}

/** Each kind of fact of the desk with the title of its act in both languages. */
export const deskTitleCases: {
  readonly [K in DeskFact['kind']]: readonly [Extract<DeskFact, { readonly kind: K }>, string, string]
} = {
  'reminder.set': [
    { kind: 'reminder.set', v: 1, reminder },
    'Reminded birch-sample of 1 invoice',
    'Rappel à birch-sample de 1 facture',
  ],
  'reminder.removed': [
    { kind: 'reminder.removed', v: 1, was: reminder },
    'Took back the reminder of 2026-10-05 to birch-sample',
    'Annulation du rappel du 2026-10-05 à birch-sample',
  ],
  'payment-rule.set': [
    { kind: 'payment-rule.set', v: 1, rule },
    'Bills wait for approval from 1,000.00 on',
    'Approbation des factures d’achat à partir de 1\u00a0000,00',
  ],
  'payment-rule.removed': [
    { kind: 'payment-rule.removed', v: 1, was: rule },
    'Bills no longer wait for approval',
    'Fin de l’approbation des factures d’achat',
  ],
  'bill.held': [
    { kind: 'bill.held', v: 1, hold },
    'Refused bill/12 for payment',
    'Refus du paiement de bill/12',
  ],
  'bill.freed': [
    { kind: 'bill.freed', v: 1, was: hold },
    'Took back the refusal of bill/12',
    'Retrait du refus de bill/12',
  ],
  'paper.captured': [
    { kind: 'paper.captured', v: 1, waiting },
    'Took in paper hydro.pdf',
    'Réception de la pièce hydro.pdf',
  ],
  'paper.taken': [
    { kind: 'paper.taken', v: 1, was: waiting },
    'Took paper hydro.pdf off the list of those waiting',
    'Pièce hydro.pdf retirée de celles en attente',
  ],
}
