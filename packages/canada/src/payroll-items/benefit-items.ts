import type { PayItem } from '@daybook/core/payroll/pay-item.ts'
import { benefitsChart, quebecRemuneration } from './item-sources.ts'

const benefit = {
  class: 'benefit',
  isTaxable: true,
  isPensionable: true,
  // Benefits that are not money are not insurable, board and lodging beside wages apart.
  isInsurable: false,
  isQpip: false,
  isVacationable: false,
  isNonPeriodic: false,
  countsHours: false,
  t4Box: '14',
  t4Code: '40',
  rl1Box: 'A',
  rl1Code: 'L',
  source: benefitsChart,
} as const

/**
 * Benefits: what is income without being money. They post nothing by themselves (the insurer or lessor sends
 * a bill), except what the employer pays into an employee's plan.
 */
export const benefitItems: readonly PayItem[] = [
  {
    ...benefit,
    code: 'group-life',
    label: { en: 'Group term life insurance', fr: 'Assurance vie collective' },
  },
  {
    ...benefit,
    code: 'group-accident',
    label: { en: 'Accident and critical illness insurance', fr: 'Assurance accident et maladies graves' },
  },
  {
    ...benefit,
    code: 'car-standby',
    label: { en: 'Car: standby charge', fr: 'Automobile\u00a0: frais pour droit d’usage' },
    t4Code: '34',
    rl1Code: 'W',
  },
  {
    ...benefit,
    code: 'car-operating',
    label: { en: 'Car: operating benefit', fr: 'Automobile\u00a0: frais de fonctionnement' },
    t4Code: '34',
    rl1Code: 'W',
  },
  { ...benefit, code: 'parking', label: { en: 'Parking', fr: 'Stationnement' } },
  { ...benefit, code: 'cell-phone', label: { en: 'Cell phone and internet', fr: 'Cellulaire et internet' } },
  { ...benefit, code: 'gift', label: { en: 'Gifts and awards', fr: 'Cadeaux et récompenses' } },
  {
    ...benefit,
    code: 'board-lodging',
    label: { en: 'Board and lodging', fr: 'Repas et logement' },
    isInsurable: true,
    isQpip: true,
    t4Code: '30',
    rl1Code: 'V',
  },
  { ...benefit, code: 'housing', label: { en: 'Housing', fr: 'Logement' }, t4Code: '30', rl1Code: 'V' },
  {
    ...benefit,
    code: 'low-interest-loan',
    label: { en: 'Interest-free or low-interest loan', fr: 'Prêt sans intérêt ou à intérêt réduit' },
    t4Code: '36',
  },
  {
    ...benefit,
    code: 'other-benefit',
    label: { en: 'Other taxable benefit', fr: 'Autre avantage imposable' },
  },
  {
    ...benefit,
    code: 'private-health',
    label: {
      en: 'Private health plan, employer’s part',
      fr: 'Régime privé d’assurance maladie, part de l’employeur',
    },
    isTaxable: false,
    isPensionable: false,
    // Income in Quebec alone.
    inQuebec: { isTaxable: true, isPensionable: true },
    t4Box: '',
    t4Code: '',
    rl1Code: 'J',
    source: quebecRemuneration,
  },
  {
    ...benefit,
    code: 'rrsp-employer',
    label: { en: 'RRSP, paid by the employer', fr: 'REER versé par l’employeur' },
    isInsurable: true,
    isQpip: true,
    letter: 'F',
    debit: 'payroll.pension.expense',
    credit: 'payroll.pension.payable',
    tag: 'payroll.plan.employer',
  },
  {
    ...benefit,
    code: 'rrsp-employer-restricted',
    label: {
      en: 'Group RRSP with withdrawals restricted, paid by the employer',
      fr: 'REER collectif à retraits limités, versé par l’employeur',
    },
    letter: 'F',
    debit: 'payroll.pension.expense',
    credit: 'payroll.pension.payable',
    tag: 'payroll.plan.employer',
  },
  {
    ...benefit,
    code: 'tips-declared',
    label: {
      en: 'Tips that the employee declared (Quebec)',
      fr: 'Pourboires déclarés par l’employé (Québec)',
    },
    // Quebec makes the employer hold back on tips, and the federal slip follows it there.
    isInsurable: true,
    isQpip: true,
    isVacationable: true,
    isQuebecOnly: true,
    t4Code: '',
    rl1Code: 'S',
    source: quebecRemuneration,
  },
]
