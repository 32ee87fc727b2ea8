import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of customers, suppliers and their documents. */
export const tradeRefusals = {
  'document-empty': entry(
    'input',
    { en: 'the document has no lines', fr: 'le document n’a aucune ligne' },
    {
      en: 'Give at least one line with an amount, or a quantity and a price.',
      fr: 'Donnez au moins une ligne avec un montant, ou une quantité et un prix.',
    },
  ),
  'document-too-long': entry(
    'input',
    {
      en: 'the document has {count} lines; at most {most} go into one',
      fr: 'le document a {count} lignes; il en tient au plus {most}',
    },
    {
      en: 'Split it into several documents.',
      fr: 'Divisez-le en plusieurs documents.',
    },
  ),
  'document-total': entry(
    'rule',
    { en: 'the document comes to {total}', fr: 'le document s’élève à {total}' },
    {
      en: 'A document comes to more than nothing. What is given back is a credit: `daybook invoice credit` or `daybook bill credit`.',
      fr: 'Un document s’élève à plus que rien. Ce qui est rendu est une note de crédit : `daybook invoice credit` ou `daybook bill credit`.',
    },
  ),
  'document-unknown': entry(
    'missing',
    { en: 'there is no {what} {item}', fr: 'il n’y a pas de {what} {item}' },
    {
      en: '`daybook invoice list`, `daybook estimate list` and `daybook bill list` show what there is.',
      fr: '`daybook invoice list`, `daybook estimate list` et `daybook bill list` montrent ce qu’il y a.',
    },
  ),
  'document-voided': entry(
    'conflict',
    { en: '{item} was voided on {date}', fr: '{item} a été annulé le {date}' },
    {
      en: 'Nothing more can be done with it; its number stays used. Issue another.',
      fr: 'On ne peut plus rien en faire; son numéro reste pris. Émettez-en un autre.',
    },
  ),
  'document-settled': entry(
    'conflict',
    {
      en: 'of {item}, {total}, only {stands} is open: something was paid or applied',
      fr: 'de {item}, {total}, seulement {stands} est ouvert : il y a eu paiement ou imputation',
    },
    {
      en: 'Undo the payment first, or give back the rest with a credit.',
      fr: 'Annulez d’abord le paiement, ou rendez le reste par une note de crédit.',
    },
  ),
  'line-amount-missing': entry(
    'input',
    { en: 'a line has neither an amount nor a price', fr: 'une ligne n’a ni montant ni prix' },
    {
      en: 'Give it an amount, or a quantity and a price.',
      fr: 'Donnez-lui un montant, ou une quantité et un prix.',
    },
  ),
  'number-taken': entry(
    'conflict',
    { en: 'number {number} is used already', fr: 'le numéro {number} est déjà utilisé' },
    {
      en: 'A number is used once, also when its document was voided. Leave it out to take the next one.',
      fr: 'Un numéro sert une seule fois, même si son document est annulé. Omettez-le pour prendre le suivant.',
    },
  ),
  'due-before-date': entry(
    'input',
    { en: 'due on {due}, before its own day, {date}', fr: 'échéance le {due}, avant sa date, le {date}' },
    {
      en: 'Give a later day, or terms in days.',
      fr: 'Donnez un jour plus tardif, ou un délai en jours.',
    },
  ),
  'bill-entered-already': entry(
    'conflict',
    {
      en: 'bill {number} of {party} was entered already on {date}, for {total}',
      fr: 'la facture {number} de {party} a déjà été saisie, le {date}, pour {total}',
    },
    {
      en: 'Nothing was entered. If it is another bill with the same number, add --insist.',
      fr: 'Rien n’a été saisi. Si c’est une autre facture du même numéro, ajoutez --insist.',
    },
  ),
  'party-kind': entry(
    'rule',
    { en: '{party} is not {what}', fr: '{party} n’est pas {what}' },
    {
      en: 'Add it on that side too: `daybook customer add` or `daybook supplier add` with the same name.',
      fr: 'Ajoutez-le aussi de ce côté : `daybook customer add` ou `daybook supplier add` avec le même nom.',
    },
  ),
  'party-closed': entry(
    'rule',
    { en: '{party} is closed since {since}', fr: '{party} est fermé depuis le {since}' },
    {
      en: 'Open it again: `daybook customer change` or `daybook supplier change` with --reopen.',
      fr: 'Rouvrez-le : `daybook customer change` ou `daybook supplier change` avec --reopen.',
    },
  ),
  'party-exists': entry(
    'conflict',
    { en: '{party} is there already', fr: '{party} existe déjà' },
    {
      en: 'Change it with `daybook customer change` or `daybook supplier change`, or give another name.',
      fr: 'Modifiez-le avec `daybook customer change` ou `daybook supplier change`, ou donnez un autre nom.',
    },
  ),
  'party-number-taken': entry(
    'conflict',
    { en: 'number {number} is that of {party}', fr: 'le numéro {number} est celui de {party}' },
    {
      en: 'Give another number.',
      fr: 'Donnez un autre numéro.',
    },
  ),
  'party-unknown': entry(
    'missing',
    {
      en: 'there is no {what} {party}; there are {known}',
      fr: 'il n’y a pas de {what} {party}; il y a {known}',
    },
    {
      en: 'Add it with `daybook customer add` or `daybook supplier add`.',
      fr: 'Ajoutez-le avec `daybook customer add` ou `daybook supplier add`.',
    },
  ),
  'party-open': entry(
    'rule',
    { en: '{party} still has {stands} open', fr: '{party} a encore {stands} d’ouvert' },
    {
      en: 'Settle what is open first.',
      fr: 'Réglez d’abord ce qui est ouvert.',
    },
  ),
  'expected-range': entry(
    'input',
    {
      en: 'bills between {least} and {most} cannot be expected',
      fr: 'on ne peut pas attendre des factures de {least} à {most}',
    },
    {
      en: 'Give the lower amount first; neither is below zero.',
      fr: 'Donnez d’abord le plus petit montant; aucun n’est sous zéro.',
    },
  ),
  'confirmation-none': entry(
    'input',
    {
      en: '{of} has no confirmation number to take off',
      fr: '{of} n’a pas de numéro de confirmation à retirer',
    },
    {
      en: 'Give the number that was given to you.',
      fr: 'Donnez le numéro reçu.',
    },
  ),
  'payment-unknown': entry(
    'missing',
    {
      en: '{payment} pays no bill, remittance or return',
      fr: '{payment} ne paie ni facture, ni versement, ni déclaration',
    },
    {
      en: '`daybook payment list` and `daybook remittance list` name payments by their entries.',
      fr: '`daybook payment list` et `daybook remittance list` nomment les paiements par leur écriture.',
    },
  ),
  'payment-by-cheque': entry(
    'rule',
    {
      en: '{payment} was paid by cheque {number}, which is its number',
      fr: '{payment} a été payé par le chèque {number} : c’est son numéro',
    },
    {
      en: 'Void and reissue the cheque where its number is wrong.',
      fr: 'Annulez le chèque et refaites-le si son numéro est faux.',
    },
  ),
  'settlement-amount': entry(
    'input',
    { en: '{amount} cannot be paid', fr: '{amount} ne peut pas être payé' },
    {
      en: 'Give an amount above zero.',
      fr: 'Donnez un montant supérieur à zéro.',
    },
  ),
  'settlement-account-unfit': entry(
    'rule',
    {
      en: 'money does not come to or go from account {account}',
      fr: 'l’argent n’entre pas au compte {account} et n’en sort pas',
    },
    {
      en: 'Name the bank account, the card, petty cash or undeposited funds.',
      fr: 'Nommez le compte bancaire, la carte, la petite caisse ou les fonds à déposer.',
    },
  ),
  'item-unknown': entry(
    'missing',
    { en: '{party} has no open {item}', fr: '{party} n’a pas de {item} à régler' },
    {
      en: '`daybook ageing show` lists what is open by party.',
      fr: '`daybook ageing show` donne ce qui est ouvert par client et fournisseur.',
    },
  ),
  'item-settled': entry(
    'conflict',
    { en: 'nothing is open of {item}, {party}', fr: 'il n’y a rien d’ouvert sur {item}, {party}' },
    {
      en: 'It was paid, applied or written off before.',
      fr: 'Cela a été payé, imputé ou radié auparavant.',
    },
  ),
  'payment-over-open': entry(
    'rule',
    {
      en: '{payment} is more than the {stands} that is open of {item}',
      fr: '{payment} dépasse les {stands} ouverts de {item}',
    },
    {
      en: 'Nothing was posted. Pay what is open; with a supplier, --advance keeps the rest as a credit.',
      fr: 'Rien n’a été reporté. Payez ce qui est ouvert; chez un fournisseur, --advance garde le reste en crédit.',
    },
  ),
  'refund-over-credit': entry(
    'rule',
    {
      en: '{party} has {stands} of credit to pay back, not {payment}{deposits}',
      fr: '{party} a {stands} de crédit à rembourser, et non {payment}{deposits}',
    },
    {
      en: 'Nothing was posted. Make the credit first (`daybook invoice credit`, `daybook bill credit`); a deposit is named: --credit deposit/1001.',
      fr: 'Rien n’a été reporté. Faites d’abord le crédit (`daybook invoice credit`, `daybook bill credit`); un acompte se nomme : --credit deposit/1001.',
    },
  ),
  'shares-over-amount': entry(
    'rule',
    {
      en: 'the shares come to {total}, the payment to {payment}',
      fr: 'les parts s’élèvent à {total}, le paiement à {payment}',
    },
    {
      en: 'Make the shares smaller, or the payment larger.',
      fr: 'Réduisez les parts, ou augmentez le paiement.',
    },
  ),
  'apply-nothing': entry(
    'rule',
    {
      en: 'nothing of {party} is open to apply a credit to',
      fr: 'rien de {party} n’est ouvert pour imputer un crédit',
    },
    {
      en: 'Pay the credit back with `daybook credit refund`, or leave it for the next document.',
      fr: 'Remboursez le crédit avec `daybook credit refund`, ou laissez-le pour le prochain document.',
    },
  ),
  'offset-nothing': entry(
    'rule',
    {
      en: 'no open items cancel each other',
      fr: 'aucun poste ouvert n’en annule un autre',
    },
    {
      en: 'Only items of the same amount are set off; a credit of another amount is applied to the documents you name.',
      fr: 'Seuls les postes du même montant sont compensés; un crédit d’un autre montant s’impute aux documents que vous nommez.',
    },
  ),
  'write-off-foreign': entry(
    'rule',
    { en: '{item} is in {currency}', fr: '{item} est en {currency}' },
    {
      en: 'Write it off by a journal entry with the party, and then apply that to it.',
      fr: 'Radiez-le par une écriture au nom du client, puis imputez celle-ci.',
    },
  ),
  'deposit-foreign': entry(
    'rule',
    {
      en: 'a deposit in {currency} cannot be kept: deposits are in {own}',
      fr: 'un acompte en {currency} ne peut être gardé : les acomptes sont en {own}',
    },
    {
      en: 'Take it as a receipt; it stays as a credit in its own currency.',
      fr: 'Encaissez-le comme paiement; il reste en crédit dans sa devise.',
    },
  ),
  'credit-limit': entry(
    'rule',
    {
      en: '{party} would owe {total}, more than its limit of {most}',
      fr: '{party} devrait {total}, plus que sa limite de {most}',
    },
    {
      en: 'Nothing was issued. Add --insist, or change the limit.',
      fr: 'Rien n’a été émis. Ajoutez --insist, ou changez la limite.',
    },
  ),
  'estimate-taken': entry(
    'conflict',
    {
      en: 'estimate {item} was made into invoice {by} already',
      fr: 'la soumission {item} est déjà devenue la facture {by}',
    },
    {
      en: 'Issue another invoice with `daybook invoice issue`.',
      fr: 'Émettez une autre facture avec `daybook invoice issue`.',
    },
  ),
  'estimate-over': entry(
    'rule',
    {
      en: '{asked} is more than what is left to bill of estimate {item}: {left}',
      fr: '{asked} dépasse ce qui reste à facturer de la soumission {item} : {left}',
    },
    {
      en: 'Leave `--percent` out to bill what is left, or issue another invoice for work that was added.',
      fr: 'Omettez `--percent` pour facturer ce qui reste, ou émettez une autre facture pour les travaux ajoutés.',
    },
  ),
  'deposit-account-unfit': entry(
    'input',
    {
      en: 'account {account} takes no deposit: receipts wait in {funds} for an account at a bank',
      fr: 'le compte {account} ne reçoit pas de dépôt : les encaissements attendent au {funds} un compte de banque',
    },
    {
      en: 'Name the bank account that the money goes to: `--account 1010`.',
      fr: 'Nommez le compte de banque qui reçoit l’argent : `--account 1010`.',
    },
  ),
  'deposit-receipt-taken': entry(
    'conflict',
    {
      en: 'receipt {receipt} is in deposit {deposit} of {date} already',
      fr: 'l’encaissement {receipt} est déjà dans le dépôt {deposit} du {date}',
    },
    {
      en: 'Leave it out; or undo that deposit first, with `daybook act undo`.',
      fr: 'Laissez-le de côté; ou annulez d’abord ce dépôt, avec `daybook act undo`.',
    },
  ),
  'deposit-not-waiting': entry(
    'missing',
    {
      en: 'entry {receipt} has nothing waiting in {account}',
      fr: 'l’écriture {receipt} n’a rien qui attende au {account}',
    },
    {
      en: '`daybook deposit pending` lists what is waiting.',
      fr: '`daybook deposit pending` montre ce qui attend.',
    },
  ),
  'deposit-too-early': entry(
    'rule',
    {
      en: 'receipt {receipt} came on {received}, after the deposit of {date}',
      fr: 'l’encaissement {receipt} est arrivé le {received}, après le dépôt du {date}',
    },
    {
      en: 'Date the deposit on or after the day of its last receipt.',
      fr: 'Datez le dépôt du jour de son dernier encaissement ou plus tard.',
    },
  ),
  'deposit-empty': entry(
    'rule',
    {
      en: 'there is nothing to deposit from {account}: what was chosen comes to {total}',
      fr: 'il n’y a rien à déposer du {account} : le choix donne {total}',
    },
    {
      en: '`daybook deposit pending` lists what is waiting.',
      fr: '`daybook deposit pending` montre ce qui attend.',
    },
  ),
  'deposit-cash-differs': entry(
    'rule',
    {
      en: 'cash counted is {counted}, the receipts in cash come to {taken}: {difference} apart',
      fr: 'les espèces comptées font {counted}, les encaissements en espèces {taken} : écart de {difference}',
    },
    {
      en: 'Count again; say which receipts are cash with --as-cash; or post the difference with --over-short.',
      fr: 'Recomptez; dites quels encaissements sont en espèces avec --as-cash; ou reportez l’écart avec --over-short.',
    },
  ),
  'deposit-unknown': entry(
    'missing',
    {
      en: 'there is no deposit {deposit}',
      fr: 'il n’y a pas de dépôt {deposit}',
    },
    {
      en: '`daybook deposit list` shows them: a deposit has the number of its entry.',
      fr: '`daybook deposit list` les montre : un dépôt porte le numéro de son écriture.',
    },
  ),
  'estimate-share': entry(
    'input',
    {
      en: 'both a share and an amount of estimate {number} are given',
      fr: 'une part et un montant de la soumission {number} sont donnés tous les deux',
    },
    {
      en: 'Say how much of it is billed now one way: in percent, or as an amount without taxes.',
      fr: 'Dites d’une seule façon ce qui est facturé maintenant : en pourcentage, ou par un montant sans taxes.',
    },
  ),
  'holdback-tax': entry(
    'rule',
    {
      en: 'on which day {tax} is due on what is held back is in no rule at hand',
      fr: 'aucune règle connue ne dit quel jour la taxe {tax} est due sur ce qui est retenu',
    },
    {
      en: 'Only GST/HST and QST wait for the holdback. Leave the holdback out, and put it on a line of its own on the account of holdbacks as the province asks.',
      fr: 'Seules la TPS/TVH et la TVQ attendent la retenue. Omettez la retenue et inscrivez-la sur une ligne à part, au compte des retenues, comme la province le demande.',
    },
  ),
  'holdback-foreign': entry(
    'rule',
    {
      en: 'the document is in {currency}; holdbacks are kept in {own}',
      fr: 'le document est en {currency}; les retenues sont tenues en {own}',
    },
    {
      en: 'Bill this work in {own}, or leave the holdback out.',
      fr: 'Facturez ces travaux en {own}, ou omettez la retenue.',
    },
  ),
  'holdback-none': entry(
    'missing',
    { en: 'nothing is held back of {party}', fr: 'rien n’est retenu pour {party}' },
    {
      en: '`daybook holdback list` shows what is held, `daybook holdback list suppliers` that of bills.',
      fr: '`daybook holdback list` montre ce qui est retenu, `daybook holdback list suppliers` pour les factures d’achat.',
    },
  ),
  'holdback-released': entry(
    'rule',
    {
      en: 'a part of what {item} held back was released',
      fr: 'une part de ce que {item} retenait a été libérée',
    },
    {
      en: 'Void the invoice or bill that released it first, or give the lines that are credited.',
      fr: 'Annulez d’abord la facture qui l’a libérée, ou donnez les lignes qui sont créditées.',
    },
  ),
  'holdback-whole': entry(
    'rule',
    {
      en: 'a part of the tax on {item} is a cost, so that its holdback of {left} is released in one',
      fr: 'une part de la taxe de {item} est un coût : sa retenue de {left} est libérée d’un coup',
    },
    {
      en: 'Release all of it: leave the amount out.',
      fr: 'Libérez-la en entier : omettez le montant.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
