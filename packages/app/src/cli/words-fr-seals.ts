/** The notes on flags of reconciling, cheques and returned payments in French, by their English. */
export const frenchSealNotes: Readonly<Record<string, string>> = {
  'the day of the statement or support': 'le jour du relevé ou de la pièce',
  'its balance as it shows it; what is owed is positive': 'son solde tel quel; ce qui est dû est positif',
  'an imported statement, whose day and balance are taken: S12':
    'un relevé importé, dont on prend le jour et le solde : S12',
  'a file that the balance is read from; kept with the seal':
    'le fichier d’où vient le solde; gardé avec le sceau',
  'the content of --support in base64': 'le contenu de --support en base64',
  'a note on the report': 'une note au rapport',
  'what is ticked too, not only what is open': 'aussi ce qui est pointé, pas seulement le reste',
  'entries, J12, or one line of an entry, J12.2': 'des écritures, J12, ou une ligne d’écriture, J12.2',
  'all that is dated through a day': 'tout ce qui est daté jusqu’à un jour',
  'what the bank charged': 'ce que la banque a débité',
  'interest that the bank paid': 'les intérêts que la banque a versés',
  'interest that the bank took': 'les intérêts que la banque a prélevés',
  'the day of the statement when left out': 'sinon, le jour du relevé',
  'the account of the other side; found by its role': 'le compte de l’autre côté; trouvé par son rôle',
  'the bank line that says so, if it was imported': 'la ligne bancaire qui le dit, si elle est importée',
  'the seal, R812, or an account, whose last seal it is':
    'le sceau, R812, ou un compte, dont c’est le dernier sceau',
  'the signed report, what it was held against, or what it was made of':
    'le rapport signé, la pièce comparée, ou ce dont il est fait',
  'what was looked at': 'ce qui a été regardé',
  'reopen later ones of the account too, which rest on it':
    'rouvrir aussi les suivants du compte, qui reposent sur lui',
  'as seen on a day; today when left out': 'vu d’un jour; sinon, d’aujourd’hui',
  'all bank accounts when left out': 'sinon, tous les comptes bancaires',
  'as they stood on a day; today when left out': 'tels qu’à un jour; sinon, aujourd’hui',
  'only those older than six months': 'seulement ceux de plus de six mois',
  'the number of the cheque, or the entry that wrote it: 1187 or J12':
    'le numéro du chèque, ou l’écriture qui l’a fait : 1187 ou J12',
  'the bank account of the cheque, where several have that number':
    'le compte de banque du chèque, si plusieurs ont ce numéro',
  'what the bank charges for it; posted in the same act':
    'ce que la banque demande; reporté dans le même acte',
  'the account of the fee; the bank charges when left out': 'le compte des frais; sinon, les frais bancaires',
  'where it is owed; the account with role cheques.stale, else accrued liabilities':
    'où il est dû; le compte de rôle cheques.stale, sinon les charges à payer',
  'whom it is owed to, on a control account': 'à qui il est dû, pour un compte collectif',
  'the entry that brought the payment in: J5': 'l’écriture de l’encaissement : J5',
  'the bank account that it was taken from; that of the receipt when left out':
    'le compte bancaire débité; sinon, celui de l’encaissement',
  'what was returned, when it is a part': 'ce qui a été retourné, si c’est une partie',
  'what is owed again; the accounts that the receipt paid off when left out':
    'ce qui est de nouveau dû; sinon, les comptes que l’encaissement avait réglés',
  'who owes it': 'qui le doit',
  'the bank line of the return': 'la ligne bancaire du retour',
  'what the bank charges': 'ce que la banque demande',
  'the bank line of the fee': 'la ligne bancaire des frais',
  'what the customer is charged for it': 'ce qui est facturé au client',
  'the account that the charge is credited to; the bank charges when left out':
    'le compte crédité de la facturation; sinon, les frais bancaires',
}
