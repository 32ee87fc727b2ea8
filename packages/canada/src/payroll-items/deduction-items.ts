import type { PayItem } from '@daybook/core/payroll/pay-item.ts'
import { t4Guide } from './item-sources.ts'

const held = {
  class: 'deduction',
  isTaxable: false,
  isPensionable: false,
  isInsurable: false,
  isQpip: false,
  isVacationable: false,
  isNonPeriodic: false,
  countsHours: false,
  source: t4Guide,
} as const

const byLaw = { ...held, isStatutory: true } as const
const employer = { ...held, class: 'employer' } as const
const employerByLaw = { ...employer, isStatutory: true } as const

const toAgency = { credit: 'payroll.tax.payable', tag: 'payroll.tax' } as const
const toQuebec = {
  credit: 'payroll.qctax.payable',
  tag: 'payroll.qctax',
} as const
const toPlan = { credit: 'payroll.pension.payable', tag: 'payroll.plan' } as const
const toOthers = { credit: 'payroll.other.payable', tag: 'payroll.other' } as const

/** What is held back by law; its amounts come from the formulas, never from people. */
const statutory: readonly PayItem[] = [
  {
    ...byLaw,
    code: 'cpp',
    label: { en: 'CPP', fr: 'RPC' },
    t4Box: '16',
    credit: 'payroll.cpp.payable',
    tag: 'payroll.cpp',
  },
  {
    ...byLaw,
    code: 'cpp2',
    label: { en: 'CPP2', fr: 'RPC2' },
    t4Box: '16A',
    credit: 'payroll.cpp2.payable',
    tag: 'payroll.cpp2',
  },
  {
    ...byLaw,
    code: 'qpp',
    label: { en: 'QPP', fr: 'RRQ' },
    t4Box: '17',
    rl1Box: 'B.A',
    credit: 'payroll.cpp.payable',
    tag: 'payroll.qpp',
  },
  {
    ...byLaw,
    code: 'qpp2',
    label: { en: 'QPP2', fr: 'RRQ2' },
    t4Box: '17A',
    rl1Box: 'B.B',
    credit: 'payroll.cpp2.payable',
    tag: 'payroll.qpp2',
  },
  {
    ...byLaw,
    code: 'ei',
    label: { en: 'EI', fr: 'AE' },
    t4Box: '18',
    rl1Box: 'C',
    credit: 'payroll.ei.payable',
    tag: 'payroll.ei',
  },
  {
    ...byLaw,
    code: 'qpip',
    label: { en: 'QPIP', fr: 'RQAP' },
    t4Box: '55',
    rl1Box: 'H',
    credit: 'payroll.qpip.payable',
    tag: 'payroll.qpip',
  },
  {
    ...byLaw,
    ...toAgency,
    code: 'federal-tax',
    label: { en: 'Federal tax', fr: 'Impôt fédéral' },
    t4Box: '22',
  },
  {
    ...byLaw,
    ...toAgency,
    code: 'provincial-tax',
    label: { en: 'Provincial tax', fr: 'Impôt provincial' },
    t4Box: '22',
  },
  {
    ...byLaw,
    ...toAgency,
    code: 'additional-tax',
    label: { en: 'Additional tax asked for', fr: 'Impôt supplémentaire demandé' },
    t4Box: '22',
  },
  {
    ...byLaw,
    ...toAgency,
    code: 'lump-sum-tax',
    label: { en: 'Tax on the lump sum', fr: 'Impôt sur la somme forfaitaire' },
    t4Box: '22',
  },
  {
    ...byLaw,
    ...toQuebec,
    code: 'quebec-tax',
    label: { en: 'Quebec tax', fr: 'Impôt du Québec' },
    rl1Box: 'E',
  },
  {
    ...byLaw,
    ...toQuebec,
    code: 'quebec-lump-sum-tax',
    label: { en: 'Quebec tax on the lump sum', fr: 'Impôt du Québec sur la somme forfaitaire' },
    rl1Box: 'E',
  },
  {
    ...byLaw,
    code: 'territorial-tax',
    label: { en: 'Territorial payroll tax', fr: 'Impôt territorial sur la paie' },
    credit: 'payroll.other.payable',
    tag: 'payroll.territorial',
  },
]

