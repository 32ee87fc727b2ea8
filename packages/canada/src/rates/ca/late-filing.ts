import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { LatePenalty } from '../personal-tax-rules.ts'

/** The penalty for a return that is filed late. */
export const lateFiling: RuleTable<LatePenalty> = {
  name: 'ca/late-filing',
  unit: 'shares of the balance, months',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        share: '0.05',
        monthly: '0.01',
        months: 12,
        repeatShare: '0.10',
        repeatMonthly: '0.02',
        repeatMonths: 20,
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 162',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        share: '0.05',
        monthly: '0.01',
        months: 12,
        repeatShare: '0.10',
        repeatMonthly: '0.02',
        repeatMonths: 20,
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'penalties',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        share: '0.05',
        monthly: '0.01',
        months: 12,
        repeatShare: '0.10',
        repeatMonthly: '0.02',
        repeatMonths: 20,
      },
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
