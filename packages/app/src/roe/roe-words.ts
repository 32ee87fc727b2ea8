import type { RoeNeedKind } from '@daybook/canada/roe/roe-needs.ts'
import type { RoePeriodType, RoeRecall, RoeVacation } from '@daybook/core/daybook/roe-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** What the pay period types of block 6 are called. */
export const typeWords: Readonly<Record<RoePeriodType, Label>> = {
  W: { en: 'Weekly', fr: 'Hebdomadaire' },
  B: { en: 'Biweekly', fr: 'Aux deux semaines' },
  S: { en: 'Semi-monthly', fr: 'Bimensuelle' },
  E: { en: 'Semi-monthly, not standard', fr: 'Bimensuelle non standard' },
  M: { en: 'Monthly', fr: 'Mensuelle' },
  O: { en: 'Monthly, not standard', fr: 'Mensuelle non standard' },
  H: { en: 'Thirteen a year', fr: 'Treize par année' },
}

/** What the codes of block 14 mean. */
export const recallWords: Readonly<Record<RoeRecall['code'], Label>> = {
  Y: { en: 'Expected back', fr: 'Rappel prévu' },
  N: { en: 'Not returning', fr: 'Pas de retour' },
  U: { en: 'Unknown', fr: 'Inconnu' },
}

/** What the codes of block 17A mean. */
export const vacationWords: Readonly<Record<RoeVacation['code'], Label>> = {
  '1': { en: 'Vacation pay with each pay', fr: 'Indemnité de vacances à chaque paie' },
  '2': {
    en: 'Vacation pay because no longer working',
    fr: 'Indemnité de vacances : ne travaille plus',
  },
  '3': { en: 'Vacation pay for a leave', fr: 'Indemnité de vacances pour un congé' },
  '4': { en: 'Vacation pay at an anniversary', fr: 'Indemnité de vacances à date anniversaire' },
}

/** Why somebody needs a record of employment. */
export const needWords: Readonly<Record<RoeNeedKind, Label>> = {
  left: { en: 'left', fr: 'est parti' },
  interrupted: {
    en: 'seven days or more without insurable earnings',
    fr: 'sept jours ou plus sans rémunération assurable',
  },
  reduced: {
    en: 'paid less than 60 % of normal: needed for illness, injury, maternity, parental leave or care',
    fr: 'payé moins de 60 % de la normale : exigé en cas de maladie, blessure, maternité, congé parental ou soins',
  },
  frequency: { en: 'the frequency of pay changed', fr: 'la fréquence de la paie a changé' },
}
