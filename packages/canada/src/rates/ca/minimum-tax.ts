import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { MinimumTax } from '../personal-tax-rules.ts'

/** What tells whether the minimum tax (form T691) may be due, since 2024. */
export const minimumTax: RuleTable<MinimumTax> = {
  name: 'ca/minimum-tax',
  unit: 'shares, dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: {
        rate: '0.205',
        exemption: '173205',
        creditShare: '0.5',
        donationShare: '0.8',
        deductionShare: '0.5',
        optionAddBack: '1',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025; the exemption is the fourth bracket of the year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        rate: '0.205',
        exemption: '177882',
        creditShare: '0.5',
        donationShare: '0.8',
        deductionShare: '0.5',
        optionAddBack: '1',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'line 41700',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2026-01-01',
      value: {
        rate: '0.205',
        exemption: '181440',
        creditShare: '0.5',
        donationShare: '0.8',
        deductionShare: '0.5',
        optionAddBack: '1',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025; the exemption is the fourth bracket of the year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
