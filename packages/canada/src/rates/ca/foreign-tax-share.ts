import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneShare } from '../personal-tax-rules.ts'

/** The foreign tax on income from property that counts for the credit (form T2209). */
export const foreignTaxShare: RuleTable<OneShare> = {
  name: 'ca/foreign-tax-share',
  unit: 'share of the income',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { share: '0.15' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 126',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { share: '0.15' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'line 40500',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { share: '0.15' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'guide of 2025',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
