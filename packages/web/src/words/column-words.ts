/** The words of headings that sort. */
export const columnWords = {
  en: { sortHint: 'Sort; Alt with ← → for the width' },
  fr: { sortHint: 'Trier; Alt avec ← → pour la largeur' },
}
