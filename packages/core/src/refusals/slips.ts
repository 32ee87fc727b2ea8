import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of slips and their returns. */
export const slipsRefusals = {
  'slip-box-unknown': entry(
    'input',
    {
      en: 'a {kind} of {year} has no box {box} for an amount',
      fr: 'un {kind} de {year} n’a pas de case {box} pour un montant',
    },
    {
      en: 'Write boxes as NUMBER=AMOUNT with a semicolon between: 14=1000.00;16=55.50. `daybook slips prepare` shows them.',
      fr: 'Écrivez les cases NUMÉRO=MONTANT, séparées d’un point-virgule\u00a0: 14=1000.00;16=55.50. `daybook slips prepare` les montre.',
    },
  ),
  'slip-code-unknown': entry(
    'input',
    {
      en: '{code} is nothing that box {box} of a {kind} of {year} can hold',
      fr: '{code} n’est rien que la case {box} d’un {kind} de {year} puisse contenir',
    },
    {
      en: 'Write codes as BOX=CODE with a semicolon between: 45=1;50=1234567.',
      fr: 'Écrivez les codes CASE=CODE, séparés d’un point-virgule\u00a0: 45=1;50=1234567.',
    },
  ),
  'slip-recipient-unclear': entry(
    'input',
    {
      en: 'it is not clear whom the {kind} is for',
      fr: 'on ne sait pas pour qui est le {kind}',
    },
    {
      en: 'Name one: --employee, --supplier, --shareholder, or --name for somebody whom only the slip knows, with --given where several have that name. Codes alone may be for all.',
      fr: 'Nommez-en un\u00a0: --employee, --supplier, --shareholder, ou --name pour qui n’est connu que du feuillet, avec --given si plusieurs ont ce nom. Des codes seuls peuvent être pour tous.',
    },
  ),
  'slip-part-missing': entry(
    'input',
    {
      en: 'a T4 needs its province of employment, and employee {employee} was not paid in one province alone',
      fr: 'un T4 a besoin de sa province d’emploi, et l’employé {employee} n’a pas été payé dans une seule province',
    },
    {
      en: 'Give --province.',
      fr: 'Donnez --province.',
    },
  ),
  'slip-unknown': entry(
    'missing',
    {
      en: 'there is no {kind} of {year} for {slip}; there are {known}',
      fr: 'il n’y a pas de {kind} de {year} pour {slip}; il y a {known}',
    },
    {
      en: 'Name the slip by its id or by the number of the employee: `daybook slips prepare` lists them.',
      fr: 'Nommez le feuillet par son identifiant ou par le numéro de l’employé\u00a0: `daybook slips prepare` les donne.',
    },
  ),
  'slip-given-unknown': entry(
    'missing',
    {
      en: 'nothing was entered for {slip}',
      fr: 'rien n’a été inscrit pour {slip}',
    },
    {
      en: '`daybook slips list` shows what was entered.',
      fr: '`daybook slips list` montre ce qui a été inscrit.',
    },
  ),
  'slips-none': entry(
    'rule',
    {
      en: 'there is no {kind} of {year} {what}',
      fr: 'il n’y a pas de {kind} de {year} {what}',
    },
    {
      en: '`daybook slips prepare` shows what the books have, `daybook slips list` what was filed.',
      fr: '`daybook slips prepare` montre ce qu’ont les livres, `daybook slips list` ce qui a été produit.',
    },
  ),
  'slips-not-fit': entry(
    'rule',
    {
      en: 'the {kind} slips of {year} are not fit to be filed, {count} in all: {first}',
      fr: 'les {kind} de {year} ne peuvent pas être produits, {count} en tout\u00a0: {first}',
    },
    {
      en: '`daybook slips check` shows all that stands in the way.',
      fr: '`daybook slips check` montre tout ce qui empêche la production.',
    },
  ),
  'slips-year-not-over': entry(
    'rule',
    {
      en: 'the period of the {kind} slips runs through {through} and is not over',
      fr: 'la période des {kind} court jusqu’au {through} et n’est pas finie',
    },
    {
      en: 'Where the business has closed and nothing more is paid, file with --insist.',
      fr: 'Si l’entreprise est fermée et que rien d’autre ne sera payé, produisez avec --insist.',
    },
  ),
  'slip-return-unknown': entry(
    'missing',
    {
      en: 'no return of slips {return} was filed; there are {known}',
      fr: 'aucune déclaration de feuillets {return} n’a été produite; il y a {known}',
    },
    {
      en: '`daybook slips list` shows the returns.',
      fr: '`daybook slips list` montre les déclarations.',
    },
  ),
  'slip-return-later': entry(
    'rule',
    {
      en: 'return {return} cannot be withdrawn: {later} was filed after it',
      fr: 'la déclaration {return} ne peut être retirée\u00a0: {later} a été produite après elle',
    },
    {
      en: 'Withdraw the later one first, or amend and cancel slips.',
      fr: 'Retirez d’abord la dernière, ou modifiez et annulez des feuillets.',
    },
  ),
  'slips-no-file': entry(
    'rule',
    {
      en: 'there is no file of RL-1 slips: Revenu Québec gives its format to registered partners only',
      fr: 'il n’y a pas de fichier de relevés 1\u00a0: Revenu Québec n’en donne le format qu’à ses partenaires',
    },
    {
      en: 'Print them, or type them into Revenu Québec’s online service from `daybook slips prepare RL-1`.',
      fr: 'Imprimez-les, ou saisissez-les au service en ligne de Revenu Québec d’après `daybook slips prepare RL-1`.',
    },
  ),
  'slip-trustee-missing': entry(
    'input',
    {
      en: 'the summary of T3 slips needs the name of the trustee, executor or administrator',
      fr: 'le sommaire des T3 a besoin du nom du fiduciaire, de l’exécuteur ou de l’administrateur',
    },
    {
      en: 'Give --trustee.',
      fr: 'Donnez --trustee.',
    },
  ),
  'slip-contact-missing': entry(
    'input',
    {
      en: 'the file needs {what} of somebody whom the agency can call',
      fr: 'il faut au fichier {what} de quelqu’un que l’agence peut appeler',
    },
    {
      en: 'Give --contact, --phone 416-555-0100 and --email, or put telephone and e-mail on the letterhead.',
      fr: 'Donnez --contact, --phone 416-555-0100 et --email, ou mettez téléphone et courriel à l’en-tête.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
