/** The notes on the flags of cheques and files for the bank in French, by their English. */
export const paymentNotes: Readonly<Record<string, string>> = {
  'who may approve, by the name they work under; anybody when left out':
    'qui peut approuver, par son nom d’utilisateur; sinon tout le monde',
  'the bank account that pays; the usual one when left out':
    'le compte bancaire qui paie; sinon le compte habituel',
  'TRANSIT-INSTITUTION-ACCOUNT as on a cheque: 12345-003-1234567':
    'TRANSIT-INSTITUTION-COMPTE comme sur un chèque : 12345-003-1234567',
  'the bank’s name and address, a line each, for plain paper':
    'le nom et l’adresse de la banque, une ligne chacun, pour papier ordinaire',
  'your name and address, a line each; the name of the books when left out':
    'votre nom et votre adresse, une ligne chacun; sinon le nom des livres',
  'the number that the series begins with': 'le numéro par lequel la série commence',
  'paper with the bank’s line printed on it, or plain paper':
    'papier avec la ligne de la banque préimprimée, ou papier ordinaire',
  'one cheque with two stubs a sheet, or three cheques':
    'un chèque et deux talons par feuille, ou trois chèques',
  'the order of the digits of the date': 'l’ordre des chiffres de la date',
  'the account as the bank prints it at the bottom of its cheques: 123-456-7':
    'le compte tel que la banque l’imprime au bas de ses chèques : 123-456-7',
  'the bank has passed a specimen of cheques on plain paper':
    'la banque a accepté un spécimen de chèque sur papier ordinaire',
  'the bank that takes files': 'la banque qui prend les fichiers',
  'the originator id that the bank gave': 'l’identifiant d’expéditeur donné par la banque',
  'the data centre that the bank gave, 5 digits': 'le centre de traitement donné par la banque, 5 chiffres',
  'your name on payees’ statements': 'votre nom sur les relevés des bénéficiaires',
  'your full name in files': 'votre nom complet dans les fichiers',
  'the number of the first file': 'le numéro du premier fichier',
  'who fills in item traces: the bank (zeros), or you (full)':
    'qui remplit les numéros de repérage : la banque (zeros) ou vous (full)',
  'the centre that traces come from, 5 digits': 'le centre d’où viennent les repérages, 5 chiffres',
  'a line that the bank wants before the file': 'une ligne que la banque veut avant le fichier',
  'the account that returned payments go to; the account itself when left out':
    'le compte où vont les paiements retournés; sinon le compte même',
  'take an institution that is not in our list': 'accepter une institution absente de notre liste',
  'who is paid, as the cheque says it': 'qui est payé, tel que le dit le chèque',
  'the amount of the cheque': 'le montant du chèque',
  'the account that is debited; ACCOUNT=AMOUNT, as often as needed':
    'le compte débité; COMPTE=MONTANT, autant de fois qu’il faut',
  'the next of the series when left out': 'sinon le prochain de la série',
  'whom the account is kept for: a supplier': 'pour qui le compte est tenu : un fournisseur',
  'the lines of the payee’s address, for a window envelope':
    'les lignes de l’adresse du bénéficiaire, pour une enveloppe à fenêtre',
  'of the cheque; that of the books when left out': 'du chèque; sinon celle des livres',
  'the numbers of cheques; all that were never printed when left out':
    'les numéros des chèques; sinon tous ceux jamais imprimés',
  'print cheques again that were printed; they are marked':
    'réimprimer des chèques déjà imprimés; ils sont marqués',
  'on a sheet of three, how many places are used up already':
    'sur une feuille de trois, combien de places sont déjà prises',
  'the file to write; a name of its own when left out': 'le fichier à écrire; sinon un nom à lui',
  'give the bytes in the answer, in base64, instead of writing a file':
    'donner les octets dans la réponse, en base64, au lieu d’écrire un fichier',
  'the number of a cheque': 'le numéro d’un chèque',
  'the day on which it is taken back; its own day, or today where that is locked':
    'le jour où il est repris; sinon son propre jour, ou aujourd’hui s’il est verrouillé',
  'from this number on': 'à partir de ce numéro',
  'through this number': 'jusqu’à ce numéro',
  'only those of which this became': 'seulement ceux qui en sont là',
  'the last number of the run; the first alone when left out':
    'le dernier numéro de la suite; sinon le premier seul',
  'how far to the right, in millimetres: 1.5, -2': 'de combien vers la droite, en millimètres : 1.5, -2',
  'how far down, in millimetres: 1.5, -2': 'de combien vers le bas, en millimètres : 1.5, -2',
  'ITEM=AMOUNT: the vault item with the payee’s bank account; as often as needed':
    'ÉLÉMENT=MONTANT : l’élément du coffre avec le compte du bénéficiaire; autant de fois qu’il faut',
  'the account that is debited: payables, an expense': 'le compte débité : fournisseurs, une charge',
  'the day on which the payees have the money; today when left out':
    'le jour où les bénéficiaires ont l’argent; sinon aujourd’hui',
  'the transaction code: 460 suppliers, 200 payroll, 450 other':
    'le code d’opération : 460 fournisseurs, 200 paie, 450 autre',
  'the entry of the file, or its number: J42 or 0012': 'l’écriture du fichier, ou son numéro : J42 ou 0012',
  'the number of the pay run': 'le numéro du cycle de paie',
  'cheque: one each; eft: one file for all deposits':
    'cheque : un chacun; eft : un fichier pour tous les dépôts',
  'only these employees, in this way; those paid so when left out':
    'seulement ces employés, de cette façon; sinon ceux payés ainsi',
  'the day of payment; that of the run when left out': 'le jour du paiement; sinon celui du cycle',
  'the number of the first cheque; the next of the series when left out':
    'le numéro du premier chèque; sinon le prochain de la série',
  'the transaction code of deposits: 200 payroll, 202 vacation':
    'le code d’opération des dépôts : 200 paie, 202 vacances',
  'the number of the new cheque; the next of the series when left out':
    'le numéro du nouveau chèque; sinon le prochain de la série',
}

/** The French of the fields of answers about cheques and files for the bank, by their names. */
export const paymentAnswerFields: Readonly<Record<string, string>> = {
  created: 'créé le',
  branch: 'succursale',
  dataCentre: 'centre de traitement',
  dates: 'dates',
  down: 'vers le bas',
  drawer: 'tireur',
  eft: 'TEF',
  for: 'objet',
  institution: 'institution',
  longName: 'nom long',
  micrAccount: 'compte de la ligne du bas',
  nextCheque: 'prochain chèque',
  nextFile: 'prochain fichier',
  numbers: 'numéros',
  originator: 'expéditeur',
  profile: 'profil',
  returnsTo: 'retours vers',
  right: 'vers la droite',
  shortName: 'nom court',
  specimen: 'spécimen',
  status: 'état',
  stock: 'papier',
  trace: 'repérage',
  voidedOn: 'annulé le',
}

/** The French of what became of a cheque's number. */
export const chequeStatusWords: Readonly<Record<string, string>> = {
  outstanding: 'en circulation',
  cleared: 'encaissé',
  stopped: 'opposition',
  void: 'annulé',
  reversed: 'contrepassé',
  undone: 'défait',
  unused: 'inutilisé',
  missing: 'manquant',
  twice: 'en double',
}
