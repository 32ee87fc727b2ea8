import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ChildCareRule } from '../personal-tax-rules.ts'

/** Child care expenses (form T778). */
export const childCare: RuleTable<ChildCareRule> = {
  name: 'ca/child-care',
  unit: 'dollars a child, years, parts of earned income',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        young: '8000',
        youngThrough: '6',
        older: '5000',
        olderThrough: '16',
        disabled: '11000',
        numerator: '2',
        denominator: '3',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 63',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        young: '8000',
        youngThrough: '6',
        older: '5000',
        olderThrough: '16',
        disabled: '11000',
        numerator: '2',
        denominator: '3',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'line 21400',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        young: '8000',
        youngThrough: '6',
        older: '5000',
        olderThrough: '16',
        disabled: '11000',
        numerator: '2',
        denominator: '3',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'guide of 2025; not indexed',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
