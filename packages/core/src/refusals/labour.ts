import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of labour rules, hours and time sheets. */
export const labourRefusals = {
  'labour-rules-not-checked': entry(
    'rule',
    {
      en: 'the labour rules of {table} were checked through {through} and say nothing of {date}',
      fr: 'les normes du travail de {table} ont été vérifiées jusqu’au {through} et ne disent rien du {date}',
    },
    {
      en: 'Get the edition of Daybook with the rules of that day, or look them up at the ministry. To work with the last known ones all the same, say --insist; what comes out is then marked.',
      fr: 'Procurez-vous l’édition de Daybook avec les règles de ce jour, ou voyez le ministère. Pour calculer tout de même avec les dernières connues, dites --insist; le résultat est alors marqué.',
    },
  ),
  'labour-rules-too-early': entry(
    'rule',
    {
      en: 'the labour rules of {table} begin on {first}; there are none for {date}',
      fr: 'les normes du travail de {table} commencent le {first}; il n’y en a pas pour le {date}',
    },
    {
      en: 'Check the day. For earlier days take the amount from the records of that year.',
      fr: 'Vérifiez le jour. Pour les jours antérieurs, prenez le montant des dossiers de l’année.',
    },
  ),
  'labour-rule-uncertain': entry(
    'rule',
    {
      en: '{table}: not certain: {why}',
      fr: '{table} : incertain : {why}',
    },
    {
      en: 'Ask the ministry of labour, and enter the amount yourself. To take Daybook’s reading all the same, say --insist; what comes out is then marked.',
      fr: 'Demandez au ministère du Travail et inscrivez vous-même le montant. Pour suivre tout de même la lecture de Daybook, dites --insist; le résultat est alors marqué.',
    },
  ),
  'holiday-none': entry(
    'rule',
    {
      en: '{date} is no paid holiday by law in {place}; the next one of the year is {next}',
      fr: 'le {date} n’est pas un jour férié payé selon la loi ({place}); le prochain de l’année est {next}',
    },
    {
      en: 'Give the day on which the law keeps the holiday. A day off that the employer gives of its own is paid as other leave.',
      fr: 'Donnez le jour où la loi observe le jour férié. Un congé accordé par l’employeur se paie comme un autre congé.',
    },
  ),
  'holiday-facts-missing': entry(
    'input',
    {
      en: 'the pay of this holiday cannot be worked out without {what}',
      fr: 'l’indemnité de ce jour férié ne peut se calculer sans {what}',
    },
    {
      en: 'Take it from the employee’s time sheets and pay stubs of those days and give it as well.',
      fr: 'Prenez-le dans les feuilles de temps et les talons de paie de ces jours et donnez-le aussi.',
    },
  ),
  'hours-malformed': entry(
    'input',
    {
      en: 'these are no hours of a week: {hours}',
      fr: 'ce ne sont pas des heures d’une semaine : {hours}',
    },
    {
      en: 'Write hours as 7.5, with at most four decimals; a week has 168.',
      fr: 'Écrivez les heures comme 7.5, avec au plus quatre décimales; une semaine en compte 168.',
    },
  ),
  'hours-day-too-long': entry(
    'input',
    {
      en: '{date} has {hours} hours; a day has 24',
      fr: 'le {date} compte {hours} heures; un jour en a 24',
    },
    {
      en: 'Check the shifts of that day: perhaps one stands there twice.',
      fr: 'Vérifiez les quarts de ce jour : l’un d’eux y figure peut-être deux fois.',
    },
  ),
  'overtime-days-missing': entry(
    'input',
    {
      en: 'a week’s total says nothing of overtime in {place}, where it begins after {daily} hours in a day',
      fr: 'le total d’une semaine ne dit rien des heures supplémentaires ({place}), qui commencent après {daily} heures par jour',
    },
    {
      en: 'Give the hours of each day.',
      fr: 'Donnez les heures de chaque jour.',
    },
  ),
  'timesheet-damaged': entry(
    'input',
    {
      en: '{file} cannot be read as a spreadsheet: {why}',
      fr: '{file} ne peut être lu comme un classeur : {why}',
    },
    {
      en: 'Save it again as an Excel workbook (.xlsx) or as CSV.',
      fr: 'Enregistrez-le de nouveau comme classeur Excel (.xlsx) ou en CSV.',
    },
  ),
  'timesheet-empty': entry(
    'input',
    {
      en: '{file} holds no hours and no amounts',
      fr: '{file} ne contient ni heures ni montants',
    },
    {
      en: 'The first line names the columns (employee, date, hours); each line after it is a day or a period.',
      fr: 'La première ligne nomme les colonnes (employé, date, heures); chaque ligne suivante est un jour ou une période.',
    },
  ),
  'timesheet-hours-missing': entry(
    'input',
    {
      en: 'the time sheet has no column of hours or amounts; its headings are: {headings}',
      fr: 'la feuille de temps n’a pas de colonne d’heures ou de montants; ses en-têtes sont : {headings}',
    },
    {
      en: 'Name a column “hours” or “amount”, or after a kind of pay: {codes}.',
      fr: 'Nommez une colonne « heures » ou « montant », ou d’après un genre de paie : {codes}.',
    },
  ),
  'timesheet-employee-missing': entry(
    'input',
    {
      en: 'line {row} of the time sheet names no employee',
      fr: 'la ligne {row} de la feuille de temps ne nomme aucun employé',
    },
    {
      en: 'Give the employee’s number, or the name as it stands in the books.',
      fr: 'Donnez le numéro de l’employé, ou son nom tel qu’il figure dans les livres.',
    },
  ),
  'timesheet-employee-unknown': entry(
    'missing',
    {
      en: 'line {row} of the time sheet: there is no employee “{employee}”',
      fr: 'ligne {row} de la feuille de temps : il n’y a pas d’employé « {employee} »',
    },
    {
      en: 'Use the number or name as in `daybook employee list`: {known}.',
      fr: 'Utilisez le numéro ou le nom comme dans `daybook employee list` : {known}.',
    },
  ),
  'timesheet-employee-ambiguous': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{employee}” may be any of the employees {numbers}',
      fr: 'ligne {row} de la feuille de temps : « {employee} » peut être l’un des employés {numbers}',
    },
    {
      en: 'Give the number of the employee.',
      fr: 'Donnez le numéro de l’employé.',
    },
  ),
  'timesheet-not-employed': entry(
    'rule',
    {
      en: 'line {row} of the time sheet: employee {employee} was not employed on {date}',
      fr: 'ligne {row} de la feuille de temps : l’employé {employee} n’était pas à l’emploi le {date}',
    },
    {
      en: 'Check the day, and the days of hiring and leaving with `daybook employee show {employee}`.',
      fr: 'Vérifiez le jour, ainsi que les dates d’embauche et de départ avec `daybook employee show {employee}`.',
    },
  ),
  'timesheet-date-unclear': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{date}” is no clear day',
      fr: 'ligne {row} de la feuille de temps : « {date} » n’est pas un jour clair',
    },
    {
      en: 'Write days as 2026-03-31.',
      fr: 'Écrivez les jours comme 2026-03-31.',
    },
  ),
  'timesheet-date-outside': entry(
    'rule',
    {
      en: 'line {row} of the time sheet: {date} lies outside the pay period of {from} through {through}',
      fr: 'ligne {row} de la feuille de temps : le {date} est hors de la période de paie du {from} au {through}',
    },
    {
      en: 'Take the line out, or choose the period that it belongs to.',
      fr: 'Retirez la ligne, ou choisissez la période à laquelle elle appartient.',
    },
  ),
  'timesheet-code-unknown': entry(
    'missing',
    {
      en: 'line {row} of the time sheet: there is no kind of pay “{code}”',
      fr: 'ligne {row} de la feuille de temps : il n’y a pas de genre de paie « {code} »',
    },
    {
      en: 'Use one of these: {codes}.',
      fr: 'Utilisez l’un de ceux-ci : {codes}.',
    },
  ),
  'timesheet-hours-unclear': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{hours}” are no clear hours',
      fr: 'ligne {row} de la feuille de temps : « {hours} » ne sont pas des heures claires',
    },
    {
      en: 'Write 7.5, 7,5 or 7:30, without a minus. A part of a day, as spreadsheets keep times (0.3125 for 7:30), must be shown as a number of hours.',
      fr: 'Écrivez 7.5, 7,5 ou 7:30, sans moins. Une fraction de jour, comme les classeurs gardent les heures (0,3125 pour 7 h 30), doit être montrée en nombre d’heures.',
    },
  ),
  'timesheet-day-too-long': entry(
    'rule',
    {
      en: 'employee {employee} has {hours} hours on {date} (lines {rows}); a day has 24',
      fr: 'l’employé {employee} a {hours} heures le {date} (lignes {rows}); un jour en a 24',
    },
    {
      en: 'Correct the hours of that day.',
      fr: 'Corrigez les heures de ce jour.',
    },
  ),
  'timesheet-duplicate': entry(
    'rule',
    {
      en: 'lines {first} and {row} of the time sheet say the same of employee {employee}',
      fr: 'les lignes {first} et {row} de la feuille de temps disent la même chose de l’employé {employee}',
    },
    {
      en: 'Take one of them out; two equal shifts of a day go into one line, added up.',
      fr: 'Retirez l’une d’elles; deux quarts égaux d’un même jour vont sur une seule ligne, additionnés.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
