import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneAmount } from '../personal-tax-rules.ts'

/** The most of the Canada employment amount (line 31260). */
export const employmentAmount: RuleTable<OneAmount> = {
  name: 'ca/employment-amount',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '1368' },
      source: {
        title: 'Federal individual tax credits for 2023, Rajhans',
        url: 'https://rajhans.ca/?p=3981',
        where: 'table of credits',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: { most: '1433' },
      source: {
        title: 'Federal individual tax credits for 2024, Akler Browning',
        url: 'https://www.aklerbrowning.com/federal-individual-tax-credits-for-2024/',
        where: 'table of credits',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '1471' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'line 31260',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '1501' },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.1',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
