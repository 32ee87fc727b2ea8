/** The notes on the flags of deposits, loans, cards and cash in French, by their English. */
export const cashNotes: Readonly<Record<string, string>> = {
  'the bank account that the money goes to': 'le compte de banque qui reçoit l’argent',
  'the entries of the receipts: J12, as often as needed':
    'les écritures des encaissements : J12, autant de fois qu’il faut',
  'the same as plain words: J12 J14': 'les mêmes en simples mots : J12 J14',
  'all that is waiting': 'tout ce qui attend',
  'notes and coins: VALUE=COUNT, as often as needed':
    'billets et pièces : VALEUR=NOMBRE, autant de fois qu’il faut',
  'receipts that are cash; else those without a paper number, when cash is counted':
    'encaissements en espèces; sinon ceux sans numéro de pièce, quand les espèces sont comptées',
  'ENTRY=NUMBER: the cheque of a receipt, where the entry does not say':
    'ÉCRITURE=NUMÉRO : le chèque d’un encaissement, si l’écriture ne le dit pas',
  'post what the cash is over or short': 'reporter l’écart de caisse',
  'only those into this account': 'seulement ceux vers ce compte',
  'the holder of the account; the name of the books when left out':
    'le titulaire du compte; sinon le nom des livres',
  'the number of the account at the bank, to be printed': 'le numéro du compte à la banque, à imprimer',
  'the liability that it is owed in': 'le passif où il est dû',
  'what was owed on the day it was advanced or taken over':
    'ce qui était dû le jour où il a été avancé ou repris',
  'percent a year, such as 5.25': 'pour cent par an, par exemple 5.25',
  'a fixed mortgage compounds semi-annual':
    'une hypothèque à taux fixe se compose semi-annual (par semestre)',
  'how often it is paid': 'à quelle fréquence il se paie',
  'the day of the first payment; at a month’s end all are':
    'le jour du premier paiement; en fin de mois, tous le sont',
  'interest and principal of each payment': 'intérêts et capital de chaque paiement',
  'instead of a payment: the months in which it is paid back':
    'au lieu d’un paiement : le nombre de mois du remboursement',
  'interest runs from here; one period before the first payment when left out':
    'les intérêts courent d’ici; sinon une période avant le premier paiement',
  'the expense of its interest; that of long-term debt when left out':
    'la charge de ses intérêts; sinon celle de la dette à long terme',
  'the account that usually pays it': 'le compte qui le paie d’habitude',
  'ACCOUNT=AMOUNT on top of each payment: insurance': 'COMPTE=MONTANT en plus de chaque paiement : assurance',
  'post the money that came in to this account': 'reporter à ce compte l’argent reçu',
  'the account that pays; the loan’s own when left out': 'le compte qui paie; sinon celui de l’emprunt',
  'the day of the bank line or of the payment that is due when left out':
    'sinon le jour de la ligne bancaire ou du paiement dû',
  'what was paid; what the schedule says when left out': 'ce qui a été payé; sinon ce que dit le tableau',
  'what the lender charged, where it differs from the schedule':
    'ce que le prêteur a compté, s’il diffère du tableau',
  'outside the schedule: all of it pays principal': 'hors du tableau : tout va au capital',
  'the bank line that it is, as line.list shows it':
    'la ligne bancaire que c’est, telle que line.list la montre',
  'the day of the proof; today when left out': 'le jour de la preuve; aujourd’hui sinon',
  'the first day on which the new terms hold': 'le premier jour des nouvelles conditions',
  'instead of a payment: the months in which the rest is paid back':
    'au lieu d’un paiement : le nombre de mois où le reste se rembourse',
  'the day on which it is closed': 'le jour de la clôture',
  'the account that pays off what is owed': 'le compte qui rembourse ce qui est dû',
  'the account of the card': 'le compte de la carte',
  'a bank line says by its sign whether it is a purchase or a refund':
    'une ligne bancaire dit par son signe si c’est un achat ou un remboursement',
  'the account of what was bought; interest and the annual fee have their own':
    'le compte de l’achat; les intérêts et les frais annuels ont le leur',
  'what the card was charged, with the fee': 'ce que la carte a payé, frais compris',
  'what it cost at the merchant: USD 50.00': 'le prix chez le marchand : USD 50.00',
  'the foreign transaction fee as an amount': 'les frais d’opération en devise, en montant',
  'the foreign transaction fee in percent, such as 2.5':
    'les frais d’opération en devise, en pour cent, par exemple 2.5',
  'the account of the fee; bank charges when left out': 'le compte des frais; sinon les frais bancaires',
  'the day of the bank line, or today, when left out': 'sinon le jour de la ligne bancaire, ou aujourd’hui',
  'the cash account that was counted': 'le compte d’encaisse qui a été compté',
  'notes: VALUE=COUNT, as often as needed': 'billets : VALEUR=NOMBRE, autant de fois qu’il faut',
  'coins: VALUE=COUNT, as often as needed': 'pièces : VALEUR=NOMBRE, autant de fois qu’il faut',
  'slips in the box that are not in the books yet':
    'bons dans la caisse qui ne sont pas encore dans les livres',
  'who counted': 'qui a compté',
  'only those of this account': 'seulement ceux de ce compte',
  'the cash account': 'le compte d’encaisse',
  'the day of a count; a blank sheet when left out': 'le jour d’un décompte; sinon une feuille vierge',
  'the petty cash account': 'le compte de la petite caisse',
  'the account that the money comes from': 'le compte d’où vient l’argent',
  'what the fund is to hold': 'ce que le fonds doit contenir',
  'the cash that is there; the count of the day, or what the vouchers leave, when left out':
    'l’encaisse présente; sinon le décompte du jour, ou ce que laissent les bons',
  'ACCOUNT=AMOUNT of the slips in the box, as often as needed':
    'COMPTE=MONTANT des bons de la caisse, autant de fois qu’il faut',
}