/** What is held back because the employee, a union, a plan or a court asks for it. */
const agreed: readonly PayItem[] = [
  {
    ...held,
    ...toPlan,
    code: 'rpp',
    label: { en: 'Pension plan (RPP)', fr: 'Régime de pension agréé (RPA)' },
    letter: 'F',
    t4Box: '20',
    rl1Box: 'D',
  },
  {
    ...held,
    ...toPlan,
    code: 'rrsp',
    label: { en: 'RRSP at source', fr: 'REER à la source' },
    letter: 'F',
  },
  {
    ...held,
    ...toPlan,
    code: 'prpp',
    label: { en: 'PRPP or VRSP', fr: 'RPAC ou RVER' },
    letter: 'F',
  },
  {
    ...held,
    ...toOthers,
    code: 'union-dues',
    label: { en: 'Union dues', fr: 'Cotisations syndicales' },
    letter: 'U1',
    t4Box: '44',
    rl1Box: 'F',
    tag: 'payroll.union',
  },
  {
    ...held,
    ...toOthers,
    code: 'support',
    label: { en: 'Support', fr: 'Pension alimentaire' },
    tag: 'payroll.support',
  },
  {
    ...held,
    ...toOthers,
    code: 'support-before-1997',
    label: {
      en: 'Support by an order of before May 1997',
      fr: 'Pension alimentaire, ordonnance d’avant mai 1997',
    },
    letter: 'F2',
    tag: 'payroll.support',
  },
  {
    ...held,
    ...toOthers,
    code: 'garnishment',
    label: { en: 'Garnishment', fr: 'Saisie' },
    tag: 'payroll.garnishment',
  },
  {
    ...held,
    ...toOthers,
    code: 'requirement-to-pay',
    label: { en: 'Requirement to pay (government)', fr: 'Demande formelle de paiement (gouvernement)' },
    tag: 'payroll.garnishment',
  },
  {
    ...held,
    code: 'group-insurance',
    label: { en: 'Group insurance, employee’s part', fr: 'Assurance collective, part de l’employé' },
    credit: 'payroll.benefits.payable',
    tag: 'payroll.benefits',
  },
  {
    ...held,
    code: 'health-insurance',
    label: {
      en: 'Private health plan, employee’s part',
      fr: 'Régime privé d’assurance maladie, part de l’employé',
    },
    t4Code: '85',
    rl1Code: '235',
    credit: 'payroll.benefits.payable',
    tag: 'payroll.benefits',
  },
  {
    ...held,
    ...toOthers,
    code: 'charity',
    label: { en: 'Charitable donation', fr: 'Don de bienfaisance' },
    t4Box: '46',
    rl1Box: 'N',
  },
  {
    ...held,
    code: 'overpayment-recovery',
    label: { en: 'Overpayment recovered', fr: 'Trop-payé récupéré' },
    credit: 'employee.advances',
  },
  {
    ...held,
    code: 'loan-repayment',
    label: { en: 'Loan repaid', fr: 'Remboursement de prêt' },
    credit: 'employee.advances',
  },
  {
    ...held,
    ...toOthers,
    code: 'parking-paid',
    label: { en: 'Parking, paid by the employee', fr: 'Stationnement payé par l’employé' },
  },
  {
    ...held,
    ...toOthers,
    code: 'savings',
    label: { en: 'Savings plan', fr: 'Régime d’épargne' },
  },
  {
    ...held,
    ...toOthers,
    code: 'other-deduction',
    label: { en: 'Other deduction', fr: 'Autre retenue' },
  },
]

