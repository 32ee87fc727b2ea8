const en = { choose: 'Choose a file', none: 'none chosen' }

const fr: typeof en = { choose: 'Choisir un fichier', none: 'aucun fichier choisi' }

/** The words of a file that is chosen. */
export const fileWords = { en, fr }
