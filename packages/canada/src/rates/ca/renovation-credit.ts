import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { RateUpTo } from '../personal-tax-rules.ts'

/** The multigenerational home renovation credit (line 45355). */
export const renovationCredit: RuleTable<RateUpTo> = {
  name: 'ca/renovation-credit',
  unit: 'dollars, share',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '50000', rate: '0.15' },
      source: {
        title: 'Caring for an adult, Benefits Wayfinder',
        url: 'https://benefitswayfinder.org/starting-points/disability-support',
        where: 'multigenerational home renovation credit',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '50000', rate: '0.145' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'Schedule 12, lines 4 and 9',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '50000', rate: '0.14' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'line 45355',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
