import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of the occupational classification: what is looked up. */
export const occupationsRefusals = {
  'occupation-text-empty': entry(
    'question',
    { en: 'there is no word to look for', fr: 'il n’y a aucun mot à chercher' },
    {
      en: 'Give a title in English or French, such as “bookkeeper”, or a code such as 12200.',
      fr: 'Donnez un titre en français ou en anglais, comme « teneur de livres », ou un code comme 12200.',
    },
  ),
  'occupation-text-long': entry(
    'question',
    {
      en: 'a title of {length} characters is too long to look for; at most {most} are read. The beginning is nearest to: {list}',
      fr: 'un titre de {length} caractères est trop long pour être cherché; on en lit au plus {most}. Le début est le plus proche de : {list}',
    },
    {
      en: 'Give the title alone, a few words.',
      fr: 'Donnez le titre seul, en quelques mots.',
    },
  ),
  'occupation-not-found': entry(
    'lookup',
    {
      en: 'no occupation title is like “{text}”; nearest: {list}',
      fr: 'aucun titre de profession ne ressemble à « {text} »; au plus près : {list}',
    },
    {
      en: 'Try the plain name of the work in English or French, in Latin letters, without the place or the employer.',
      fr: 'Essayez le nom simple du travail en français ou en anglais, en lettres latines, sans le lieu ni l’employeur.',
    },
  ),
  'occupation-code-malformed': entry(
    'question',
    {
      en: '“{text}” is no occupation code: codes are digits, five in NOC 2021 (12200), four in NOC 2016 (1311){near}',
      fr: '« {text} » n’est pas un code de profession : les codes sont des chiffres, cinq dans la CNP 2021 (12200), quatre dans la CNP 2016 (1311){near}',
    },
    {
      en: 'To find a code by its title: `daybook occupation find bookkeeper`.',
      fr: 'Pour trouver un code par son titre : `daybook occupation find "teneur de livres"`.',
    },
  ),
  'occupation-code-unknown': entry(
    'lookup',
    {
      en: 'there is no occupation code {code}; nearest: {list}',
      fr: 'il n’y a pas de code de profession {code}; au plus près : {list}',
    },
    {
      en: 'Check the digits, leading zeros too, or look for the title with `daybook occupation find`.',
      fr: 'Vérifiez les chiffres, y compris les zéros de tête, ou cherchez le titre avec `daybook occupation find`.',
    },
  ),
  'occupation-version-wrong': entry(
    'lookup',
    {
      en: '{code} ({title}) is a code of {found}, not of {asked}',
      fr: '{code} ({title}) est un code de la {found}, non de la {asked}',
    },
    {
      en: 'Say its own version, {version}; in NOC 2021 it stands at: {list}.',
      fr: 'Dites sa propre version, {version}; dans la CNP 2021 il se trouve à : {list}.',
    },
  ),
  'occupation-version-unknown': entry(
    'question',
    {
      en: 'there is no version “{version}” of the classification here. {note}',
      fr: 'il n’y a pas ici de version « {version} » de la classification. {note}',
    },
    { en: 'The versions here are {known}.', fr: 'Les versions présentes sont {known}.' },
  ),
  'occupation-not-unit': entry(
    'lookup',
    {
      en: '{code} ({title}) is a {level} of NOC 2021, wider than one occupation',
      fr: '{code} ({title}) est un {level} de la CNP 2021, plus large qu’une profession',
    },
    { en: 'Choose one of its unit groups: {list}.', fr: 'Choisissez l’un de ses groupes de base : {list}.' },
  ),
  'occupation-code-several': entry(
    'lookup',
    {
      en: '{code} of NOC 2016 ({title}) went to {count} groups of NOC 2021, and which one it is depends on the work',
      fr: '{code} de la CNP 2016 ({title}) est passé à {count} groupes de la CNP 2021, et lequel est le bon dépend du travail',
    },
    { en: 'Choose by the duties done: {list}.', fr: 'Choisissez selon les fonctions exercées : {list}.' },
  ),
  'occupation-area-unknown': entry(
    'question',
    { en: '“{area}” is no province or territory', fr: '« {area} » n’est ni une province ni un territoire' },
    { en: 'Give a name or one of {list}.', fr: 'Donnez un nom ou l’un de {list}.' },
  ),
  'occupation-hours-wrong': entry(
    'question',
    {
      en: '“{given}” is not a number above 0 and up to {most}',
      fr: '« {given} » n’est pas un nombre au-dessus de 0 et d’au plus {most}',
    },
    {
      en: 'Give hours a week such as 37.5, and weeks a year such as 50.',
      fr: 'Donnez des heures par semaine comme 37,5, et des semaines par an comme 50.',
    },
  ),
  'occupation-years-wrong': entry(
    'question',
    {
      en: '“{given}” is not a number of years from 0 to 70',
      fr: '« {given} » n’est pas un nombre d’années de 0 à 70',
    },
    {
      en: 'Give the years as a clerk such as 3 or 2.5.',
      fr: 'Donnez les années comme commis, par exemple 3 ou 2,5.',
    },
  ),
  'occupation-requirements-unknown': entry(
    'lookup',
    {
      en: 'the requirements of {code} ({title}) are not known here, so they cannot be checked',
      fr: 'les exigences de {code} ({title}) ne sont pas connues ici; elles ne peuvent donc être vérifiées',
    },
    {
      en: 'The self-check is there for 12200. For others the TEER category says what is usual: `daybook occupation show {code}`.',
      fr: 'La vérification existe pour 12200. Pour les autres, la catégorie FEER dit ce qui est habituel : `daybook occupation show {code}`.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
