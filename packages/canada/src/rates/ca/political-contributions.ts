import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { PoliticalRule } from '../personal-tax-rules.ts'

/** Federal political contributions (line 41000). */
export const politicalContributions: RuleTable<PoliticalRule> = {
  name: 'ca/political-contributions',
  unit: 'dollars a year, shares',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        tiers: [
          { over: '0', base: '0', rate: '0.75' },
          { over: '400', base: '300', rate: '0.50' },
          { over: '750', base: '475', rate: '0.3333' },
        ],
        most: '650',
        mostFrom: '1275',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: subsection 127(3)',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        tiers: [
          { over: '0', base: '0', rate: '0.75' },
          { over: '400', base: '300', rate: '0.50' },
          { over: '750', base: '475', rate: '0.3333' },
        ],
        most: '650',
        mostFrom: '1275',
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 41000',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        tiers: [
          { over: '0', base: '0', rate: '0.75' },
          { over: '400', base: '300', rate: '0.50' },
          { over: '750', base: '475', rate: '0.3333' },
        ],
        most: '650',
        mostFrom: '1275',
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'worksheet of 2025; not indexed',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
