const en = {
  change: 'Change',
  changed: 'The books’ profile was changed',
  keep: 'Keep',
  cancel: 'Cancel',
  name: 'Name',
  language: 'Language of the books',
}

const fr: typeof en = {
  change: 'Modifier',
  changed: 'Le profil des livres a été modifié',
  keep: 'Conserver',
  cancel: 'Annuler',
  name: 'Nom',
  language: 'Langue des livres',
}

/** The words of what a person sets about books, in both languages. */
export const settingsWords = { en, fr } as const
