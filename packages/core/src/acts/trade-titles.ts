import type { DocumentKind, Party, Settlement, TradeDocument, TradeFact } from '../daybook/trade-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { confirmed, paymentTitle } from './filing-titles.ts'

type Titles = {
  readonly [K in TradeFact['kind']]: (fact: Extract<TradeFact, { readonly kind: K }>) => Label
}

/**
 * What an act in sales or purchases did, in one line.
 *
 *   Issued invoice 1043 to birch-sample, 1,130.00      Took a receipt of 1,130.00 from birch-sample
 */
export const tradeTitles: Titles = {
  'party.set': ({ party, was }) =>
    was === undefined
      ? partyTitle(party, 'Added', 'Ajout de')
      : partyTitle(party, 'Changed', 'Modification de'),
  'party.removed': ({ was }) => partyTitle(was, 'Removed', 'Retrait de'),
  'document.set': ({ document: voucher, was }) => {
    if (was === undefined) {
      return documentTitle(voucher, issued[voucher.kind], issuedFr[voucher.kind])
    }
    if (voucher.answer !== undefined && was.answer?.says !== voucher.answer.says)
      return voucher.answer.says === 'accepted'
        ? documentTitle(voucher, 'Accepted estimate', 'Acceptation de la soumission')
        : documentTitle(voucher, 'Declined estimate', 'Refus de la soumission')
    return voucher.voided !== undefined && was.voided === undefined
      ? documentTitle(voucher, `Voided ${named[voucher.kind]}`, `Annulation de ${namedFr[voucher.kind]}`)
      : documentTitle(voucher, `Changed ${named[voucher.kind]}`, `Modification de ${namedFr[voucher.kind]}`)
  },
  'document.removed': ({ was }) =>
    documentTitle(was, `Withdrew ${named[was.kind]}`, `Retrait de ${namedFr[was.kind]}`),
  'settlement.made': ({ settlement, was }) =>
    was === undefined || settlement.entry === undefined
      ? settlementTitle(settlement)
      : confirmed(settlement.reference, paymentTitle(settlement.entry)),
  'settlement.withdrawn': ({ was }) => {
    const { en, fr } = settlementTitle(was)
    return { en: `Taken back: ${en}`, fr: `Repris\u00a0: ${fr}` }
  },
  'recurring.set': ({ invoice }) => ({
    en: `Set recurring invoice ${invoice.name}`,
    fr: `Définition de la facture récurrente ${invoice.name}`,
  }),
  'recurring.removed': ({ was }) => ({
    en: `Removed recurring invoice ${was.name}`,
    fr: `Retrait de la facture récurrente ${was.name}`,
  }),
}

const named: Readonly<Record<DocumentKind, string>> = {
  invoice: 'invoice',
  estimate: 'estimate',
  credit: 'credit note',
  deposit: 'customer deposit',
  bill: 'bill',
  'vendor-credit': 'vendor credit',
}
const namedFr: Readonly<Record<DocumentKind, string>> = {
  invoice: 'la facture',
  estimate: 'la soumission',
  credit: 'la note de crédit',
  deposit: 'l’acompte',
  bill: 'la facture d’achat',
  'vendor-credit': 'la note de crédit reçue',
}
const issued: Readonly<Record<DocumentKind, string>> = {
  invoice: 'Issued invoice',
  estimate: 'Made estimate',
  credit: 'Issued credit note',
  deposit: 'Took customer deposit',
  bill: 'Entered bill',
  'vendor-credit': 'Entered vendor credit',
}
const issuedFr: Readonly<Record<DocumentKind, string>> = {
  invoice: 'Émission de la facture',
  estimate: 'Établissement de la soumission',
  credit: 'Émission de la note de crédit',
  deposit: 'Encaissement de l’acompte',
  bill: 'Saisie de la facture d’achat',
  'vendor-credit': 'Saisie de la note de crédit reçue',
}

function documentTitle({ number, party, amount }: TradeDocument, en: string, fr: string): Label {
  const total = formatCents(amount)
  return {
    en: `${en} ${number}, ${party}, ${decimalText(total, 'en')}`,
    fr: `${fr} ${number}, ${party}, ${decimalText(total, 'fr')}`,
  }
}

const partyWords: Readonly<Record<Party['kind'], Label>> = {
  customer: { en: 'customer', fr: 'client' },
  supplier: { en: 'supplier', fr: 'fournisseur' },
  both: { en: 'customer and supplier', fr: 'client et fournisseur' },
}

function partyTitle({ name, kind }: Party, en: string, fr: string): Label {
  return { en: `${en} ${partyWords[kind].en} ${name}`, fr: `${fr} ${name} (${partyWords[kind].fr})` }
}

function settlementTitle({ kind, party, amount, allocations }: Settlement): Label {
  const total = formatCents(amount)
  const [en, fr] = [decimalText(total, 'en'), decimalText(total, 'fr')]
  switch (kind) {
    case 'receipt':
      return { en: `Took a receipt of ${en} from ${party}`, fr: `Encaissement de ${fr} de ${party}` }
    case 'payment':
      return { en: `Paid ${en} to ${party}`, fr: `Paiement de ${fr} à ${party}` }
    case 'refund':
      return { en: `Refunded ${en}, ${party}`, fr: `Remboursement de ${fr}, ${party}` }
    case 'write-off':
      return { en: `Wrote off ${en} of ${party}`, fr: `Radiation de ${fr} de ${party}` }
    case 'allocation': {
      const to = [...new Set(allocations.map(({ debit }) => debit))].join(', ')
      return { en: `Applied ${en} to ${to}`, fr: `Imputation de ${fr} à ${to}` }
    }
  }
}
