import type { PayItem } from '@daybook/core/payroll/pay-item.ts'
import { benefitsChart, quebecRemuneration, specialPayments } from './item-sources.ts'

const wages = {
  class: 'earning',
  isTaxable: true,
  isPensionable: true,
  isInsurable: true,
  isQpip: true,
  isVacationable: true,
  isNonPeriodic: false,
  countsHours: false,
  t4Box: '14',
  rl1Box: 'A',
  debit: 'payroll.wages',
  source: specialPayments,
} as const

const bonus = { ...wages, isNonPeriodic: true } as const

const untaxed = {
  class: 'earning',
  isTaxable: false,
  isPensionable: false,
  isInsurable: false,
  isQpip: false,
  isVacationable: false,
  isNonPeriodic: false,
  countsHours: false,
} as const

/**
 * Earnings: what is paid in money. Vacation pay bears vacation pay again in no province by itself; where a
 * law asks for it, the terms say the higher percentage.
 */
export const earningItems: readonly PayItem[] = [
  { ...wages, code: 'salary', label: { en: 'Salary', fr: 'Salaire' }, countsHours: true },
  { ...wages, code: 'hours', label: { en: 'Regular hours', fr: 'Heures normales' }, countsHours: true },
  {
    ...wages,
    code: 'overtime',
    label: { en: 'Overtime at 1.5', fr: 'Heures supplémentaires à 1,5' },
    countsHours: true,
    multiple: '1.5',
  },
  {
    ...wages,
    code: 'overtime-double',
    label: { en: 'Overtime at 2', fr: 'Heures supplémentaires à 2' },
    countsHours: true,
    multiple: '2',
  },
  {
    ...bonus,
    code: 'banked-overtime',
    label: { en: 'Banked overtime paid out', fr: 'Heures supplémentaires accumulées payées' },
  },
  { ...wages, code: 'holiday', label: { en: 'Statutory holiday', fr: 'Jour férié' }, countsHours: true },
  {
    ...wages,
    code: 'holiday-worked',
    label: { en: 'Worked on a holiday, at 1.5', fr: 'Travail un jour férié, à 1,5' },
    countsHours: true,
    multiple: '1.5',
  },
  {
    ...wages,
    code: 'holiday-worked-double',
    label: { en: 'Worked on a holiday, at 2', fr: 'Travail un jour férié, à 2' },
    countsHours: true,
    multiple: '2',
  },
  {
    ...wages,
    code: 'vacation',
    label: { en: 'Vacation taken', fr: 'Vacances prises' },
    isVacationable: false,
    countsHours: true,
  },
  {
    ...wages,
    code: 'vacation-each-pay',
    label: { en: 'Vacation pay with each pay', fr: 'Indemnité de vacances à chaque paie' },
    isVacationable: false,
  },
  {
    ...bonus,
    code: 'vacation-out',
    label: { en: 'Vacation paid out', fr: 'Vacances payées sans congé' },
    isVacationable: false,
  },
  // What the law adds to the vacation pay of a year whose end completes the service for a higher share.
  {
    ...bonus,
    code: 'vacation-year',
    label: { en: 'Vacation pay of the completed year', fr: 'Indemnité de vacances de l’année accomplie' },
    isVacationable: false,
  },
  { ...wages, code: 'sick', label: { en: 'Sick leave', fr: 'Congé de maladie' }, countsHours: true },
  {
    ...wages,
    code: 'unpaid',
    label: { en: 'Leave without pay', fr: 'Congé sans solde' },
    countsHours: true,
  },
  {
    ...wages,
    code: 'commission',
    label: { en: 'Commission', fr: 'Commission' },
    t4Code: '42',
    rl1Code: 'M',
  },
  { ...wages, code: 'piece', label: { en: 'Piece work', fr: 'Travail à la pièce' } },
  {
    ...wages,
    code: 'tips-controlled',
    label: { en: 'Tips paid by the employer', fr: 'Pourboires versés par l’employeur' },
    rl1Code: 'S',
  },
  { ...bonus, code: 'bonus', label: { en: 'Bonus', fr: 'Prime' } },
  { ...bonus, code: 'retroactive', label: { en: 'Retroactive pay', fr: 'Rappel de salaire' } },
  {
    ...bonus,
    code: 'pay-in-lieu',
    label: { en: 'Pay in lieu of notice', fr: 'Indemnité tenant lieu de préavis' },
    // Revenu Québec leaves the indemnity out of QPP earnings.
    inQuebec: { isPensionable: false },
    isVacationable: false,
    source: quebecRemuneration,
  },
  {
    ...untaxed,
    code: 'retiring-allowance',
    label: {
      en: 'Retiring allowance (severance), not eligible for transfer',
      fr: 'Allocation de retraite, non admissible au transfert',
    },
    isTaxable: true,
    isLumpSum: true,
    t4Code: '67',
    rl1Box: 'O',
    rl1Code: 'RJ',
    debit: 'payroll.wages',
    source: specialPayments,
  },
  {
    ...untaxed,
    code: 'retiring-allowance-eligible',
    label: {
      en: 'Retiring allowance (severance), eligible for transfer',
      fr: 'Allocation de retraite, admissible au transfert',
    },
    isTaxable: true,
    isLumpSum: true,
    t4Code: '66',
    rl1Box: 'O',
    rl1Code: 'RJ',
    debit: 'payroll.wages',
    source: specialPayments,
  },
  // An advance of pay is pay: it bears all deductions on the day it is paid, and its recovery lowers the
  // earnings of the pay that it was an advance of.
  {
    ...wages,
    code: 'advance',
    label: { en: 'Advance of pay', fr: 'Avance sur la paie' },
    isVacationable: false,
    debit: 'employee.advances',
  },
  {
    ...wages,
    code: 'advance-recovery',
    label: { en: 'Advance of pay recovered', fr: 'Avance sur la paie récupérée' },
    isVacationable: false,
    debit: 'employee.advances',
  },
  {
    ...untaxed,
    code: 'overpayment',
    label: { en: 'Overpayment to be recovered', fr: 'Trop-payé à récupérer' },
    debit: 'employee.advances',
  },
  {
    ...untaxed,
    code: 'loan',
    label: { en: 'Loan to the employee', fr: 'Prêt à l’employé' },
    debit: 'employee.advances',
  },
  {
    ...wages,
    code: 'allowance',
    label: { en: 'Taxable allowance', fr: 'Allocation imposable' },
    isVacationable: false,
    t4Code: '40',
    rl1Code: 'L',
    source: benefitsChart,
  },
  {
    ...wages,
    code: 'car-allowance',
    label: { en: 'Taxable car allowance', fr: 'Allocation imposable pour automobile' },
    isVacationable: false,
    t4Code: '40',
    rl1Code: 'L',
    source: benefitsChart,
  },
  {
    ...untaxed,
    code: 'reimbursement',
    label: { en: 'Expenses reimbursed', fr: 'Remboursement de dépenses' },
    debit: 'payroll.wages',
  },
  {
    ...wages,
    code: 'directors-fee',
    label: { en: 'Director’s fee', fr: 'Jetons de présence' },
    isInsurable: false,
    isVacationable: false,
  },
]
