import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { RateUpTo } from '../personal-tax-rules.ts'

/** The educator school supply credit (line 46900). */
export const educatorCredit: RuleTable<RateUpTo> = {
  name: 'ca/educator-credit',
  unit: 'dollars a year, share',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '1000', rate: '0.25' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 122.9',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '1000', rate: '0.25' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'line 46900',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '1000', rate: '0.25' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'return of 2025; not indexed',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
