import type { Label } from '../../kit/refusal-text.ts'

/** What is not there: the screen lists what is. */
export const fromList: Label = {
  en: 'Choose one of those that the screen lists.',
  fr: 'Choisissez dans la liste de l’écran.',
}

/** What is not there: the refusal itself names what is. */
export const fromKnown: Label = { en: 'Choose one of these: {known}.', fr: 'Choisissez parmi : {known}.' }

/** The daybook was changed from outside. */
export const restoreBackup: Label = {
  en: 'Keep this file untouched, restore the last good backup beside it under Settings, Backups, and compare.',
  fr: 'Gardez ce fichier tel quel, restaurez la dernière bonne sauvegarde à côté sous Réglages, Sauvegardes, et comparez.',
}

/** What follows from the daybook is wrong, the daybook is not. */
export const rebuild: Label = {
  en: 'The daybook itself is not in question: “Rebuild from the daybook”, under Settings, writes this again from it.',
  fr: 'Le livre-journal lui-même n’est pas en cause : « Rebâtir à partir du livre-journal », sous Réglages, réécrit ceci.',
}
