import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ParentalInsurance } from '../contribution-rules.ts'

/** The Quebec parental insurance plan by year. */
export const parentalInsurance = {
  name: 'qc/parental-insurance',
  unit: 'dollars a year, shares of earnings',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        ceiling: '91000',
        rate: '0.00494',
        most: '449.54',
        employerRate: '0.00692',
        employerMost: '629.72',
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
        ceiling: '94000',
        rate: '0.00494',
        most: '464.36',
        employerRate: '0.00692',
        employerMost: '650.48',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 119th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.8, chapter 7',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        ceiling: '98000',
        rate: '0.00494',
        most: '484.12',
        employerRate: '0.00692',
        employerMost: '678.16',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 120th edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.8, chapter 7',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        ceiling: '103000',
        rate: '0.00430',
        most: '442.90',
        employerRate: '0.00602',
        employerMost: '620.06',
      },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.8, chapter 7',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<ParentalInsurance>
