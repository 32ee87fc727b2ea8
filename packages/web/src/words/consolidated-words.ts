const en = {
  title: 'Consolidation',
  books: 'Books',
  from: 'From',
  through: 'Through',
  by: 'Accounts go together by',
  ways: { code: 'number', gifi: 'GIFI code', role: 'role' },
  pairs: 'What they owe each other, parted by ;',
  pairsHint: 'parent:1300=sub:2400',
  pairsText:
    'A pair names an account in one book and the one in another that shows the same from the other side; books go by their short names.',
  name: 'Name of the group',
  choose: 'Choose two sets of books or more.',
  few: 'Two sets of books must be open to be joined.',
  more: 'options',
  consolidate: 'Consolidate',
  madeOf: 'What it is made of',
  noFigure: 'No account stands behind it alone: it follows from other rows.',
}

const fr: typeof en = {
  title: 'Consolidation',
  books: 'Livres',
  from: 'Du',
  through: 'Au',
  by: 'Les comptes se joignent par',
  ways: { code: 'numéro', gifi: 'code IGRF', role: 'rôle' },
  pairs: 'Ce qu’ils se doivent, séparé par ;',
  pairsHint: 'mere:1300=filiale:2400',
  pairsText:
    'Une paire nomme un compte d’un livre et celui d’un autre qui montre la même chose de l’autre côté; les livres vont par leurs noms courts.',
  name: 'Nom du groupe',
  choose: 'Choisissez au moins deux livres.',
  few: 'Il faut deux livres ouverts pour les joindre.',
  more: 'options',
  consolidate: 'Consolider',
  madeOf: 'Ce qui le compose',
  noFigure: 'Aucun compte seul n’est derrière\u00a0: il découle d’autres lignes.',
}

/** The words of several books as one. */
export const consolidatedWords = { en, fr }
