/** The notes on flags of the T2, of shareholders, dividends and the hand-off in French, by their English. */
export const ownerNotes: Readonly<Record<string, string>> = {
  'the last day of the year, or its calendar year; the last one that ended when left out':
    'le dernier jour de l’exercice, ou son année; sinon, le dernier exercice terminé',
  'LINE=AMOUNT of Schedule 1, as often as needed: 114=250.00; 0 takes it back':
    'LIGNE=MONTANT de l’annexe 1, autant de fois qu’il faut : 114=250.00; 0 le retire',
  'LINE=yes, LINE=no or LINE=words of Schedule 141; LINE= takes it back':
    'LIGNE=yes, LIGNE=no ou LIGNE=mots de l’annexe 141; LIGNE= retire la réponse',
  'CLASS=AMOUNT: undepreciated capital cost at the start of the year':
    'CATÉGORIE=MONTANT : fraction non amortie du coût en capital au début de l’année',
  'CLASS=AMOUNT: what is claimed, where it is less than may be':
    'CATÉGORIE=MONTANT : ce qui est demandé, si c’est moins que permis',
  'CLASS=DATE:COST of property that came, as often as needed: 50=2026-01-15:1000.00':
    'CATÉGORIE=DATE:COÛT d’un bien acquis, autant de fois qu’il faut : 50=2026-01-15:1000.00',
  'CLASS=DATE:PROCEEDS:COST of property that left, as often as needed':
    'CATÉGORIE=DATE:PRODUIT:COÛT d’un bien cédé, autant de fois qu’il faut',
  'a class of which nothing is left at the end of the year':
    'une catégorie dont il ne reste rien à la fin de l’année',
  'accounts with a right of set-off against one party, shown as one balance':
    'comptes avec droit de compensation envers une même partie, montrés en un solde',
  'forget what was given before': 'oublier ce qui a été donné avant',
  'csv: code, description, amount; check: with totals; schedules, columns: other columns; gfi: as accounting programs write it; checklist: Schedule 141':
    'csv : code, description, montant; check : avec totaux; schedules, columns : autres colonnes; gfi : comme l’écrivent les logiciels comptables; checklist : annexe 141',
  'the sign of dividends: the guide’s, or positive for programs that take them off':
    'le signe des dividendes : celui du guide, ou positif pour les logiciels qui les soustraient',
  'why it is declared although its pool does not have as much':
    'pourquoi il est déclaré bien que son compte n’en ait pas autant',
  'grip (general rate income pool) or cda (capital dividend account)':
    'grip (compte de revenu à taux général, CRTG) ou cda (compte de dividendes en capital, CDC)',
  'the day; for the GRIP the last of the tax year; today when left out':
    'le jour; pour le CRTG, le dernier de l’année d’imposition; aujourd’hui à défaut',
  'what came in; negative for what went out other than by dividends':
    'ce qui est entré; négatif pour ce qui est sorti autrement que par dividendes',
  'what it was: Schedule 53, half of a gain': 'ce que c’était : annexe 53, moitié d’un gain',
  'take back what was recorded on the day': 'retirer ce qui fut inscrit ce jour-là',
  'the day on which a dividend is payable; today when left out':
    'le jour où un dividende est payable; aujourd’hui à défaut',
  'the number of the shareholder': 'le numéro de l’actionnaire',
  'the number of the shareholder; the next free one when left out':
    'le numéro de l’actionnaire; sinon, le prochain qui est libre',
  'the name; it goes to the vault': 'le nom; il va au coffre',
  'CLASS=COUNT from --since on, as often as needed: A=100; 0 when they are gone':
    'CATÉGORIE=NOMBRE à partir de --since, autant de fois qu’il faut : A=100; 0 quand elles sont cédées',
  'the social insurance number; it goes to the vault': 'le numéro d’assurance sociale; il va au coffre',
  'of a corporation or partnership': 'd’une société ou société de personnes',
  'of a trust: T12345678': 'd’une fiducie : T12345678',
  'kept in the vault': 'gardée au coffre',
  'accounts in which the business and they owe each other, theirs alone':
    'comptes où l’entreprise et l’actionnaire se doivent de l’argent, à lui seul',
  'the classes named are preferred shares': 'les catégories nommées sont privilégiées',
  'from when they hold that many; today when left out':
    'à partir de quand ce nombre est détenu; aujourd’hui sinon',
  'for their papers': 'pour ses papiers',
  'the first day; that of the fiscal year when left out': 'le premier jour; sinon, celui de l’exercice',
  'the last day; that of the fiscal year when left out': 'le dernier jour; sinon, celui de l’exercice',
  'a calendar year to reckon imputed interest for': 'une année civile dont calculer les intérêts théoriques',
  'interest that they paid for that year within 30 days after it':
    'les intérêts payés pour cette année dans les 30 jours suivants',
  'only these shareholders; all who are still owed when left out':
    'seulement ces actionnaires; sinon, tous ceux à qui il est dû',
  'the number of the dividend': 'le numéro du dividende',
  'the class of shares: A': 'la catégorie d’actions : A',
  'eligible, other than eligible, or out of the capital dividend account':
    'déterminé, autre que déterminé, ou tiré du compte de dividendes en capital',
  'an amount a share: 0.50': 'un montant par action : 0.50',
  'or an amount in all, shared out by holding': 'ou un montant en tout, réparti selon les actions',
  'the day of the resolution; today when left out': 'le jour de la résolution; aujourd’hui sinon',
  'who holds shares on this day gets it; the day of the resolution when left out':
    'qui détient des actions ce jour-là le reçoit; sinon, le jour de la résolution',
  'when it is to be paid; the day of the resolution when left out':
    'quand il est à verser; sinon, le jour de la résolution',
  'where it is owed; dividends payable when left out': 'où il est dû; sinon, les dividendes à payer',
  'credit what each shareholder is owed instead of paying it out':
    'porter au crédit de ce qui est dû à chaque actionnaire plutôt que verser',
  'only those of which something is owed': 'seulement ceux dont il reste à verser',
  'the language; that of the books when left out': 'la langue; sinon, celle des livres',
  'for programs, or for a spreadsheet': 'pour un logiciel, ou pour un tableur',
  'a GIFI file that a tax program took or gave back, to hold against the books':
    'un fichier IGRF qu’un logiciel d’impôt a lu ou rendu, à comparer aux livres',
  'the CSV or JSON file that came back': 'le fichier CSV ou JSON qui est revenu',
  'the seal of the working papers, where the file does not say it':
    'le sceau des documents de travail, si le fichier ne le dit pas',
}

