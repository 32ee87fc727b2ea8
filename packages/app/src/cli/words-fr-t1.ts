/** The notes on flags of the personal return in French, by their English. */
export const t1Notes: Readonly<Record<string, string>> = {
  'the tax year, such as 2025': 'l’année d’imposition, comme 2025',
  'married or common-law on 31 December': 'marié ou conjoint de fait le 31 décembre',
  'let amounts count that are projected and not confirmed':
    'laisser compter les montants projetés et non confirmés',
  'the facts of the person, as JSON: --input FILE or -':
    'les faits de la personne, en JSON : --input FICHIER ou -',
  'the facts of the spouse, as JSON': 'les faits du conjoint, en JSON',
  'a line to explain down to slips and rules: 23600':
    'une ligne à expliquer jusqu’aux feuillets et aux règles : 23600',
  'look for the pension split that owes least': 'chercher le fractionnement de pension qui doit le moins',
  'answers by name as they would be': 'réponses par nom, telles qu’elles seraient',
  'the year in which they are paid': 'l’année où ils sont payés',
  'by the agency’s reminders, the year before, or an estimate of the year':
    'selon les rappels de l’agence, l’année précédente ou une estimation de l’année',
  'the first day of the tax year in which they are paid':
    'le premier jour de l’année d’imposition où ils sont payés',
  'its last day; a year after the first when left out': 'son dernier jour; un an après le premier si omis',
  'paid by quarter, as a small private corporation with a perfect record may':
    'payés par trimestre, comme le peut une petite société privée au dossier parfait',
  'its tax of the year before': 'son impôt de l’année précédente',
  'its tax of the second year before': 'son impôt de la deuxième année précédente',
  'its tax of the year, estimated': 'son impôt de l’année, estimé',
  'net tax owing of the year before': 'impôt net dû de l’année précédente',
  'net tax owing of the second year before': 'impôt net dû de la deuxième année précédente',
  'net tax owing of the year, estimated': 'impôt net dû de l’année, estimé',
  'contributions on self-employment of the year before':
    'cotisations sur le travail indépendant de l’année précédente',
  'contributions on self-employment of the second year before':
    'cotisations sur le travail indépendant de la deuxième année précédente',
  'contributions on self-employment of the year, estimated':
    'cotisations sur le travail indépendant de l’année, estimées',
  'where the books of its owner are made too, with her personal returns':
    'où les livres de sa propriétaire sont créés aussi, avec ses déclarations',
  'where the books of a bindery in Quebec are made too, with a year of GST and QST':
    'où les livres d’un atelier de reliure du Québec sont créés aussi, avec une année de TPS et de TVQ',
  'the file of slips (T4, T4A, T5, T3) as their payer files it with the agency':
    'le fichier de feuillets (T4, T4A, T5, T3) tel que leur payeur le produit à l’agence',
  'its bytes in base64, where the file is not here': 'ses octets en base64, si le fichier n’est pas ici',
  'whose slips of it, by name; needed where it has several':
    'les feuillets de qui, par nom; nécessaire s’il y en a plusieurs',
  'list all questions instead': 'énumérer plutôt toutes les questions',
  'whose return: taxpayer or spouse':
    'la déclaration de qui : taxpayer (la personne) ou spouse (le conjoint)',
  'the slip to add: T4, T5, T4A(OAS), ...': 'le feuillet à ajouter : T4, T5, T4A(OAS), ...',
  'who sent it': 'qui l’a envoyé',
  'BOX=AMOUNT, as often as needed': 'CASE=MONTANT, autant de fois qu’il faut',
  'box 10 of a T4': 'case 10 d’un T4',
  'NAME=AMOUNT or NAME=yes: what would differ by another answer':
    'NOM=MONTANT ou NOM=oui : ce qui différerait par une autre réponse',
  'the same of answers of the spouse': 'de même pour les réponses du conjoint',
  'the id of a slip to take away': 'l’identifiant d’un feuillet à ôter',
  'NAME=AMOUNT or NAME=yes, as often as needed; NAME= takes it back':
    'NOM=MONTANT ou NOM=oui, autant de fois qu’il faut; NOM= la retire',
}

/** The fields of answers about the personal return in French. */
export const t1AnswerFields: Readonly<Record<string, string>> = {
  slips: 'feuillets',
  people: 'personnes',
  isTwin: 'doublon',
  boxes: 'cases',
  box: 'case',
  answers: 'réponses',
  said: 'réponse',
  returns: 'déclarations',
  refund: 'remboursement',
  owing: 'à payer',
  netTaxOwing: 'impôt net dû',
  contributions: 'cotisations',
  outcome: 'résultat',
  unread: 'cases non lues',
  room: 'solde disponible',
  grip: 'CRTG',
  cda: 'CDC',
  pool: 'compte',
  owner: 'propriétaire',
  ownerDeeds: 'opérations de la propriétaire',
  quebecDeeds: 'opérations de l’atelier du Québec',
  isEstimate: 'estimation',
  isTotal: 'fin d’étape',
  comparison: 'comparaison',
  businesses: 'entreprises',
}

/** The values of answers about the personal return in French, by field. */
export const t1AnswerValues = {
  who: { taxpayer: 'personne', spouse: 'conjoint' },
  pool: { grip: 'CRTG', cda: 'CDC' },
  outcome: { added: 'ajouté', changed: 'remplacé', removed: 'retiré', there: 'déjà là' },
  from: { taxpayer: 'personne', spouse: 'conjoint' },
} as const
