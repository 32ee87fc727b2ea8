/** The notes on flags of working papers in French, by their English. */
export const workPaperNotes: Readonly<Record<string, string>> = {
  'the account whose working paper it is': 'le compte de la feuille de travail',
  'the initials of whoever does it': 'les initiales de qui le fait',
  'the mark: B, F, TB, ✓': 'la coche : B, F, TB, ✓',
  'what was done: agreed to the bank': 'ce qui a été fait : concordé avec la banque',
  'take the mark off again': 'retirer la coche',
  'what is asked': 'ce qui est demandé',
  'the answer': 'la réponse',
  'the number of the review note': 'le numéro de la note de revue',
  'as whom: preparer or reviewer': 'à quel titre : preparer (préparateur) ou reviewer (réviseur)',
  'the reference: A-9, BB.2': 'la référence : A-9, BB.2',
  'only what is not signed by both, or has open notes':
    'seulement ce que les deux n’ont pas signé, ou qui a des notes ouvertes',
  'the id of a proposed adjustment: A12': 'l’identifiant d’une régularisation proposée : A12',
  'what the entry will say': 'ce que dira l’écriture',
  'only those of this fiscal year; all when left out': 'seulement celles de cet exercice; sinon, toutes',
  'only those neither posted nor rejected': 'seulement celles ni reportées ni refusées',
  'keep the entries as drafts where the totals differ':
    'garder les écritures en brouillon si les totaux diffèrent',
  'which sheet: cash-book, journal, petty-cash or ledger':
    'quelle feuille : cash-book (livre de caisse), journal, petty-cash (petite caisse) ou ledger (grand livre)',
  'how many rows; as many as fit a letter page when left out':
    'combien de lignes; autant qu’une page lettre en contient sinon',
  'accounts whose columns the cash book has, as often as needed':
    'les comptes dont le livre de caisse a les colonnes, autant de fois qu’il faut',
  'without the name of the books': 'sans le nom des livres',
  'the account that a ledger sheet is for; blank when left out':
    'le compte de la feuille de grand livre; en blanc sinon',
  'how many sheets': 'combien de feuilles',
}

/** The fields of answers about working papers in French. */
export const workPaperAnswerFields: Readonly<Record<string, string>> = {
  openNotes: 'notes ouvertes',
  preparer: 'préparateur',
  reviewer: 'réviseur',
  signs: 'signatures',
  mark: 'coche',
  did: 'travail fait',
  as: 'à titre de',
  rejected: 'refusée',
  sheet: 'feuille',
}

/** How signatures and proposals stand, in French. */
export const signStateWords = {
  none: 'aucune',
  signed: 'signée',
  lapsed: 'périmée',
  rejected: 'refusée',
} as const

/** The closed words of answers about working papers in French, by field. */
export const workPaperAnswerValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  preparer: signStateWords,
  reviewer: signStateWords,
  as: { preparer: 'préparateur', reviewer: 'réviseur' },
}
