import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of payments: cheques and files for the bank. */
export const paymentsRefusals = {
  'payment-account-unfit': entry(
    'rule',
    {
      en: 'account {account} cannot pay: {why}',
      fr: 'le compte {account} ne peut pas payer : {why}',
    },
    {
      en: 'Name an open bank account in the currency of the books; `daybook account list` shows them.',
      fr: 'Nommez un compte bancaire ouvert, dans la monnaie des livres; `daybook account list` les montre.',
    },
  ),
  'payment-amount': entry(
    'rule',
    {
      en: 'a payment of {amount} to {payee} cannot be made',
      fr: 'un paiement de {amount} à {payee} ne peut pas être fait',
    },
    {
      en: 'Pay an amount above zero. What a supplier or employee owes you is received, not paid.',
      fr: 'Payez un montant au-dessus de zéro. Ce qu’un fournisseur ou un employé vous doit s’encaisse et ne se paie pas.',
    },
  ),
  'payment-parts-differ': entry(
    'rule',
    {
      en: '{amount} is paid to {payee}, but the accounts to debit add up to {sum}',
      fr: '{amount} est payé à {payee}, mais les comptes à débiter font {sum}',
    },
    {
      en: 'Make the amounts of the accounts add up to the amount of the cheque.',
      fr: 'Faites en sorte que les montants des comptes fassent le montant du chèque.',
    },
  ),
  'payment-payee-missing': entry(
    'input',
    {
      en: 'a payment does not say who is paid',
      fr: 'un paiement ne dit pas qui est payé',
    },
    {
      en: 'Say who is paid. The name of an employee, and the label of a bank account, lie in the vault: {item}.',
      fr: 'Dites qui est payé. Le nom d’un employé et l’étiquette d’un compte bancaire sont au coffre : {item}.',
    },
  ),
  'payment-none': entry(
    'rule',
    {
      en: 'nothing is to be paid: {why}',
      fr: 'rien n’est à payer : {why}',
    },
    {
      en: 'See what is open first; what was paid or voided is in `daybook cheque log` and `daybook eft list`.',
      fr: 'Voyez d’abord ce qui est ouvert; ce qui est payé ou annulé est dans `daybook cheque log` et `daybook eft list`.',
    },
  ),
  'payment-taken': entry(
    'conflict',
    {
      en: '{what} was paid by {by} already',
      fr: '{what} a déjà été payé par {by}',
    },
    {
      en: 'Void that cheque with `daybook cheque void`, or take the file back with `daybook act undo`, before you pay again.',
      fr: 'Annulez ce chèque avec `daybook cheque void`, ou reprenez le fichier avec `daybook act undo`, avant de payer de nouveau.',
    },
  ),
  'cheque-number-used': entry(
    'conflict',
    {
      en: 'cheque {number} of account {account} is used already ({by})',
      fr: 'le chèque {number} du compte {account} est déjà utilisé ({by})',
    },
    {
      en: 'A number is used once, even when the cheque was voided. Leave --number out to take the next one, {next}.',
      fr: 'Un numéro sert une seule fois, même si le chèque est annulé. Sans --number, le prochain est pris : {next}.',
    },
  ),
  'cheque-number-missing': entry(
    'rule',
    {
      en: 'no cheque was written on account {account} yet, so that its next number is not known',
      fr: 'aucun chèque n’a encore été fait sur le compte {account} : son prochain numéro est inconnu',
    },
    {
      en: 'Say it once: `daybook bank setup {account} --next-cheque 101`.',
      fr: 'Dites-le une fois : `daybook bank setup {account} --next-cheque 101`.',
    },
  ),
  'cheque-unknown': entry(
    'missing',
    {
      en: 'there is no cheque {number} of these books on {account}',
      fr: 'il n’y a pas de chèque {number} de ces livres sur {account}',
    },
    {
      en: '`daybook cheque log` shows every number of the series.',
      fr: '`daybook cheque log` montre chaque numéro de la série.',
    },
  ),
  'cheque-shared': entry(
    'rule',
    {
      en: 'several outstanding payments bear the number {number}: {entries}',
      fr: 'plusieurs paiements en circulation portent le numéro {number} : {entries}',
    },
    {
      en: 'Give the entry in place of the number, or name the bank account with --account.',
      fr: 'Donnez l’écriture à la place du numéro, ou nommez le compte de banque avec --account.',
    },
  ),
  'cheque-void-already': entry(
    'conflict',
    {
      en: 'cheque {number} was voided on {on}: {reason}',
      fr: 'le chèque {number} a été annulé le {on} : {reason}',
    },
    {
      en: 'A voided cheque stays so. Write another one with `daybook cheque write`.',
      fr: 'Un chèque annulé le reste. Faites-en un autre avec `daybook cheque write`.',
    },
  ),
  'cheque-printed-already': entry(
    'conflict',
    {
      en: 'cheque {number} was printed on {on} already',
      fr: 'le chèque {number} a déjà été imprimé le {on}',
    },
    {
      en: 'If the paper jammed or spoiled, say --reprint: the stub is then marked. If the cheque itself is spoiled, void it and write another.',
      fr: 'Si le papier s’est coincé ou est gâché, dites --reprint : le talon sera marqué. Si le chèque lui-même est gâché, annulez-le et faites-en un autre.',
    },
  ),
  'cheque-words-long': entry(
    'rule',
    {
      en: '{payee} does not fit on the line of a cheque',
      fr: '{payee} ne tient pas sur la ligne d’un chèque',
    },
    {
      en: 'Give a shorter name for the cheque; at most {most} characters fit.',
      fr: 'Donnez un nom plus court pour le chèque; au plus {most} caractères y tiennent.',
    },
  ),
  'bank-setup-missing': entry(
    'rule',
    {
      en: 'account {account} lacks {what}',
      fr: 'il manque au compte {account} : {what}',
    },
    {
      en: 'Say it once with `daybook bank setup {account}`; what the bank gives is on its letter or on a cheque.',
      fr: 'Dites-le une fois avec `daybook bank setup {account}`; ce que donne la banque est dans sa lettre ou sur un chèque.',
    },
  ),
  'bank-institution-unfit': entry(
    'input',
    {
      en: 'the institution number “{institution}” of {whose} is not three digits',
      fr: 'le numéro d’institution « {institution} » de {whose} n’a pas trois chiffres',
    },
    {
      en: 'It is the three digits after the transit on a cheque: 003 in 12345-003.',
      fr: 'Ce sont les trois chiffres après le transit sur un chèque : 003 dans 12345-003.',
    },
  ),
  'bank-institution-unknown': entry(
    'rule',
    {
      en: 'institution {institution} of {whose} is not in our list of Canadian institutions',
      fr: 'l’institution {institution} de {whose} n’est pas dans notre liste d’institutions canadiennes',
    },
    {
      en: 'Check the number on a cheque or form of the bank. If it is right, say --insist.',
      fr: 'Vérifiez le numéro sur un chèque ou un formulaire de la banque. S’il est juste, dites --insist.',
    },
  ),
  'bank-transit-unfit': entry(
    'input',
    {
      en: 'the transit number “{transit}” of {whose} is not five digits',
      fr: 'le numéro de transit « {transit} » de {whose} n’a pas cinq chiffres',
    },
    {
      en: 'It is the five digits before the institution on a cheque: 12345 in 12345-003. Write its zeros.',
      fr: 'Ce sont les cinq chiffres avant l’institution sur un chèque : 12345 dans 12345-003. Écrivez ses zéros.',
    },
  ),
  'bank-account-unfit': entry(
    'input',
    {
      en: 'the account number of {whose} is not 1 to 12 digits but {digits} characters',
      fr: 'le numéro de compte de {whose} n’a pas de 1 à 12 chiffres mais {digits} caractères',
    },
    {
      en: 'Copy the account number from a cheque, digits only.',
      fr: 'Recopiez le numéro de compte d’un chèque, les chiffres seulement.',
    },
  ),
  'bank-details-missing': entry(
    'missing',
    {
      en: 'no bank account of {payee} is in the vault under {item}',
      fr: 'aucun compte bancaire de {payee} n’est au coffre sous {item}',
    },
    {
      en: 'Keep it there as TRANSIT-INSTITUTION-ACCOUNT (12345-003-1234567), or pay by cheque.',
      fr: 'Gardez-le là sous la forme TRANSIT-INSTITUTION-COMPTE (12345-003-1234567), ou payez par chèque.',
    },
  ),
  'eft-empty': entry(
    'rule',
    {
      en: 'a file without a payment cannot be made',
      fr: 'un fichier sans paiement ne peut pas être fait',
    },
    {
      en: 'Name at least one payment.',
      fr: 'Nommez au moins un paiement.',
    },
  ),
  'eft-field-unfit': entry(
    'rule',
    {
      en: '{field} “{value}” does not fit a file for the bank: it takes {rule}',
      fr: '{field} « {value} » ne va pas dans un fichier pour la banque : il faut {rule}',
    },
    {
      en: 'Correct it with `daybook bank setup`, or in the vault for a payee.',
      fr: 'Corrigez avec `daybook bank setup`, ou au coffre pour un bénéficiaire.',
    },
  ),
  'eft-amount-unfit': entry(
    'rule',
    {
      en: '{amount} to {payee} does not fit a file for the bank: a payment is above zero and at most {total}',
      fr: '{amount} à {payee} ne va pas dans un fichier pour la banque : un paiement est au-dessus de zéro et d’au plus {total}',
    },
    {
      en: 'Split a larger payment, or send it by wire.',
      fr: 'Partagez un paiement plus grand, ou envoyez-le par virement.',
    },
  ),
  'eft-name-missing': entry(
    'rule',
    {
      en: 'the name of “{payee}” has no letter that a file for the bank can hold',
      fr: 'le nom de « {payee} » n’a aucune lettre qu’un fichier pour la banque peut contenir',
    },
    {
      en: 'Give the name in Latin letters: banks turn back a payment without one.',
      fr: 'Donnez le nom en lettres latines : les banques refusent un paiement sans nom.',
    },
  ),
  'eft-date-unfit': entry(
    'rule',
    {
      en: 'a payment on {date} does not fit a file of {created}: banks take 30 days back and 173 days ahead',
      fr: 'un paiement du {date} ne va pas dans un fichier du {created} : les banques acceptent 30 jours avant et 173 jours après',
    },
    {
      en: 'Choose a day within that span.',
      fr: 'Choisissez une date dans cet intervalle.',
    },
  ),
  'eft-reference-twice': entry(
    'rule',
    {
      en: 'two payments of the file have the reference {reference}',
      fr: 'deux paiements du fichier ont la référence {reference}',
    },
    {
      en: 'Give each payment a reference of its own.',
      fr: 'Donnez à chaque paiement sa propre référence.',
    },
  ),
  'eft-unknown': entry(
    'missing',
    {
      en: 'there is no file for the bank {file}',
      fr: 'il n’y a pas de fichier pour la banque {file}',
    },
    {
      en: '`daybook eft list` shows the files that were made.',
      fr: '`daybook eft list` montre les fichiers faits.',
    },
  ),
  'cheque-name-unprintable': entry(
    'rule',
    {
      en: 'the name “{payee}” has letters that our fonts lack: {letters}',
      fr: 'le nom « {payee} » a des lettres qui manquent à nos polices : {letters}',
    },
    {
      en: 'Write the name in Latin letters, or the cheque by hand.',
      fr: 'Écrivez le nom en lettres latines, ou faites le chèque à la main.',
    },
  ),
  'cheque-number-unused': entry(
    'conflict',
    {
      en: 'cheque {number} of {account} was declared unused on {on}: {reason}',
      fr: 'le chèque {number} du {account} a été déclaré inutilisé le {on} : {reason}',
    },
    {
      en: 'Use another number, or undo that declaration with `daybook act undo`.',
      fr: 'Employez un autre numéro, ou annulez cette déclaration avec `daybook act undo`.',
    },
  ),
  'cheque-run-malformed': entry(
    'input',
    {
      en: '{first} to {last} is no run of cheque numbers',
      fr: '{first} à {last} n’est pas une suite de numéros de chèque',
    },
    {
      en: 'Give the first and the last number, the last no smaller, at most {most} of them.',
      fr: 'Donnez le premier et le dernier numéro, le dernier pas plus petit, au plus {most}.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
