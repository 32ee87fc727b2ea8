/** The notes on flags of personal books in French, by their English. */
export const personalNotes: Readonly<Record<string, string>> = {
  'the name of the envelope': 'le nom de l’enveloppe',
  'the name of the goal': 'le nom de l’objectif',
  'a month, YYYY-MM; that of today when left out': 'un mois, AAAA-MM; celui d’aujourd’hui sinon',
  'the month, YYYY-MM; that of today when left out': 'le mois, AAAA-MM; celui d’aujourd’hui sinon',
  'an account whose spending it pays for, as often as needed':
    'un compte dont elle paie les dépenses, autant de fois qu’il faut',
  'the month from which it counts; that of today for a new one':
    'le mois à partir duquel elle compte; celui d’aujourd’hui pour une nouvelle',
  'how much; a negative amount takes out of it': 'combien; un montant négatif en retire',
  'on top of what it has for the month': 'en plus de ce qu’elle a pour le mois',
  'the envelope that gives': 'l’enveloppe qui donne',
  'the envelope that gets': 'l’enveloppe qui reçoit',
  'how much': 'combien',
  'what it is: House, Painting, Loan from family': 'ce que c’est : Maison, Tableau, Prêt de famille',
  'who says so: assessment notice, appraisal of a date':
    'qui le dit : avis d’évaluation, expertise d’une date',
  'something owed, not owned': 'une dette, non un bien',
  'the account where it stands at cost; only what lies beyond it counts':
    'le compte où il figure au coût; seul ce qui dépasse compte',
  'how much to save': 'combien épargner',
  'the day by which it is to be there': 'le jour pour lequel il doit y être',
  'an account that holds it, as often as needed': 'un compte qui le contient, autant de fois qu’il faut',
  'the code of the first of the two: ANA': 'le code de la première personne : ANA',
  'the code of the second': 'le code de la seconde',
  'the first one’s name; the code when left out': 'le nom de la première; le code sinon',
  'the second one’s name; the code when left out': 'le nom de la seconde; le code sinon',
  'from when on it is shared; this month when left out': 'à partir de quand on partage; ce mois-ci sinon',
  'the first one’s part in per cent': 'la part de la première en pour cent',
  'ACCOUNT=PERCENT: the first one’s part in one account, as often as needed':
    'COMPTE=POURCENT : la part de la première dans un compte, autant de fois qu’il faut',
  'ACCOUNT=CODE: whose a bank account or card is, as often as needed':
    'COMPTE=CODE : à qui est un compte bancaire ou une carte, autant de fois qu’il faut',
  'the day of the transfer; what is owed at its end is settled':
    'le jour du virement; ce qui est dû à sa fin est réglé',
  'the account of the one who owes': 'le compte de la personne qui doit',
  'the account of the other': 'le compte de l’autre',
  'what it is: t4, t5, medical, donation, rrsp, ...': 'ce que c’est : t4, t5, medical, donation, rrsp, ...',
  'the id of a kept receipt: R12': 'l’identifiant d’un reçu gardé : R12',
  'the day on it; of a slip, the last of its year':
    'le jour qui y figure; pour un feuillet, le dernier de son année',
  'who gave it': 'qui l’a remis',
  'a number on it, such as that of the charity': 'un numéro qui y figure, comme celui de l’organisme',
  'the entry of the books that it belongs to': 'l’écriture des livres à laquelle il se rapporte',
  'only papers of this kind': 'seulement les pièces de ce genre',
  'only papers dated in this year': 'seulement les pièces datées de cette année',
  'the tax year, such as 2025; the last one when left out':
    'l’année d’imposition, comme 2025; la dernière sinon',
  'what receipts come to, or what the books have': 'le total des reçus, ou celui des livres',
  'how many months, 6 when left out': 'combien de mois, 6 sinon',
}

/** The fields of answers about personal books in French. */
export const personalAnswerFields: Readonly<Record<string, string>> = {
  envelope: 'enveloppe',
  month: 'mois',
  months: 'mois',
  assigned: 'attribué',
  goal: 'objectif',
  owners: 'titulaires',
  none: 'aucune pièce',
  debtor: 'débiteur',
  creditor: 'créancier',
}

/** What a recorded worth is of, in French. */
export const worthKindWords = { asset: 'bien', debt: 'dette' } as const
