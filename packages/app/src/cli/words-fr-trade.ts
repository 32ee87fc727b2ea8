/** The notes on the flags of sales and purchases in French, by their English. */
export const tradeNotes: Readonly<Record<string, string>> = {
  'a CSV file of them: customer, date, number, account, text, quantity, price, tax':
    'un fichier CSV : client, date, numéro, compte, texte, quantité, prix, taxe',
  'cheque writes the next cheque, eft a file (eft.save); online keeps its confirmation in --reference':
    'cheque fait le prochain chèque, eft un fichier (eft.save); online garde sa confirmation dans --reference',
  'as it stood at the end of this day; all days when left out':
    'tel que c’était à la fin de ce jour; sinon tous les jours',
  'as it stood at the end of this day; today when left out':
    'tel que c’était à la fin de ce jour; sinon aujourd’hui',
  'whose documents': 'de qui sont les documents',
  'the last day of each span, three of them': 'le dernier jour de chaque tranche, trois en tout',
  'counted from the due day, or from the document’s own':
    'compté depuis l’échéance, ou depuis la date du document',
  'each open item too': 'chaque poste ouvert aussi',
  'who claims, as a supplier': 'qui réclame, comme fournisseur',
  'what the claim is called: 2026-03': 'comment on appelle la note de frais : 2026-03',
  'kilometres driven on business, such as 182.5': 'kilomètres parcourus pour affaires, par exemple 182,5',
  'the account of per-kilometre allowances; the one of the chart when left out':
    'le compte des allocations au kilomètre; sinon celui du plan comptable',
  'also where its number is there already': 'même si son numéro y est déjà',
  'the number on the credit': 'le numéro sur la note de crédit',
  'the bill that it takes back; its lines when none are given':
    'la facture d’achat qu’elle annule; ses lignes si aucune n’est donnée',
  'the supplier, where no bill is named': 'le fournisseur, si aucune facture n’est nommée',
  'the supplier’s name or number': 'le nom ou le numéro du fournisseur',
  'the number on the bill': 'le numéro sur la facture',
  'TAX=AMOUNT as the bill shows it: HST-ON=13.01; as often as needed':
    'TAXE=MONTANT tel que sur la facture : HST-ON=13.01; autant de fois qu’il faut',
  'the supplier’s number, or ours: bill/12': 'le numéro du fournisseur, ou le nôtre : bill/12',
  'the day of the reversal; its own day when left out': 'le jour de la contrepassation; sinon sa propre date',
  'the customer’s or supplier’s name or number': 'le nom ou le numéro du client ou du fournisseur',
  'the credit: credit/1002, deposit/1001, receipt/57, J12':
    'le crédit : credit/1002, deposit/1001, receipt/57, J12',
  'ITEM or ITEM=AMOUNT that it pays; the oldest first when left out':
    'POSTE ou POSTE=MONTANT qu’il paie; sinon le plus ancien d’abord',
  'the customer’s or supplier’s name or number; all of the side when left out':
    'le nom ou le numéro du client ou du fournisseur; sinon tous de ce côté',
  'the items of suppliers': 'les postes des fournisseurs',
  'how much of it; all of it when left out': 'combien; sinon la totalité',
  'on the list of bills, where a party is both':
    'du côté des factures d’achat, si la partie est client et fournisseur',
  'what is paid back': 'ce qui est remboursé',
  'the bank account that pays, or is paid': 'le compte bancaire qui paie ou reçoit',
  'ITEM or ITEM=AMOUNT that is paid back; the oldest credit first when left out':
    'POSTE ou POSTE=MONTANT remboursé; sinon le plus ancien crédit d’abord',
  'a refund of a supplier to us, where a party is both':
    'un remboursement du fournisseur, si la partie est client et fournisseur',
  'the number of the cheque or transfer': 'le numéro du chèque ou du virement',
  'the customer’s name or number': 'le nom ou le numéro du client',
  'what came; it holds its tax unless --tax none': 'ce qui est reçu; taxe comprise, sauf --tax none',
  'where the money went; undeposited funds when left out': 'où est allé l’argent; sinon les fonds à déposer',
  'the next one when left out': 'sinon le suivant',
  'its name or number': 'son nom ou son numéro',
  'the first of the month of --through when left out': 'sinon le premier du mois de --through',
  '[ACCOUNT:]TEXT=[QUANTITY x ]PRICE[@TAX], as often as needed':
    '[COMPTE:]TEXTE=[QUANTITÉ x ]PRIX[@TAXE], autant de fois qu’il faut',
  'the taxes of all lines: HST-ON, none; decided when left out':
    'les taxes de toutes les lignes : HST-ON, none; sinon déterminées',
  'the amounts hold their taxes': 'les montants comprennent les taxes',
  'by the terms when left out': 'sinon selon les conditions',
  'the other side’s own number: a purchase order': 'le numéro de l’autre partie : un bon de commande',
  'the province where it is supplied, or abroad, when not at the address':
    'la province de la fourniture, ou abroad (étranger), si ce n’est pas celle de l’adresse',
  'by what; by customer when left out': 'selon quoi; sinon, selon le client',
  'the number of the estimate': 'le numéro de la soumission',
  'how much of it is billed now, in percent; all that is left when left out':
    'la part facturée maintenant, en pour cent; sinon, tout ce qui reste',
  'also beyond the customer’s credit limit': 'même au-delà de la limite de crédit du client',
  'also beyond what is left of it, or the customer’s credit limit':
    'même au-delà de ce qui en reste, ou de la limite de crédit du client',
  'how much of it is billed now, without taxes; or --percent':
    'le montant facturé maintenant, sans taxes; ou --percent',
  'what is held back until the work is done, in percent: 10':
    'ce qui est retenu jusqu’à la fin des travaux, en pour cent : 10',
  'the last day for which it may be held back; its tax is due then at the latest':
    'le dernier jour où il peut être retenu; sa taxe est alors exigible au plus tard',
  'only those with this in the name or number': 'seulement ceux dont le nom ou le numéro le contient',
  'only those with this in the number, name or total':
    'seulement ceux dont le numéro, le nom ou le total le contient',
  'only what something is still held of': 'seulement ce dont il reste une retenue',
  'DOCUMENT or DOCUMENT=AMOUNT without taxes; all that is held when left out':
    'DOCUMENT ou DOCUMENT=MONTANT sans taxes; sinon tout ce qui est retenu',
  'of bills, where a party is both': 'de factures d’achat, si la partie est client et fournisseur',
  'the next invoice when left out; for bills the number on the supplier’s paper':
    'sinon la facture suivante; pour un achat, le numéro de la facture du fournisseur',
  'the day it is paid or may no longer be held, from which its tax is due; today when left out':
    'le jour où elle est payée ou ne peut plus être retenue, dès lequel sa taxe est exigible; sinon aujourd’hui',
  'the invoices, with customer and lines each': 'les factures, chacune avec client et lignes',
  'of those that say none; today when left out': 'de celles qui n’en disent pas; sinon aujourd’hui',
  'the invoice that it takes back; its lines when none are given':
    'la facture qu’elle annule; ses lignes si aucune n’est donnée',
  'the customer, where no invoice is named': 'le client, si aucune facture n’est nommée',
  'due through this day; today when left out': 'dues jusqu’à ce jour; sinon aujourd’hui',
  'percent a month of what is overdue, such as 1.5': 'pour cent par mois de ce qui est en retard : 1.5',
  'the revenue account of the interest': 'le compte de produits des intérêts',
  'charged through this day; today when left out': 'facturés jusqu’à ce jour; sinon aujourd’hui',
  'days past due that are let pass': 'jours de retard tolérés',
  'less than this is not charged; 1.00 when left out': 'moins que cela n’est pas facturé; sinon 1,00',
  'what the recurring invoice is called': 'comment on appelle la facture récurrente',
  'the day of the first invoice': 'le jour de la première facture',
  'none after this day': 'aucune après ce jour',
  'its number: 1043, credit/1002, estimate/1001': 'son numéro : 1043, credit/1002, estimate/1001',
  'the number of the invoice': 'le numéro de la facture',
  'how much of it; all that is open when left out': 'combien; sinon tout ce qui est ouvert',
  'what the books call it besides its name': 'comment les livres l’appellent outre son nom',
  'the language of its papers': 'la langue de ses documents',
  'a line of the address, as often as needed': 'une ligne de l’adresse, autant de fois qu’il faut',
  'where it is: decides the taxes': 'où elle est : décide des taxes',
  'two letters; CA when left out': 'deux lettres; sinon CA',
  'days after which its documents are due': 'jours après lesquels ses documents sont dus',
  'PERCENT/DAYS: 2/10 takes 2 % off within ten days': 'POURCENT/JOURS : 2/10 enlève 2 % avant dix jours',
  'where its lines usually go': 'où vont habituellement ses lignes',
  'its GST/HST number: 123456782RT0001': 'son numéro de TPS/TVH : 123456782RT0001',
  'its QST number: 1234567890TQ0001': 'son numéro de TVQ : 1234567890TQ0001',
  'its PST or RST number': 'son numéro de TVP ou de TVD',
  'why it is charged no tax, or not all of it': 'pourquoi il ne paie pas de taxe, ou pas toute',
  'the number of the certificate of its relief': 'le numéro du certificat de son allègement',
  'the relief holds from this day': 'l’allègement vaut depuis ce jour',
  'the relief holds through this day': 'l’allègement vaut jusqu’à ce jour',
  'the most that it may owe': 'le plus qu’il peut devoir',
  'it charges no GST/HST (a small supplier)': 'il ne perçoit pas la TPS/TVH (petit fournisseur)',
  'its payments go on this slip': 'ses paiements vont sur ce feuillet',
  'EVERY:LEAST-MOST, what its bills come to: monthly:80.00-140.00':
    'FRÉQUENCE:MINIMUM-MAXIMUM de ses factures : monthly:80.00-140.00',
  'the name on its papers': 'le nom sur ses documents',
  'what is taken away, as often as needed': 'ce qui est retiré, autant de fois qu’il faut',
  'no documents from this day on': 'aucun document à partir de ce jour',
  'take documents again': 'accepter de nouveau des documents',
  'only those with customers, or with suppliers': 'seulement ceux avec des clients, ou avec des fournisseurs',
  'only those of this kind': 'seulement ceux de cette sorte',
  'only those dated on or after this day': 'seulement ceux datés de ce jour ou d’après',
  'only those dated on or before this day': 'seulement ceux datés de ce jour ou d’avant',
  'what is paid, in the currency of the bills': 'ce qui est payé, dans la devise des factures',
  'the account that pays; the usual bank when left out': 'le compte qui paie; sinon la banque habituelle',
  'ACCOUNT=AMOUNT that was taken off for paying early': 'COMPTE=MONTANT déduit pour paiement rapide',
  'what is more than the bills stays as a credit with the supplier':
    'ce qui dépasse les factures reste en crédit chez le fournisseur',
  'the number of the cheque; the next of the series when left out':
    'le numéro du chèque; sinon le suivant de la série',
  'the number of the transfer, or the confirmation': 'le numéro du virement, ou la confirmation',
  'what is due through this day; today when left out': 'ce qui est dû jusqu’à ce jour; sinon aujourd’hui',
  'cheque writes the next cheque, eft a file (eft.save); online keeps its confirmation':
    'cheque fait le prochain chèque, eft un fichier (eft.save); online garde sa confirmation',
  'the name on the cheque or in the file; the agency’s when left out':
    'le nom sur le chèque ou au fichier; sinon celui de l’organisme',
  'pay the remittances and returns that are due too': 'payer aussi les versements et déclarations dus',
  'only this remittance or return, by its name in payment.plan, as often as needed':
    'seulement ce versement ou cette déclaration, par son nom dans payment.plan, autant de fois qu’il faut',
  'the day on which they would be paid; today when left out':
    'le jour où elles seraient payées; sinon aujourd’hui',
  'take discounts for paying early': 'prendre les escomptes de paiement rapide',
  'the day of the payments; today when left out': 'le jour des paiements; sinon aujourd’hui',
  'how they are paid; eft writes a file with eft.save':
    'comment on les paie; eft prépare un fichier que eft.save écrit',
  'only this supplier, as often as needed; all when left out':
    'seulement ce fournisseur, autant de fois qu’il faut; sinon tous',
  'take discounts for paying early, on this account': 'prendre les escomptes de paiement rapide, à ce compte',
  'what came, in the currency of the invoices': 'ce qui est reçu, dans la devise des factures',
  'only what something is open of': 'seulement ce dont il reste quelque chose d’ouvert',
  'only those of this customer or supplier': 'seulement ceux de ce client ou fournisseur',
}