/** What the employer adds. */
const added: readonly PayItem[] = [
  {
    ...employerByLaw,
    code: 'employer-cpp',
    label: { en: 'CPP, employer', fr: 'RPC, employeur' },
    debit: 'payroll.cpp.expense',
    credit: 'payroll.cpp.payable',
    tag: 'payroll.cpp.employer',
  },
  {
    ...employerByLaw,
    code: 'employer-cpp2',
    label: { en: 'CPP2, employer', fr: 'RPC2, employeur' },
    debit: 'payroll.cpp.expense',
    credit: 'payroll.cpp2.payable',
    tag: 'payroll.cpp2.employer',
  },
  {
    ...employerByLaw,
    code: 'employer-qpp',
    label: { en: 'QPP, employer', fr: 'RRQ, employeur' },
    debit: 'payroll.cpp.expense',
    credit: 'payroll.cpp.payable',
    tag: 'payroll.qpp.employer',
  },
  {
    ...employerByLaw,
    code: 'employer-qpp2',
    label: { en: 'QPP2, employer', fr: 'RRQ2, employeur' },
    debit: 'payroll.cpp.expense',
    credit: 'payroll.cpp2.payable',
    tag: 'payroll.qpp2.employer',
  },
  {
    ...employerByLaw,
    code: 'employer-ei',
    label: { en: 'EI, employer', fr: 'AE, employeur' },
    debit: 'payroll.ei.expense',
    credit: 'payroll.ei.payable',
    tag: 'payroll.ei.employer',
  },
  {
    ...employerByLaw,
    code: 'employer-qpip',
    label: { en: 'QPIP, employer', fr: 'RQAP, employeur' },
    debit: 'payroll.qpip.expense',
    credit: 'payroll.qpip.payable',
    tag: 'payroll.qpip.employer',
  },
  {
    ...employer,
    code: 'rpp-employer',
    label: { en: 'Pension plan (RPP), employer', fr: 'Régime de pension agréé (RPA), employeur' },
    debit: 'payroll.pension.expense',
    credit: 'payroll.pension.payable',
    tag: 'payroll.plan.employer',
  },
  {
    ...employer,
    code: 'prpp-employer',
    label: { en: 'PRPP or VRSP, employer', fr: 'RPAC ou RVER, employeur' },
    debit: 'payroll.pension.expense',
    credit: 'payroll.pension.payable',
    tag: 'payroll.plan.employer',
  },
  {
    ...employer,
    code: 'group-benefits',
    label: { en: 'Group insurance, employer’s part', fr: 'Assurance collective, part de l’employeur' },
    debit: 'payroll.benefits.expense',
    credit: 'payroll.benefits.payable',
    tag: 'payroll.benefits.employer',
  },
  {
    ...employerByLaw,
    code: 'vacation-accrual',
    label: { en: 'Vacation pay set aside', fr: 'Indemnité de vacances mise de côté' },
    debit: 'payroll.vacation.expense',
    credit: 'payroll.vacation.accrual',
    tag: 'payroll.vacation',
  },
  {
    ...employerByLaw,
    code: 'compensation',
    label: { en: 'Workers’ compensation', fr: 'Indemnisation des accidentés du travail' },
    debit: 'payroll.wcb.expense',
    credit: 'payroll.wcb.payable',
    tag: 'payroll.wcb',
  },
  {
    ...employerByLaw,
    code: 'health-levy',
    label: { en: 'Employer health levy', fr: 'Contribution santé de l’employeur' },
    debit: 'payroll.eht.expense',
    credit: 'payroll.eht.payable',
    tag: 'payroll.eht',
  },
  {
    ...employerByLaw,
    code: 'labour-standards',
    label: { en: 'Labour standards (CNESST)', fr: 'Normes du travail (CNESST)' },
    debit: 'payroll.eht.expense',
    credit: 'payroll.eht.payable',
    tag: 'payroll.labour-standards',
  },
]

/** Deductions, and what the employer adds. */
export const deductionItems: readonly PayItem[] = [...statutory, ...agreed, ...added]
