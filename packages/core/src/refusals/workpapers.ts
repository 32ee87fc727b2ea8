import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of working papers, proposed adjustments and batches of papers. */
export const workPapersRefusals = {
  'workpaper-note-unknown': entry(
    'missing',
    {
      en: 'the working paper of {account} has no review note {number}',
      fr: 'la feuille de travail de {account} n’a pas de note de revue {number}',
    },
    { en: '`daybook workpaper list` shows them.', fr: '`daybook workpaper list` les montre.' },
  ),
  'workpaper-note-unanswered': entry(
    'rule',
    {
      en: 'review note {number} of {account} has no answer yet',
      fr: 'la note de revue {number} de {account} n’a pas encore de réponse',
    },
    {
      en: 'Answer it first: `daybook workpaper answer {account} {number}`.',
      fr: 'Répondez d’abord : `daybook workpaper answer {account} {number}`.',
    },
  ),
  'workpaper-note-cleared': entry(
    'conflict',
    {
      en: 'review note {number} of {account} was cleared on {date}',
      fr: 'la note de revue {number} de {account} a été levée le {date}',
    },
    {
      en: 'Write a new one: `daybook workpaper note`.',
      fr: 'Écrivez-en une autre : `daybook workpaper note`.',
    },
  ),
  'workpaper-notes-open': entry(
    'rule',
    {
      en: 'the working paper of {account} has open review notes: {numbers}',
      fr: 'la feuille de travail de {account} a des notes de revue ouvertes : {numbers}',
    },
    {
      en: 'Clear them before the reviewer signs: `daybook workpaper clear`.',
      fr: 'Levez-les avant la signature du réviseur : `daybook workpaper clear`.',
    },
  ),
  'workpaper-not-prepared': entry(
    'rule',
    {
      en: 'no preparer stands behind {amount} on account {account}',
      fr: 'aucun préparateur ne répond de {amount} au compte {account}',
    },
    {
      en: 'The preparer signs first, and again after the amount moved.',
      fr: 'Le préparateur signe d’abord, et de nouveau si le montant a bougé.',
    },
  ),
  'workpaper-own-review': entry(
    'rule',
    {
      en: '{by} prepared the working paper of {account} and cannot review it',
      fr: '{by} a préparé la feuille de travail de {account} et ne peut pas la réviser',
    },
    { en: 'Somebody else reviews it.', fr: 'Quelqu’un d’autre la révise.' },
  ),
  'proposal-unknown': entry(
    'missing',
    {
      en: 'there is no proposed adjustment {proposal}',
      fr: 'il n’y a pas de régularisation proposée {proposal}',
    },
    { en: '`daybook adjustment list` shows them.', fr: '`daybook adjustment list` les montre.' },
  ),
  'proposal-settled': entry(
    'conflict',
    {
      en: 'adjustment {proposal} was {how} already',
      fr: 'la régularisation {proposal} est déjà {how}',
    },
    {
      en: 'Propose a new one, or take the act back: `daybook act undo`.',
      fr: 'Proposez-en une autre, ou annulez l’acte : `daybook act undo`.',
    },
  ),
  'batch-kept': entry(
    'rule',
    {
      en: 'nothing was posted; the {count} entries lie as drafts {first} to {last}',
      fr: 'rien n’a été reporté; les {count} écritures restent en brouillon, de {first} à {last}',
    },
    {
      en: 'Compare them with the papers (`daybook entry drafts`), mend the one that differs and post.',
      fr: 'Comparez-les aux pièces (`daybook entry drafts`), corrigez celle qui diffère et reportez.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
