import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { EmploymentInsurance } from '../contribution-rules.ts'

/** Employment insurance outside Quebec by year. */
export const employmentInsurance = {
  name: 'ca/employment-insurance',
  unit: 'dollars a year, shares of earnings',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        ceiling: '61500',
        rate: '0.0163',
        most: '1002.45',
        employerMultiple: '1.4',
        employerMost: '1403.43',
      },
      source: {
        title: 'Federal contributions of 2023 in the open calculator CanadaSpends',
        url: 'https://github.com/BuildCanada/CanadaSpends',
        where: 'configs/2023/federal.ts; parts and employer amounts worked out from its rates',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: {
        ceiling: '63200',
        rate: '0.0166',
        most: '1049.12',
        employerMultiple: '1.4',
        employerMost: '1468.77',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 119th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        ceiling: '65700',
        rate: '0.0164',
        most: '1077.48',
        employerMultiple: '1.4',
        employerMost: '1508.47',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 120th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        ceiling: '68900',
        rate: '0.0163',
        most: '1123.07',
        employerMultiple: '1.4',
        employerMost: '1572.30',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.7, chapter 7',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<EmploymentInsurance>
