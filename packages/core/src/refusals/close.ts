import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of deadlines, of the list by which a period is closed, and of work on many books. */
export const closeRefusals = {
  'deadline-unknown': entry(
    'missing',
    { en: 'there is no deadline “{deadline}”', fr: 'il n’y a pas d’échéance « {deadline} »' },
    {
      en: '`daybook deadline list --done` shows them: {known}.',
      fr: '`daybook deadline list --done` les montre : {known}.',
    },
  ),
  'deadline-way-wrong': entry(
    'input',
    {
      en: 'deadline {kind} has no way “{way}”',
      fr: 'l’échéance {kind} n’a pas la façon « {way} »',
    },
    { en: 'It takes: {known}.', fr: 'Elle prend : {known}.' },
  ),
  'deadline-day-missing': entry(
    'input',
    {
      en: 'deadline {kind} at {way} hangs on a day that nobody gave',
      fr: 'l’échéance {kind} de {way} dépend d’un jour qui manque',
    },
    {
      en: 'Give the day of the incorporation with --date.',
      fr: 'Donnez le jour de la constitution avec --date.',
    },
  ),
  'checklist-row-unknown': entry(
    'missing',
    {
      en: 'the close of {through} has no row “{row}”',
      fr: 'la clôture du {through} n’a pas de ligne « {row} »',
    },
    {
      en: '`daybook close list` shows its rows: {known}.',
      fr: '`daybook close list` montre ses lignes : {known}.',
    },
  ),
  'checklist-row-proven': entry(
    'rule',
    {
      en: 'row {row} ticks itself from the books; nobody can tick it',
      fr: 'la ligne {row} se coche d’elle-même d’après les livres; personne ne peut la cocher',
    },
    {
      en: 'Do what it asks for ({detail}), or say --not-needed with a note.',
      fr: 'Faites ce qu’elle demande ({detail}), ou dites --not-needed avec une note.',
    },
  ),
  'checklist-note-missing': entry(
    'input',
    {
      en: 'row {row} was said not to be needed without saying why',
      fr: 'la ligne {row} est dite sans objet sans dire pourquoi',
    },
    { en: 'Give the reason with --note.', fr: 'Donnez la raison avec --note.' },
  ),
  'close-rows-open': entry(
    'rule',
    {
      en: 'the close of {through} has {count} open rows: {rows}',
      fr: 'la clôture du {through} a {count} lignes ouvertes : {rows}',
    },
    {
      en: 'Tick them off, or lock anyway with --insist and the reason in --reason.',
      fr: 'Cochez-les, ou verrouillez quand même avec --insist et la raison dans --reason.',
    },
  ),
  'period-not-over': entry(
    'rule',
    {
      en: 'the period through {through} is not over: today is {today}',
      fr: 'la période jusqu’au {through} n’est pas terminée : nous sommes le {today}',
    },
    {
      en: 'Take the package once its last day has passed.',
      fr: 'Prenez le dossier après son dernier jour.',
    },
  ),
  'folder-without-books': entry(
    'missing',
    { en: 'folder {folder} holds no books', fr: 'le dossier {folder} ne contient pas de livres' },
    {
      en: 'Name a folder with *.daybook files, or name the books themselves.',
      fr: 'Nommez un dossier avec des fichiers *.daybook, ou nommez les livres mêmes.',
    },
  ),
  'practice-work-unknown': entry(
    'input',
    {
      en: 'command {command} cannot be run over many books',
      fr: 'la commande {command} ne se fait pas sur plusieurs livres',
    },
    { en: 'These can: {known}.', fr: 'Celles-ci le peuvent : {known}.' },
  ),
  'push-clash': entry(
    'conflict',
    {
      en: '{what} is another one in these books: {why}',
      fr: '{what} est autre dans ces livres : {why}',
    },
    {
      en: 'Rename one of the two, or leave it out of what is pushed.',
      fr: 'Renommez l’un des deux, ou laissez-le hors de ce qui est poussé.',
    },
  ),
  'push-nothing': entry(
    'input',
    {
      en: '{from} has nothing of what was asked to push: {parts}',
      fr: '{from} n’a rien de ce qui était demandé : {parts}',
    },
    {
      en: 'Name what to push with --accounts, --rules or --checklist.',
      fr: 'Nommez ce qu’il faut pousser avec --accounts, --rules ou --checklist.',
    },
  ),
} satisfies Readonly<Record<string, RefusalEntry>>
