import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { DividendRule } from '../personal-tax-rules.ts'

/** Dividends of Canadian corporations (lines 12000, 12010 and 40425). */
export const dividendRule: RuleTable<DividendRule> = {
  name: 'ca/dividends',
  unit: 'shares',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        eligible: { grossUp: '0.38', credit: '0.150198' },
        other: { grossUp: '0.15', credit: '0.090301' },
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: subsection 82(1) and section 121',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        eligible: { grossUp: '0.38', credit: '0.150198' },
        other: { grossUp: '0.15', credit: '0.090301' },
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'lines 12000, 12010 and 40425',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        eligible: { grossUp: '0.38', credit: '0.150198' },
        other: { grossUp: '0.15', credit: '0.090301' },
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'worksheet of 2025; no change was announced',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
