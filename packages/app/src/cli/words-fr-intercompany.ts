/** The notes on flags of related books in French, by their English. */
export const intercompanyNotes: Readonly<Record<string, string>> = {
  'a book': 'un livre',
  'the book of the related company': 'le livre de la société liée',
  'the account of the first book; the one due from related companies when left out':
    'le compte du premier livre; sinon, celui des sommes à recevoir de sociétés apparentées',
  'the account of the second; the one due to related companies when left out':
    'le compte du second; sinon, celui des sommes dues à des sociétés apparentées',
  'where the other side of a mirror goes in the first book, unless said otherwise':
    'où va l’autre côté d’un miroir dans le premier livre, sauf indication contraire',
  'the same in the second book': 'de même dans le second livre',
  'only this account of the first book': 'seulement ce compte du premier livre',
  'the day; today when left out': 'le jour; aujourd’hui sinon',
  'also the entries that are tied and agree': 'aussi les écritures liées et concordantes',
  'the entry to answer: J12 or 12': 'l’écriture à laquelle répondre : J12 ou 12',
  'the book whose entry it is': 'le livre de cette écriture',
  'the related book that answers': 'le livre lié qui répond',
  'where the other side goes in that book': 'où va l’autre côté dans ce livre',
  'the day of the answer; that of the entry when left out':
    'le jour de la réponse; sinon, celui de l’écriture',
  'an entry of that book that answers it already: ties the two, posts nothing':
    'une écriture de ce livre qui y répond déjà : lie les deux, ne reporte rien',
  'take out the accounts that related books say answer to each other':
    'éliminer les comptes qui se répondent selon les livres liés',
}

/** The fields of answers about related books in French. */
export const intercompanyAnswerFields: Readonly<Record<string, string>> = {
  agree: 'concordent',
  pairs: 'paires',
  theirBook: 'autre livre',
  theirAccount: 'son compte',
  theirName: 'son nom',
  theirBalance: 'son solde',
  counter: 'contrepartie',
  theirCounter: 'sa contrepartie',
  into: 'vers',
  mirror: 'miroir',
  mirrorDate: 'date du miroir',
  undoes: 'défait',
  oneSided: 'd’un seul côté',
  theirAct: 'son acte',
  toldAct: 'acte d’avis',
}

/** How entries stand with the other book, in French. */
export const mirrorStateWords = {
  found: 'trouvée',
  later: 'plus tard',
  unequal: 'inégale',
  half: 'non avisée',
  broken: 'rompue',
  tied: 'liée',
} as const
