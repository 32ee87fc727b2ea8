import type { DeskFact, PaymentRule } from '../daybook/desk-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'

type Titles = {
  readonly [K in DeskFact['kind']]: (fact: Extract<DeskFact, { readonly kind: K }>) => Label
}

/**
 * What an act on the desk around invoices and bills did, in one line.
 *
 *   Reminded birch-sample of 2 invoices
 */
export const deskTitles: Titles = {
  'reminder.set': ({ reminder: { party, items } }) => ({
    en: `Reminded ${party} of ${items.length} ${items.length === 1 ? 'invoice' : 'invoices'}`,
    fr: `Rappel à ${party} de ${items.length} ${items.length === 1 ? 'facture' : 'factures'}`,
  }),
  'reminder.removed': ({ was }) => ({
    en: `Took back the reminder of ${was.date} to ${was.party}`,
    fr: `Annulation du rappel du ${was.date} à ${was.party}`,
  }),
  'payment-rule.set': ({ rule }) =>
    ruled(rule, 'Bills wait for approval', 'Approbation des factures d’achat'),
  'payment-rule.removed': () => ({
    en: 'Bills no longer wait for approval',
    fr: 'Fin de l’approbation des factures d’achat',
  }),
  'bill.held': ({ hold: { id } }) => ({
    en: `Refused ${id} for payment`,
    fr: `Refus du paiement de ${id}`,
  }),
  'bill.freed': ({ was: { id } }) => ({
    en: `Took back the refusal of ${id}`,
    fr: `Retrait du refus de ${id}`,
  }),
  'paper.captured': ({ waiting: { paper, aside } }) =>
    aside === undefined
      ? { en: `Took in paper ${paper.name}`, fr: `Réception de la pièce ${paper.name}` }
      : { en: `Set paper ${paper.name} aside`, fr: `Mise de côté de la pièce ${paper.name}` },
  'paper.taken': ({ was: { paper } }) => ({
    en: `Took paper ${paper.name} off the list of those waiting`,
    fr: `Pièce ${paper.name} retirée de celles en attente`,
  }),
}

function ruled({ from: { amount } }: PaymentRule, en: string, fr: string): Label {
  if (amount === 0n) return { en: `${en}, all of them`, fr: `${fr}, toutes` }
  return {
    en: `${en} from ${decimalText(formatCents(amount), 'en')} on`,
    fr: `${fr} à partir de ${decimalText(formatCents(amount), 'fr')}`,
  }
}
