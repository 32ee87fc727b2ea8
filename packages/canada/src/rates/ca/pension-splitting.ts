import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneShare } from '../personal-tax-rules.ts'

/** The most of eligible pension income that a spouse may be given (form T1032). */
export const pensionSplitting: RuleTable<OneShare> = {
  name: 'ca/pension-splitting',
  unit: 'share',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { share: '0.5' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 60.03',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { share: '0.5' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'line 11600 and form T1032',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { share: '0.5' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 60.03',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
