import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of remittance forms. */
export const remittancesRefusals = {
  'compensation-board-unknown': entry(
    'input',
    {
      en: 'there is no workers’ compensation board of {province}',
      fr: 'il n’y a pas d’organisme d’indemnisation des accidentés du travail de {province}',
    },
    {
      en: 'Boards go by province and territory, two letters: ON, QC, NU. Correct it with `daybook payroll setup`.',
      fr: 'Les organismes vont par province et territoire, deux lettres : ON, QC, NU. Corrigez avec `daybook payroll setup`.',
    },
  ),
  'compensation-class-unclear': entry(
    'rule',
    {
      en: 'the account with the board of {province} has several classes: {known}',
      fr: 'le compte auprès de l’organisme de {province} a plusieurs classes : {known}',
    },
    {
      en: 'Say in the employee’s terms which one the work falls under: `daybook employee change`.',
      fr: 'Dites dans les conditions de l’employé de laquelle relève le travail : `daybook employee change`.',
    },
  ),
  'compensation-class-unknown': entry(
    'rule',
    {
      en: 'the account with the board of {province} has no class {class} with a rate on {date}; it has {known}',
      fr: 'le compte auprès de l’organisme de {province} n’a pas de classe {class} avec un taux au {date}; il a {known}',
    },
    {
      en: 'Enter the class with the rate of the board’s letter: `daybook payroll setup`. A rate is never guessed.',
      fr: 'Inscrivez la classe avec le taux de la lettre de l’organisme : `daybook payroll setup`. Un taux ne se devine jamais.',
    },
  ),
  'remittance-form-unknown': entry(
    'input',
    {
      en: 'these books owe nothing as {form}; they owe {known}',
      fr: 'ces livres ne doivent rien comme {form}; ils doivent {known}',
    },
    {
      en: '`daybook remittance due` shows what these books owe.',
      fr: '`daybook remittance due` montre ce que doivent ces livres.',
    },
  ),
  'remittance-who-missing': entry(
    'input',
    {
      en: 'form {form} goes to several: {known}',
      fr: 'le formulaire {form} va à plusieurs : {known}',
    },
    {
      en: 'Name one with --who.',
      fr: 'Nommez-en un avec --who.',
    },
  ),
  'remittance-period-wrong': entry(
    'input',
    {
      en: '“{period}” is no period of {form} as these books remit it ({frequency})',
      fr: '« {period} » n’est pas une période de {form} comme ces livres la versent ({frequency})',
    },
    {
      en: 'Give a day of the period, the month (2026-03), the quarter (2026-Q1), the year (2026), or both ends: {known}.',
      fr: 'Donnez un jour de la période, le mois (2026-03), le trimestre (2026-Q1), l’année (2026) ou les deux bouts : {known}.',
    },
  ),
  'remittance-frequency-other': entry(
    'rule',
    {
      en: 'no due date is known for {form} reported {frequency} to {who}; known are {known}',
      fr: 'aucune date d’échéance n’est connue pour {form} déclaré {frequency} à {who}; on connaît {known}',
    },
    {
      en: 'Say the date on the board’s letter with --due, or change how often it is reported: `daybook payroll setup`.',
      fr: 'Dites la date de la lettre de l’organisme avec --due, ou changez la fréquence de déclaration : `daybook payroll setup`.',
    },
  ),
  'remittance-paid-already': entry(
    'conflict',
    {
      en: '{form} for {from} to {through} was paid on {paid} ({amount}, entry {entry})',
      fr: '{form} du {from} au {through} a été payé le {paid} ({amount}, écriture {entry})',
    },
    {
      en: 'If that was a mistake undo it: `daybook act undo`. What came in later is paid with --amount and --reason.',
      fr: 'Si c’était une erreur, annulez-la : `daybook act undo`. Ce qui s’est ajouté depuis se paie avec --amount et --reason.',
    },
  ),
  'remittance-nil': entry(
    'rule',
    {
      en: 'nothing is owed by {form} for {from} to {through}',
      fr: 'rien n’est dû selon {form} du {from} au {through}',
    },
    {
      en: 'Report the nil remittance to the agency; there is nothing to pay. A payment all the same takes --amount and --reason.',
      fr: 'Déclarez le versement nul à l’organisme; il n’y a rien à payer. Un paiement malgré tout demande --amount et --reason.',
    },
  ),
  'remittance-amount-differs': entry(
    'rule',
    {
      en: '{form} says {owed}, and {amount} would be paid',
      fr: '{form} dit {owed}, et {amount} serait payé',
    },
    {
      en: 'Leave --amount out to pay what the form says, or say why it differs with --reason.',
      fr: 'Omettez --amount pour payer ce que dit le formulaire, ou dites pourquoi il diffère avec --reason.',
    },
  ),
  'remittance-amount-wrong': entry(
    'input',
    {
      en: 'a remittance of {amount} cannot be paid',
      fr: 'un versement de {amount} ne peut être payé',
    },
    {
      en: 'Give an amount above zero; a refund by the agency is posted when it comes: `daybook entry post`.',
      fr: 'Donnez un montant supérieur à zéro; un remboursement de l’organisme est reporté quand il arrive : `daybook entry post`.',
    },
  ),
  'remittance-unknown': entry(
    'missing',
    {
      en: 'there is no remittance {remittance}',
      fr: 'il n’y a pas de versement {remittance}',
    },
    {
      en: '`daybook remittance list` shows them by entry: {known}.',
      fr: '`daybook remittance list` les montre par écriture : {known}.',
    },
  ),
  'remittance-line-unknown': entry(
    'missing',
    {
      en: 'form {form} has no line {line}',
      fr: 'le formulaire {form} n’a pas de ligne {line}',
    },
    {
      en: 'Its lines are {known}.',
      fr: 'Ses lignes sont {known}.',
    },
  ),
  'remittance-before-end': entry(
    'rule',
    {
      en: '{form} for {from} to {through} is not over on {date}: pays may still come',
      fr: '{form} du {from} au {through} n’est pas terminé le {date} : d’autres paies peuvent venir',
    },
    {
      en: 'Pay it after {through}, or pay what there is so far with --insist.',
      fr: 'Payez-le après le {through}, ou payez ce qu’il y a jusqu’ici avec --insist.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
