import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { InclusionRate } from '../personal-tax-rules.ts'

/** The share of capital gains that is income (Schedule 3). */
export const capitalGains: RuleTable<InclusionRate> = {
  name: 'ca/capital-gains',
  unit: 'share',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { inclusion: '0.5', homeDays: 365 },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 38',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { inclusion: '0.5', homeDays: 365 },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'Schedule 3, line 23; the higher rate was cancelled on 21 March 2025',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { inclusion: '0.5', homeDays: 365 },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 38',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