/** The French of the fields that answers about sales and purchases have, by their names in JSON. */
export const tradeAnswerFields: Readonly<Record<string, string>> = {
  ageing: 'classement chronologique',
  billed: 'facturé',
  contract: 'contrat',
  heldTotal: 'total retenu',
  holdback: 'retenue',
  holdbacks: 'retenues',
  released: 'libéré',
  stages: 'étapes',
  until: 'jusqu’au',
  bills: 'factures d’achat',
  byHand: 'à la main',
  claimed: 'réclamé',
  contractor: 'sous-traitant',
  credits: 'crédits',
  current: 'courant',
  customer: 'client',
  discount: 'escompte',
  documents: 'documents',
  expects: 'attendu',
  expense: 'charge',
  findings: 'constats',
  found: 'trouvé',
  issued: 'émis',
  later: 'au-delà',
  limit: 'limite',
  list: 'liste',
  missing: 'manquantes',
  offsets: 'qui se compensent',
  overdueDays: 'jours de retard',
  parties: 'parties',
  phone: 'téléphone',
  price: 'prix',
  reference: 'référence',
  span1: 'tranche 1',
  span2: 'tranche 2',
  span3: 'tranche 3',
  settled: 'réglé par',
  settlements: 'règlements',
  supplier: 'fournisseur',
  suppliers: 'fournisseurs',
  supply: 'fourniture',
  taxes: 'taxes',
  voided: 'annulé',
  wanted: 'voulu',
}

/** Their amounts, which French answers write as French does. */
export const tradeDecimals: readonly string[] = [
  'billed',
  'contract',
  'heldTotal',
  'released',
  'byHand',
  'claimed',
  'credits',
  'current',
  'discount',
  'expense',
  'found',
  'later',
  'list',
  'span1',
  'span2',
  'span3',
  'wanted',
]

/** Whether a receipt or payment stands. */
export const settlementStatusWords: Readonly<Record<string, string>> = {
  posted: 'reporté',
  reversed: 'contrepassé',
}
