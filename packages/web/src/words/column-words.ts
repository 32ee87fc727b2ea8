/** The words of headings that sort, and of lists that are kept as files. */
export const columnWords = {
  en: { sortHint: 'Sort; Alt with ← → for the width', nothingToKeep: 'The list is empty.' },
  fr: { sortHint: 'Trier; Alt avec ← → pour la largeur', nothingToKeep: 'La liste est vide.' },
}