/** The fields of their answers in French. */
export const ownerAnswerFields: Readonly<Record<string, string>> = {
  resolution: 'résolution',
  paragraphs: 'alinéas',
  signing: 'signature',
  folder: 'dossier',
  schedule100: 'annexe 100',
  schedule125: 'annexe 125',
  schedule1: 'annexe 1',
  schedule8: 'annexe 8',
  schedule50: 'annexe 50',
  schedule141: 'annexe 141',
  estimate: 'estimation',
  toLookAt: 'à examiner',
  additions: 'ajouts',
  adjustments: 'rajustements',
  recapture: 'récupération',
  terminalLoss: 'perte finale',
  shareholder: 'actionnaire',
  shareholders: 'actionnaires',
  businessNumber: 'numéro d’entreprise',
  trustNumber: 'numéro de fiducie',
  common: 'ordinaires',
  preferred: 'privilégiées',
  shares: 'actions',
  identified: 'identifié par',
  movements: 'mouvements',
  advances: 'avances',
  benefit: 'avantage',
  dividend: 'dividende',
  dividends: 'dividendes',
  declared: 'déclaré le',
  record: 'détenteurs du',
  payable: 'payable le',
}

/** The kinds of dividends in French. */
export const dividendKindWords: Readonly<Record<string, string>> = {
  'yes-no': 'oui ou non',
  tick: 'à cocher',
  words: 'en mots',
  eligible: 'déterminé',
  other: 'autre que déterminé',
  capital: 'en capital',
}

/** How advances and checks stand, in French. */
export const ownerStateWords: Readonly<Record<string, string>> = {
  holds: 'tient',
  look: 'à examiner',
  fails: 'erreur',
  repaid: 'remboursée',
  'due-soon': 'bientôt échue',
  overdue: 'en retard',
  'repaid-late': 'remboursée en retard',
}

/** The fields of their answers that hold money. */
export const ownerDecimals: readonly string[] = [
  'additions',
  'adjustments',
  'benefit',
  'recapture',
  'terminalLoss',
]

/** What is checked before a T2 is handed off, in French. */
export const t2CheckWords: Readonly<Record<string, string>> = {
  proof: 'preuve',
  clearing: 'comptes d’attente',
  meals: 'repas',
  cca: 'DPA',
  dividends: 'dividendes',
  checklist: 'annexe 141',
  shareholders: 'annexe 50',
  'shareholder-loan': 'compte d’actionnaire',
  lock: 'verrou',
  file: 'fichier',
}
