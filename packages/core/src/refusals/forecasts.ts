import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of forecasts, extracts, packages of reports and consolidated statements. */
export const forecastsRefusals = {
  'forecast-too-long': entry(
    'input',
    {
      en: 'a forecast through {through} has more than {most} {what}',
      fr: 'une prévision jusqu’au {through} a plus de {most} {whatFr}',
    },
    {
      en: 'Give an earlier --through, or --by month.',
      fr: 'Donnez un --through plus proche, ou --by month.',
    },
  ),
} satisfies Readonly<Record<string, RefusalEntry>>
