import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of undoing an act. */
export const undoingRefusals = {
  'act-unknown': entry(
    'missing',
    {
      en: 'there is no act {act}',
      fr: 'il n’y a pas d’acte {act}',
    },
    {
      en: '`daybook activity list` shows the acts with their numbers.',
      fr: '`daybook activity list` montre les actes et leurs numéros.',
    },
  ),
  'act-undone': entry(
    'conflict',
    {
      en: 'act {act} was already undone by act {by}',
      fr: 'l’acte {act} a déjà été annulé par l’acte {by}',
    },
    {
      en: 'To do it again, undo act {by}.',
      fr: 'Pour le refaire, annulez l’acte {by}.',
    },
  ),
  'act-redone': entry(
    'conflict',
    {
      en: 'act {act} was undone by act {by} and done again since',
      fr: 'l’acte {act} a été annulé par l’acte {by}, puis refait',
    },
    {
      en: 'Undo act {last}, which did it again.',
      fr: 'Annulez l’acte {last}, qui l’a refait.',
    },
  ),
  'undo-sealed': entry(
    'rule',
    {
      en: 'act {act} {what}, and such a seal is not lifted by undoing',
      fr: 'l’acte {act} {what}, et un tel sceau ne se lève pas par annulation',
    },
    {
      en: 'Use `daybook {command}`.',
      fr: 'Utilisez `daybook {command}`.',
    },
  ),
  'undo-first': entry(
    'rule',
    {
      en: 'act {act} opened the books: everything rests on it',
      fr: 'l’acte {act} a ouvert les livres : tout repose sur lui',
    },
    {
      en: 'Delete the file if the books are not wanted.',
      fr: 'Supprimez le fichier si ces livres ne sont pas voulus.',
    },
  ),
  'undo-changed-since': entry(
    'rule',
    {
      en: '{what} was changed again after act {act}',
      fr: '{what} a été modifié de nouveau après l’acte {act}',
    },
    {
      en: 'Undo the later act first, or change it by hand.',
      fr: 'Annulez d’abord l’acte ultérieur, ou modifiez-le à la main.',
    },
  ),
  'undo-account-used': entry(
    'rule',
    {
      en: 'account {account} has been used since: {uses}',
      fr: 'le compte {account} a servi depuis : {uses}',
    },
    {
      en: 'Close it instead with `daybook account close {account}`.',
      fr: 'Fermez-le plutôt avec `daybook account close {account}`.',
    },
  ),
  'undo-in-use': entry(
    'rule',
    {
      en: '{what} has been used since act {act}: {uses}',
      fr: '{what} a servi depuis l’acte {act} : {uses}',
    },
    {
      en: 'Undo what uses it first, or leave it.',
      fr: 'Annulez d’abord ce qui l’utilise, ou laissez-le.',
    },
  ),
  'undo-too-large': entry(
    'rule',
    {
      en: 'act {act} has {count} facts; at most {most} are undone at once',
      fr: 'l’acte {act} compte {count} faits; au plus {most} s’annulent d’un coup',
    },
    {
      en: 'Restore a backup taken before it, or reverse its entries in parts.',
      fr: 'Restaurez une copie antérieure, ou contrepassez ses écritures par parties.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
