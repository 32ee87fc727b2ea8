import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneAmount } from '../personal-tax-rules.ts'

/** The most of home accessibility expenses (line 31285). */
export const homeAccessibility: RuleTable<OneAmount> = {
  name: 'ca/home-accessibility',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '20000' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 118.041',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '20000' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'line 31285',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '20000' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'a change of 2026 against counting twice was announced and not read',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
