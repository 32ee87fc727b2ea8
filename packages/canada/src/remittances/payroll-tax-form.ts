import { sumFigure } from '@daybook/core/filings/figure.ts'
import { type OwedForm, payFigure } from '@daybook/core/filings/remittance.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { provinceName } from '../charts/provinces.ts'
import { dollars } from '../payroll/exact.ts'
import type { RemittanceFrequency } from './due-dates.ts'
import { debitsOf, type FormRequest, sharedFigure } from './form-request.ts'
import { remunerationOf } from './pay-amounts.ts'

const line = {
  id: 'payroll-tax:tax',
  label: { en: 'Payroll tax held back', fr: 'Impôt sur la paie retenu' },
  held: ['territorial-tax'],
  added: [],
}

/**
 * How often the payroll tax of a territory is remitted, by the payroll of a year: monthly above 1,000,000,
 * quarterly above 600,000, twice a year above 200,000, else once. Source: Government of the Northwest
 * Territories, payroll tax; Nunavut names no other steps.
 */
export function payrollTaxFrequency(yearlyPayroll: Cents): RemittanceFrequency {
  if (yearlyPayroll > dollars('1000000')) return 'monthly'
  if (yearlyPayroll > dollars('600000')) return 'quarterly'
  return yearlyPayroll > dollars('200000') ? 'semi-annual' : 'annual'
}

/** The return of the payroll tax of the Northwest Territories or Nunavut for a period. */
export function payrollTaxForm(territory: 'NT' | 'NU', asked: FormRequest): OwedForm {
  const { names, span, due, frequency } = asked
  const pays = asked.pays.filter(({ province }) => province === territory)
  const name = provinceName(territory)
  const lines = [sharedFigure(line, pays, names)]
  return {
    form: 'payroll-tax',
    who: territory,
    title: { en: `Payroll tax, ${name.en}`, fr: `Impôt sur la paie, ${name.fr}` },
    agency: { en: `Government of ${name.en}`, fr: `Gouvernement : ${name.fr}` },
    frequency,
    span,
    due,
    facts: [payFigure('payroll-tax:remuneration', words.remuneration, pays, remunerationOf, names)],
    lines,
    owed: sumFigure('payroll-tax:total', words.total, lines),
    debits: debitsOf([line], pays, 'remit.payroll-tax'),
    notes: [],
  }
}

const words = {
  remuneration: { en: 'Remuneration of the period', fr: 'Rémunération de la période' },
  total: { en: 'Total to remit', fr: 'Total à verser' },
} as const
