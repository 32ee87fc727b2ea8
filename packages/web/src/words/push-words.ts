type Found = { readonly accounts: number; readonly rules: number; readonly checklist: number }

const counted = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`
const enNombre = (count: number, word: string) => `${count} ${count > 1 ? `${word}s` : word}`

const en = {
  push: 'Push records',
  title: 'Push records to other books',
  from: 'From',
  accounts: 'Accounts',
  accountsNote: 'Numbers or ranges, such as 5000-5999 6100',
  rules: 'Bank rules',
  checklist: 'Rows of the closing checklist',
  into: 'To',
  rehearse: 'Try it',
  pushTo: (books: number) => (books === 1 ? 'Push to 1 book' : `Push to ${books} books`),
  sayWhat: 'Say what: accounts, rules or rows',
  sayWhere: 'Choose a book to push to',
  nothingNew: 'None of these books would get anything',
  working: (done: number, of: number) => `${done} of ${of} books`,
  would: 'What pushing would do',
  results: 'What was pushed',
  gets: (count: number) => (count === 1 ? 'gets 1 record' : `gets ${count} records`),
  got: (count: number) => (count === 1 ? 'got 1 record' : `got ${count} records`),
  allThere: 'has all of it already',
  there: (count: number) => `${count} there already`,
  clashes: (count: number) => (count === 1 ? '1 clash' : `${count} clashes`),
  stands: 'What is in these books stands as it is; nothing is pushed to them.',
  more: (count: number) => `and ${count} more`,
  found: (book: string, { accounts, rules, checklist }: Found) =>
    `From ${book}: ${counted(accounts, 'account')}, ${counted(rules, 'rule')}, ${counted(checklist, 'row')}`,
  stop: 'Stop before the next book',
  undo: 'Undo',
  inBook: (book: string) => `in ${book}`,
  undoAll: 'Undo in all of them',
  undone: 'undone; it is as it was',
}

const fr: typeof en = {
  push: 'Pousser des fiches',
  title: 'Pousser des fiches vers d’autres livres',
  from: 'De',
  accounts: 'Comptes',
  accountsNote: 'Numéros ou plages, comme 5000-5999 6100',
  rules: 'Règles bancaires',
  checklist: 'Lignes de la liste de clôture',
  into: 'Vers',
  rehearse: 'Essayer',
  pushTo: (books) => (books > 1 ? `Pousser vers ${books} livres` : `Pousser vers ${books} livre`),
  sayWhat: 'Dites quoi\u00a0: comptes, règles ou lignes',
  sayWhere: 'Choisissez des livres où pousser',
  nothingNew: 'Aucun de ces livres ne recevrait quoi que ce soit',
  working: (done, of) => `${done} livres sur ${of}`,
  would: 'Ce qui serait poussé',
  results: 'Ce qui a été poussé',
  gets: (count) => (count > 1 ? `recevrait ${count} fiches` : `recevrait ${count} fiche`),
  got: (count) => (count > 1 ? `a reçu ${count} fiches` : `a reçu ${count} fiche`),
  allThere: 'a déjà tout',
  there: (count) => `${count} déjà là`,
  clashes: (count) => (count > 1 ? `${count} conflits` : `${count} conflit`),
  stands: 'Ce qui est dans ces livres reste tel quel\u00a0; rien n’y est poussé.',
  more: (count) => `et ${count} de plus`,
  found: (book, { accounts, rules, checklist }) =>
    `De ${book}\u00a0: ${enNombre(accounts, 'compte')}, ${enNombre(rules, 'règle')}, ${enNombre(checklist, 'ligne')}`,
  stop: 'Arrêter avant les prochains livres',
  undo: 'Annuler',
  inBook: (book) => `dans ${book}`,
  undoAll: 'Annuler dans tous ces livres',
  undone: 'annulé\u00a0; tout y est comme avant',
}

/** The words of pushing records of one set of books to others. */
export const pushWords = { en, fr }
