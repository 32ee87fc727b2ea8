import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of periods, locks and fiscal years. */
export const periodsRefusals = {
  'period-locked': entry(
    'rule',
    {
      en: '{what} dated {date} falls in a locked period (locked through {lockedThrough}: {reason})',
      fr: '{what} du {date} tombe dans une période verrouillée (jusqu’au {lockedThrough} : {reason})',
    },
    {
      en: 'Date it {firstOpen} or later, or unlock with `daybook period unlock --reason`; a year that was closed is opened with `daybook year reopen --reason`.',
      fr: 'Datez-la du {firstOpen} ou après, ou déverrouillez avec `daybook period unlock --reason`; un exercice clos s’ouvre avec `daybook year reopen --reason`.',
    },
  ),
  'period-not-locked': entry(
    'conflict',
    {
      en: 'the books are locked through {lockedThrough}, so {through} changes nothing',
      fr: 'les livres sont verrouillés jusqu’au {lockedThrough}; {through} ne change rien',
    },
    { en: 'Give another day.', fr: 'Donnez un autre jour.' },
  ),
  'year-end-wrong': entry(
    'input',
    {
      en: '{date} is not the last day of a fiscal year of these books',
      fr: 'le {date} n’est pas le dernier jour d’un exercice de ces livres',
    },
    {
      en: 'The nearest is {near}.',
      fr: 'Le plus proche est le {near}.',
    },
  ),
  'year-closed': entry(
    'conflict',
    {
      en: 'the fiscal year from {from} through {through} is closed',
      fr: 'l’exercice du {from} au {through} est clos',
    },
    {
      en: 'Reopen it with `daybook year reopen {through} --reason`.',
      fr: 'Rouvrez-le avec `daybook year reopen {through} --reason`.',
    },
  ),
  'year-not-closed': entry(
    'conflict',
    {
      en: 'the fiscal year that ends on {through} is not closed',
      fr: 'l’exercice qui se termine le {through} n’est pas clos',
    },
    {
      en: '`daybook year list` shows which are.',
      fr: '`daybook year list` montre ceux qui le sont.',
    },
  ),
  'year-none-open': entry(
    'conflict',
    {
      en: 'no fiscal year with postings is open',
      fr: 'aucun exercice comportant des écritures n’est ouvert',
    },
    {
      en: '`daybook year list` shows the years.',
      fr: '`daybook year list` montre les exercices.',
    },
  ),
  'year-earlier-open': entry(
    'rule',
    {
      en: 'the earlier year from {from} through {through} has postings and is not closed',
      fr: 'l’exercice antérieur du {from} au {through} a des écritures et n’est pas clos',
    },
    {
      en: 'Close it first: `daybook year close {through}`.',
      fr: 'Clôturez-le d’abord : `daybook year close {through}`.',
    },
  ),
  'year-later-closed': entry(
    'rule',
    {
      en: 'the later year from {from} through {through} is closed',
      fr: 'l’exercice ultérieur du {from} au {through} est clos',
    },
    {
      en: 'Reopen it first: `daybook year reopen {through} --reason`.',
      fr: 'Rouvrez-le d’abord : `daybook year reopen {through} --reason`.',
    },
  ),
  'year-not-over': entry(
    'rule',
    {
      en: 'the fiscal year runs through {through}; today is {today}',
      fr: 'l’exercice court jusqu’au {through}; nous sommes le {today}',
    },
    {
      en: 'Close it on {next} or later, or now with --insist and the reason.',
      fr: 'Clôturez-le le {next} ou après, ou maintenant avec --insist et le motif.',
    },
  ),
  'year-not-cleared': entry(
    'rule',
    {
      en: 'account {account} {name} must be zero before the year is closed; it has {balance}',
      fr: 'le compte {account} {name} doit être nul avant la clôture; il a {balance}',
    },
    {
      en: 'Clear it with an entry, or close all the same with --insist and the reason.',
      fr: 'Soldez-le par une écriture, ou clôturez quand même avec --insist et le motif.',
    },
  ),
  'year-share-missing': entry(
    'input',
    {
      en: 'how the result is shared is not said for {account} {name}',
      fr: 'la part du résultat n’est pas donnée pour {account} {name}',
    },
    {
      en: 'Give each partner’s share: {example}.',
      fr: 'Donnez la part de chaque associé : {example}.',
    },
  ),
  'year-share-unknown': entry(
    'input',
    {
      en: 'account {account} is no partner’s account and takes no share',
      fr: 'le compte {account} n’est pas celui d’un associé et ne reçoit pas de part',
    },
    {
      en: 'Shares go to: {known}.',
      fr: 'Les parts vont à : {known}.',
    },
  ),
  'year-partner-unclear': entry(
    'rule',
    {
      en: 'whose account {account} {name} is cannot be told from its number',
      fr: 'à quel associé appartient le compte {account} {name} ne ressort pas de son numéro',
    },
    {
      en: 'Bring it to zero with an entry to that partner’s capital, then close the year.',
      fr: 'Soldez-le par une écriture au capital de cet associé, puis clôturez l’exercice.',
    },
  ),
  'books-out-of-balance': entry(
    'rule',
    {
      en: 'all balances on {date} should add up to zero, but they are {difference} apart',
      fr: 'la somme des soldes au {date} devrait être nulle, mais l’écart est de {difference}',
    },
    {
      en: 'Run `daybook book verify`: the file was changed by something else.',
      fr: 'Lancez `daybook book verify` : le fichier a été modifié par autre chose.',
    },
  ),
  'period-unlocked': entry(
    'conflict',
    {
      en: 'the books are not locked',
      fr: 'les livres ne sont pas verrouillés',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
