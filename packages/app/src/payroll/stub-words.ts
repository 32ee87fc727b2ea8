import type { PayFrequency, RateOfPay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

const en = {
  title: 'Pay stub',
  bundle: 'Pay stubs of run {run}',
  columns: ['', 'Hours or units', 'Rate', 'This pay', 'Year to date'],
  payDate: 'Paid {date}',
  period: 'Pay period',
  periodOf: '{from} to {through}',
  employee: 'Employee {number}',
  number: 'Employee number',
  position: 'Position',
  rate: 'Rate of pay',
  week: 'Normal week',
  hoursAWeek: '{hours} hours',
  province: 'Province of employment',
  payBy: 'Paid by',
  run: 'Pay run',
  earnings: 'Earnings',
  deductions: 'Deductions',
  net: 'Net pay',
  totalEarnings: 'Total earnings',
  totalBenefits: 'Total benefits',
  totalDeductions: 'Total deductions',
  totalEmployer: 'Total paid by the employer',
  hours: 'Hours of the pay',
  vacation: 'Vacation pay',
  before: 'before',
  accrued: 'set aside',
  paid: 'paid',
  left: 'left',
  owed: 'You owe',
  advance: 'advances',
  overpayment: 'overpaid',
  gross:
    'Of the earnings {amount} is remuneration (gross pay); the rest is money lent, given back or refunded.',
  corrects: 'This pay corrects run {run}.',
  footRun: 'Pay run {run}, employee {number}',
  footKeep: 'Keep this stub with your records.',
}

const fr: typeof en = {
  title: 'Talon de paie',
  bundle: 'Talons de paie du cycle {run}',
  columns: ['', 'Heures ou unités', 'Taux', 'Cette paie', 'Cumul annuel'],
  payDate: 'Payé le {date}',
  period: 'Période de paie',
  periodOf: 'du {from} au {through}',
  employee: 'Employé {number}',
  number: 'Numéro d’employé',
  position: 'Poste',
  rate: 'Taux de salaire',
  week: 'Semaine normale',
  hoursAWeek: '{hours} heures',
  province: 'Province d’emploi',
  payBy: 'Mode de paiement',
  run: 'Cycle de paie',
  earnings: 'Gains',
  deductions: 'Retenues',
  net: 'Paie nette',
  totalEarnings: 'Total des gains',
  totalBenefits: 'Total des avantages',
  totalDeductions: 'Total des retenues',
  totalEmployer: 'Total versé par l’employeur',
  hours: 'Heures de la paie',
  vacation: 'Indemnité de vacances',
  before: 'avant',
  accrued: 'mise de côté',
  paid: 'payée',
  left: 'solde',
  owed: 'Vous devez',
  advance: 'avances',
  overpayment: 'trop-payé',
  gross:
    'La rémunération (salaire brut) est de {amount}; les autres gains sont prêtés, rendus ou remboursés.',
  corrects: 'Cette paie corrige le cycle {run}.',
  footRun: 'Cycle de paie {run}, employé {number}',
  footKeep: 'Conservez ce talon dans vos dossiers.',
}

/** The words of a pay stub in both languages. */
export const stubWords = { en, fr }

/** A word with its names filled in. */
export function filled(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
}

/** How somebody is paid, in words. */
export const payByWords: Readonly<Record<'cheque' | 'deposit' | 'cash', Readonly<Record<Language, string>>>> =
  {
    cheque: { en: 'cheque', fr: 'chèque' },
    deposit: { en: 'direct deposit', fr: 'dépôt direct' },
    cash: { en: 'cash', fr: 'argent comptant' },
  }

/** What a rate of pay is for, after its amount. */
export const rateWords: Readonly<Record<RateOfPay['kind'], Readonly<Record<Language, string>>>> = {
  salary: { en: 'a year', fr: 'par année' },
  hourly: { en: 'an hour', fr: 'l’heure' },
  piece: { en: 'a piece', fr: 'la pièce' },
  commission: { en: 'of sales', fr: 'des ventes' },
}

/** How often somebody is paid, in words. */
export const frequencyWords: Readonly<Record<PayFrequency, Readonly<Record<Language, string>>>> = {
  daily: { en: 'daily', fr: 'chaque jour' },
  weekly: { en: 'every week', fr: 'chaque semaine' },
  biweekly: { en: 'every two weeks', fr: 'aux deux semaines' },
  'four-weekly': { en: 'every four weeks', fr: 'aux quatre semaines' },
  'semi-monthly': { en: 'twice a month', fr: 'deux fois par mois' },
  monthly: { en: 'every month', fr: 'chaque mois' },
  'ten-months': { en: 'ten months a year', fr: 'dix mois par année' },
  'twenty-two': { en: '22 times a year', fr: '22 fois par année' },
}
