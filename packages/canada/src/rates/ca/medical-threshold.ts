import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { MedicalThreshold } from '../personal-tax-rules.ts'

/** Above what medical expenses count (lines 33099 and 33199). */
export const medicalThreshold: RuleTable<MedicalThreshold> = {
  name: 'ca/medical-threshold',
  unit: 'dollars a year, share of net income',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { share: '0.03', most: '2635' },
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
      value: { share: '0.03', most: '2759' },
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
      value: { share: '0.03', most: '2834' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'line 33099',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { share: '0.03', most: '2890' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'line 33099',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
