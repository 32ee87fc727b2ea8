import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of personal books: envelopes, worths, goals, a household of two, receipts for a return. */
export const personalRefusals = {
  'envelope-unknown': entry(
    'missing',
    { en: 'there is no envelope “{envelope}”', fr: 'il n’y a pas d’enveloppe « {envelope} »' },
    {
      en: 'There are: {known}. Make one with `daybook envelope set`.',
      fr: 'Il y a : {known}. Créez-en une avec `daybook envelope set`.',
    },
  ),
  'envelope-account-taken': entry(
    'conflict',
    {
      en: 'account {account} is spent from envelope “{envelope}”',
      fr: 'le compte {account} se dépense de l’enveloppe « {envelope} »',
    },
    {
      en: 'An account has one envelope: take it out of that one first.',
      fr: 'Un compte a une seule enveloppe : retirez-le d’abord de celle-là.',
    },
  ),
  'envelope-months-before': entry(
    'rule',
    {
      en: 'envelope “{envelope}” counts from {from}, not from {month}',
      fr: 'l’enveloppe « {envelope} » compte à partir de {from}, non de {month}',
    },
    {
      en: 'Assign to {from} or later, or let it begin earlier with `daybook envelope set --from`.',
      fr: 'Attribuez à {from} ou après, ou faites-la commencer plus tôt avec `daybook envelope set --from`.',
    },
  ),
  'personal-account-type': entry(
    'rule',
    { en: 'account {account} is not {wanted}', fr: 'le compte {account} n’est pas {wanted}' },
    {
      en: 'Pick another from `daybook account list`.',
      fr: 'Choisissez-en un autre dans `daybook account list`.',
    },
  ),
  'worth-unknown': entry(
    'missing',
    {
      en: 'no worth of “{name}” was recorded for {date}',
      fr: 'aucune valeur de « {name} » n’est inscrite au {date}',
    },
    { en: '`daybook worth list` shows what was.', fr: '`daybook worth list` montre ce qui l’est.' },
  ),
  'goal-unknown': entry(
    'missing',
    { en: 'there is no goal “{goal}”', fr: 'il n’y a pas d’objectif « {goal} »' },
    {
      en: 'There are: {known}. Set one with `daybook goal set`.',
      fr: 'Il y a : {known}. Fixez-en un avec `daybook goal set`.',
    },
  ),
  'household-missing': entry(
    'missing',
    { en: 'these books know of no household of two', fr: 'ces livres ne connaissent pas de ménage de deux' },
    {
      en: 'Say who keeps house together with `daybook household set`.',
      fr: 'Dites qui tient ménage ensemble avec `daybook household set`.',
    },
  ),
  'household-person-unknown': entry(
    'input',
    { en: '“{person}” is not of the household', fr: '« {person} » n’est pas du ménage' },
    { en: 'Its people are {people}.', fr: 'Ce sont {people}.' },
  ),
  'household-person-twice': entry(
    'input',
    {
      en: 'both people of the household would be {person}',
      fr: 'les deux personnes du ménage seraient {person}',
    },
    { en: 'Give the two of them codes that differ.', fr: 'Donnez aux deux des codes différents.' },
  ),
  'household-settled': entry(
    'rule',
    { en: 'on {date} nobody owes anything', fr: 'au {date}, personne ne doit rien' },
    {
      en: '`daybook report household` shows how it comes out.',
      fr: '`daybook report household` montre le compte.',
    },
  ),
  'household-account-missing': entry(
    'rule',
    {
      en: 'no bank account of {person} is known',
      fr: 'aucun compte bancaire de {person} n’est connu',
    },
    {
      en: 'Say whose an account is with `daybook household set --owner`, or give --from and --to.',
      fr: 'Dites à qui est un compte avec `daybook household set --owner`, ou donnez --from et --to.',
    },
  ),
  'receipt-unknown': entry(
    'missing',
    { en: 'there is no receipt {receipt}', fr: 'il n’y a pas de reçu {receipt}' },
    { en: '`daybook organizer list` shows them.', fr: '`daybook organizer list` les montre.' },
  ),
  'receipt-none': entry(
    'conflict',
    {
      en: '{receipt} says that there is no such paper, it is none itself',
      fr: '{receipt} dit qu’il n’y a pas de telle pièce, ce n’en est pas une',
    },
    {
      en: 'Keep the paper that came: the answer gives way to it.',
      fr: 'Gardez la pièce reçue : la réponse lui cède la place.',
    },
  ),
  'receipt-there': entry(
    'conflict',
    {
      en: 'papers of this kind are kept for {year}: {receipts}',
      fr: 'des pièces de cette sorte sont gardées pour {year} : {receipts}',
    },
    {
      en: 'Drop them first if there is none after all.',
      fr: 'Retirez-les d’abord s’il n’y en a finalement aucune.',
    },
  ),
  'receipt-without-paper': entry(
    'missing',
    { en: 'no file is kept with {receipt}', fr: 'aucun fichier n’est gardé avec {receipt}' },
    {
      en: '`daybook organizer attach {receipt} FILE` hangs one on it.',
      fr: '`daybook organizer attach {receipt} FICHIER` en joint un.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
