import { sumFigure } from '@daybook/core/filings/figure.ts'
import { lastPeriodCount, type OwedForm, payFigure } from '@daybook/core/filings/remittance.ts'
import { dollars } from '../payroll/exact.ts'
import { debitsOf, type FormRequest, type SharedLine, sharedFigure } from './form-request.ts'
import { grossOf } from './pay-amounts.ts'

/** What a PD7A adds up, by the codes of pay items. */
export const pd7aLines: readonly SharedLine[] = [
  {
    id: 'pd7a:cpp',
    label: { en: 'CPP contributions, CPP2 among them', fr: 'Cotisations au RPC, y compris le RPC2' },
    held: ['cpp', 'cpp2'],
    added: ['employer-cpp', 'employer-cpp2'],
  },
  {
    id: 'pd7a:ei',
    label: { en: 'EI premiums', fr: 'Cotisations à l’AE' },
    held: ['ei'],
    added: ['employer-ei'],
  },
  {
    id: 'pd7a:tax',
    label: { en: 'Income tax', fr: 'Impôt sur le revenu' },
    held: ['federal-tax', 'provincial-tax', 'additional-tax', 'lump-sum-tax'],
    added: [],
  },
]

/**
 * The PD7A of a period: gross payroll and the employees of the last pay period, then CPP and EI with the
 * employer's shares and income tax. Quebec's tax, QPP and QPIP are not the CRA's.
 *
 *   cpp 111.00 + ei 39.12 + tax 127.41 = 277.53 for one weekly pay of 1,000.00 in Ontario, January 2026
 */
export function pd7a(asked: FormRequest): OwedForm {
  const { pays, names, span, due, frequency } = asked
  const lines = pd7aLines.map((line) => sharedFigure(line, pays, names))
  const owed = sumFigure('pd7a:total', words.total, lines)
  return {
    form: 'pd7a',
    who: 'CA',
    title: { en: 'Source deductions remittance (PD7A)', fr: 'Versement de retenues à la source (PD7A)' },
    agency: { en: 'Canada Revenue Agency', fr: 'Agence du revenu du Canada' },
    frequency,
    span,
    due,
    facts: [
      payFigure('pd7a:gross', words.gross, pays, grossOf, names),
      lastPeriodCount('pd7a:employees', words.employees, pays, names),
    ],
    lines,
    owed,
    debits: debitsOf(pd7aLines, pays, 'remit.pd7a'),
    notes: owed.value > dollars('10000') ? [words.electronic] : [],
  }
}

const words = {
  gross: { en: 'Gross payroll', fr: 'Rémunération brute' },
  employees: {
    en: 'Employees in the last pay period',
    fr: 'Employés de la dernière période de paie',
  },
  total: { en: 'Total to remit', fr: 'Total à verser' },
  electronic: {
    en: 'Payments to the CRA above 10,000 are made electronically.',
    fr: 'Les paiements de plus de 10 000 à l’ARC se font par voie électronique.',
  },
} as const
