import { fromKnown, fromList } from './deeds.ts'
import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about bank lines, seals, invoices, bills, payments and returns. */
export const tradingWays = {
  'statement-unknown': fromList,
  'line-excluded': {
    en: 'Take it in again first, under “Excluded” of the bank review.',
    fr: 'Reprenez-la d’abord, sous « Exclues » de la revue de la banque.',
  },
  'line-not-asked': {
    en: 'Ask first: press a on the line.',
    fr: 'Posez d’abord la question : appuyez sur a à la ligne.',
  },
  'line-no-proposal': {
    en: 'Choose an account with c, or match the line with m.',
    fr: 'Choisissez un compte avec c, ou appariez la ligne avec m.',
  },
  'accept-nothing': {
    en: 'Look at what is proposed, line by line, and accept each with Enter.',
    fr: 'Voyez ce qui est proposé, ligne par ligne, et acceptez chacune avec Entrée.',
  },
  'match-nothing': {
    en: 'Free an entry that another line holds under “Accepted”; money in matches debits, money out credits.',
    fr: 'Libérez sous « Acceptées » une écriture qu’une autre ligne tient; une entrée s’apparie aux débits, une sortie aux crédits.',
  },
  'entry-not-on-account': {
    en: 'Open {entry}: it shows its accounts.',
    fr: 'Ouvrez {entry} : on y voit ses comptes.',
  },
  'transfer-unlike': {
    en: 'The lines of a transfer have opposite amounts; code a difference such as a fee by splitting the line with /.',
    fr: 'Les lignes d’un virement ont des montants opposés; imputez un écart, tel un frais, en ventilant la ligne avec /.',
  },
  'rule-unknown': fromKnown,
  'rule-no-work': {
    en: 'The screen of rules shows how many lines each has coded.',
    fr: 'L’écran des règles montre combien de lignes chacune a imputées.',
  },
  'not-reconciled': {
    en: 'Press d for what may explain it; below stand the lines that are not ticked.',
    fr: 'Appuyez sur d pour ce qui peut l’expliquer; les lignes non cochées figurent au-dessous.',
  },
  'posting-not-open': {
    en: 'Tick a line that the screen shows; what an earlier seal holds is ticked already.',
    fr: 'Cochez une ligne de l’écran; ce que tient un sceau antérieur est déjà coché.',
  },
  'seal-unknown': fromList,
  'seal-signed': { en: 'The seal shows both signatures.', fr: 'Le sceau montre les deux signatures.' },
  'cheque-not-outstanding': {
    en: 'Reconcile shows what is outstanding under the bank account.',
    fr: 'Rapprocher montre ce qui est en circulation sous le compte bancaire.',
  },
  'cheque-stopped': {
    en: 'Reissue it, or write it back, under Cheques.',
    fr: 'Émettez-le de nouveau, ou réintégrez-le, sous Chèques.',
  },
  'cheque-unknown': {
    en: 'Cheques shows every number of the series.',
    fr: 'Chèques montre tous les numéros de la série.',
  },
  'cheque-shared': {
    en: 'Choose the cheque from the list of the bank account under Reconcile.',
    fr: 'Choisissez le chèque dans la liste du compte de banque, sous Rapprocher.',
  },
  'cheque-void-already': {
    en: 'A voided cheque stays so. Write another one under Cheques.',
    fr: 'Un chèque annulé le reste. Faites-en un autre sous Chèques.',
  },
  'payment-account-unfit': {
    en: 'Choose an open bank account in the currency of the books.',
    fr: 'Choisissez un compte de banque ouvert dans la monnaie des livres.',
  },
  'payment-none': {
    en: 'See what is open first; what was paid or voided is under Cheques and Bank files.',
    fr: 'Voyez d’abord ce qui est ouvert; ce qui a été payé ou annulé est sous Chèques et Fichiers de banque.',
  },
  'payment-taken': {
    en: 'Void that cheque under Cheques, or undo the file under Activity, before you pay again.',
    fr: 'Annulez ce chèque sous Chèques, ou le fichier sous Activité, avant de payer de nouveau.',
  },
  'payment-unknown': {
    en: 'Payments, under Bills, and Owed, under Pay, list payments with their entries.',
    fr: 'Paiements, sous Achats, et Dû, sous Paie, montrent les paiements avec leurs écritures.',
  },
  'bank-setup-missing': {
    en: 'Say it once for account {account} with “How the account pays” under Cheques; what the bank gives is on its letter or on a cheque.',
    fr: 'Dites-le une fois pour le compte {account} sous Chèques, « Réglages de paiement du compte »; ce que la banque donne est dans sa lettre ou sur un chèque.',
  },
  'eft-field-unfit': {
    en: 'Correct it with “How the account pays” under Cheques, or on the screen of the payee.',
    fr: 'Corrigez-le sous Chèques, « Réglages de paiement du compte », ou à l’écran du bénéficiaire.',
  },
  'eft-unknown': fromList,
  'bill-not-approved': {
    en: 'Approve it on its screen, or change the rule with “Approval” in the pay run.',
    fr: 'Approuvez-la à son écran, ou changez la règle avec « Approbation » dans le lot de paiements.',
  },
  'bill-refused': {
    en: 'Approve it on its screen once it may be paid, or void it.',
    fr: 'Approuvez-la à son écran quand elle peut être payée, ou annulez-la.',
  },
  'approval-not-yours': {
    en: 'Ask one of them. If you are one, say in the head of the screen who is at the desk. The owner changes the rule with “Approval” in the pay run.',
    fr: 'Demandez-le à l’un d’eux. Si vous en êtes, dites à l’en-tête de l’écran qui est au bureau. Le propriétaire change la règle avec « Approbation » dans le lot de paiements.',
  },
  'document-total': {
    en: 'A document comes to more than nothing. What is given back is a credit: choose that kind.',
    fr: 'Un document dépasse zéro. Ce qui est rendu est un crédit : choisissez ce genre.',
  },
  'document-unknown': fromList,
  'party-kind': {
    en: 'Add {party} on that side too, with the same name, under Customers or Suppliers.',
    fr: 'Ajoutez {party} de ce côté aussi, sous le même nom, dans Clients ou Fournisseurs.',
  },
  'party-exists': {
    en: 'Change it on its screen, or give another name.',
    fr: 'Modifiez-le à son écran, ou donnez un autre nom.',
  },
  'party-unknown': {
    en: 'Add it under Customers or Suppliers.',
    fr: 'Ajoutez-le sous Clients ou Fournisseurs.',
  },
  'item-unknown': {
    en: 'The screen of {party} lists what is open.',
    fr: 'L’écran de {party} montre ce qui est ouvert.',
  },
  'apply-nothing': {
    en: 'Refund the credit, or leave it for the next document.',
    fr: 'Remboursez le crédit, ou laissez-le pour le prochain document.',
  },
  'estimate-taken': { en: 'Issue another invoice.', fr: 'Émettez une autre facture.' },
  'recovery-over': {
    en: 'Take what is more as a receipt: it stays as a credit of the customer. Invoice {item} shows what was written off.',
    fr: 'Encaissez le surplus : il reste en crédit au client. La facture {item} montre ce qui a été radié.',
  },
  'deposit-receipt-taken': {
    en: 'Leave it out; or undo that deposit first, under Activity.',
    fr: 'Laissez-le; ou annulez d’abord ce dépôt, sous Activité.',
  },
  'deposit-not-waiting': fromList,
  'deposit-empty': fromList,
  'deposit-unknown': {
    en: 'A deposit has the number of its entry.',
    fr: 'Un dépôt porte le numéro de son écriture.',
  },
  'self-assessed-already': {
    en: 'Reverse {entry} first where it was wrong.',
    fr: 'Contrepassez d’abord {entry} si elle était fausse.',
  },
  'instalment-none': {
    en: 'Give the amount that is paid; the schedule stands above.',
    fr: 'Donnez le montant payé; le calendrier figure au-dessus.',
  },
  'return-unknown': fromList,
  'return-line-unknown': {
    en: 'Lines that the books know are worked out; the form marks those that are entered.',
    fr: 'Les lignes que les livres connaissent sont calculées; le formulaire marque celles à saisir.',
  },
  'return-filed': {
    en: 'Amend return {return} on its screen, or choose the next period.',
    fr: 'Modifiez la déclaration {return} à son écran, ou choisissez la période suivante.',
  },
  'return-settled': {
    en: 'Undo the payment first, under Activity.',
    fr: 'Annulez d’abord le paiement, sous Activité.',
  },
  'return-nothing-open': {
    en: 'Sales tax shows what is owing or to be refunded.',
    fr: 'Taxes de vente montre ce qui est dû ou à rembourser.',
  },
} as const satisfies WaysOnScreen
