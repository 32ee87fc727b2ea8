import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of time worked for customers, and of billing it. */
export const worktimeRefusals = {
  'time-malformed': entry(
    'input',
    { en: '“{time}” is no time of at most a day', fr: '« {time} » n’est pas une durée d’au plus un jour' },
    {
      en: 'Write hours and minutes (1:30), hours (1.5) or minutes (90m).',
      fr: 'Écrivez des heures et minutes (1:30), des heures (1,5) ou des minutes (90m).',
    },
  ),
  'time-unknown': entry(
    'missing',
    { en: 'there is no time entry {work}', fr: 'il n’y a pas d’entrée de temps {work}' },
    { en: '`daybook time list` shows them.', fr: '`daybook time list` les montre.' },
  ),
  'time-billed': entry(
    'conflict',
    { en: '{work} is on {invoice}', fr: '{work} est sur {invoice}' },
    {
      en: 'What is billed stays as it is; void the invoice or undo its act first.',
      fr: 'Ce qui est facturé reste tel quel; annulez d’abord la facture ou son acte.',
    },
  ),
  'time-nothing-unbilled': entry(
    'rule',
    {
      en: '{customer} has nothing to be billed through {through}',
      fr: '{customer} n’a rien à facturer jusqu’au {through}',
    },
    {
      en: '`daybook time unbilled` shows what there is.',
      fr: '`daybook time unbilled` montre ce qu’il y a.',
    },
  ),
  'time-rate-missing': entry(
    'missing',
    {
      en: 'no rate is in force for {work}: {task} by {person} on {date}',
      fr: 'aucun taux n’est en vigueur pour {work} : {task} par {person} le {date}',
    },
    {
      en: 'Set one (`daybook time rate 80 --from {date}`), or say what all time comes to with `--time`.',
      fr: 'Fixez-en un (`daybook time rate 80 --from {date}`), ou dites le total du temps avec `--time`.',
    },
  ),
  'time-reason-missing': entry(
    'input',
    {
      en: '{time} is charged for time worth {standard}, and nobody says why',
      fr: '{time} est demandé pour du temps valant {standard}, sans motif',
    },
    { en: 'Give the reason with `--reason`.', fr: 'Donnez le motif avec `--reason`.' },
  ),
  'time-fee-clash': entry(
    'conflict',
    {
      en: 'fee {fee} of {customer} is in force in these months already',
      fr: 'les honoraires {fee} de {customer} sont déjà en vigueur ces mois-là',
    },
    {
      en: 'End that one first: `daybook time fee {customer} --id {fee} --through MONTH`.',
      fr: 'Mettez-y fin d’abord : `daybook time fee {customer} --id {fee} --through MOIS`.',
    },
  ),
  'time-fee-unknown': entry(
    'missing',
    { en: '{customer} has no fee {fee}', fr: '{customer} n’a pas d’honoraires {fee}' },
    {
      en: '`daybook time rates` shows rates and fees.',
      fr: '`daybook time rates` montre taux et honoraires.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
