import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { EmploymentInsurance } from '../contribution-rules.ts'

/** Employment insurance in Quebec by year; its rate is lower, as Quebec pays parental benefits itself. */
export const employmentInsuranceQuebec = {
  name: 'qc/employment-insurance',
  unit: 'dollars a year, shares of earnings',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        ceiling: '61500',
        rate: '0.0127',
        most: '781.05',
        employerMultiple: '1.4',
        employerMost: '1093.47',
      },
      source: {
        title: 'Contributions of 2023 in Quebec in the open calculator CanadaSpends',
        url: 'https://github.com/BuildCanada/CanadaSpends',
        where: 'calculator.credits.test.ts and configs/2023/quebec.ts; parts and employer amounts worked out',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: {
        ceiling: '63200',
        rate: '0.0132',
        most: '834.24',
        employerMultiple: '1.4',
        employerMost: '1167.94',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 119th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7, Quebec',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        ceiling: '65700',
        rate: '0.0131',
        most: '860.67',
        employerMultiple: '1.4',
        employerMost: '1204.94',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 120th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7, Quebec',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        ceiling: '68900',
        rate: '0.0130',
        most: '895.70',
        employerMultiple: '1.4',
        employerMost: '1253.98',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7, Quebec',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<EmploymentInsurance>
