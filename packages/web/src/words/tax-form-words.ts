import type { Language } from '@daybook/core/kit/refusal-text.ts'

const english = {
  more: 'Other amounts of the forms',
  quebecAdditional: 'More Quebec tax each pay (TP-1015.3)',
  zone: 'Prescribed zone deduction of the year (HD)',
  authorized: 'Deductions the CRA authorized, a year (F1)',
  credits: 'Credits the CRA authorized, a year (K3)',
  provincialCredits: 'Provincial credits authorized, a year (K3P)',
  dependants: 'Ontario amounts for dependants (Y)',
  quebecDeductions: 'TP-1015.3, line 19 (J)',
  quebecAuthorized: 'Deductions Revenu Québec authorized, a year (J1)',
  quebecCredits: 'Credits Revenu Québec authorized, a year (K1)',
  commissionIncome: 'TD1X: remuneration of the year',
  commissionExpenses: 'TD1X: expenses of the year',
  averaging: 'Tax on the year so far (cumulative averaging, Option 2)',
  yes: 'yes',
} as const

const french: Readonly<Record<keyof typeof english, string>> = {
  more: 'Autres montants des formulaires',
  quebecAdditional: 'Impôt du Québec de plus par paie (TP-1015.3)',
  zone: 'Déduction de l’année pour zone visée (HD)',
  authorized: 'Déductions autorisées par l’ARC, par an (F1)',
  credits: 'Crédits autorisés par l’ARC, par an (K3)',
  provincialCredits: 'Crédits provinciaux autorisés, par an (K3P)',
  dependants: 'Montants de l’Ontario pour personnes à charge (Y)',
  quebecDeductions: 'TP-1015.3, ligne 19 (J)',
  quebecAuthorized: 'Déductions autorisées par Revenu Québec, par an (J1)',
  quebecCredits: 'Crédits autorisés par Revenu Québec, par an (K1)',
  commissionIncome: 'TD1X\u00a0: rémunération de l’année',
  commissionExpenses: 'TD1X\u00a0: dépenses de l’année',
  averaging: 'Impôt sur l’année à ce jour (calcul cumulatif, option 2)',
  yes: 'oui',
}

/** What the further amounts of the tax forms are called. */
export const taxFormWords: Readonly<Record<Language, Readonly<Record<keyof typeof english, string>>>> = {
  en: english,
  fr: french,
}
