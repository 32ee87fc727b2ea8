import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { FallingBasicAmount } from '../personal-tax-rules.ts'

/** The basic personal amount (line 30000), which falls with a high net income. */
export const basicPersonalAmount: RuleTable<FallingBasicAmount> = {
  name: 'ca/basic-personal-amount',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '15000', least: '13520', supplement: '1480', from: '165430', over: '70245' },
      source: {
        title: 'Indexation adjustment for personal income tax and benefit amounts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'basic personal amount of 2023',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: { most: '15705', least: '14156', supplement: '1549', from: '173205', over: '73547' },
      source: {
        title: 'Indexation adjustment for personal income tax and benefit amounts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'basic personal amount of 2024',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '16129', least: '14538', supplement: '1591', from: '177882', over: '75532' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 30000',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '16452', least: '14829', supplement: '1623', from: '181440', over: '77042' },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'table 8.1 and the indexation page',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
