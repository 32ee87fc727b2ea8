import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { AgeAmount } from '../personal-tax-rules.ts'

/** The age amount (line 30100). */
export const ageAmount: RuleTable<AgeAmount> = {
  name: 'ca/age-amount',
  unit: 'dollars a year, shares of net income, years',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '8396', from: '42335', rate: '0.15', age: '65' },
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
      value: { most: '8790', from: '44325', rate: '0.15', age: '65' },
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
      value: { most: '9028', from: '45522', rate: '0.15', age: '65' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 30100',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '9208', from: '46432', rate: '0.15', age: '65' },
      source: {
        title: 'Non-refundable personal tax credits of 2026, TaxTips',
        url: 'https://www.taxtips.ca/nrcredits/tax-credits-2026-base.htm',
        where: 'age amount',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
