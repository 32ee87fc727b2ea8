import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { InstalmentRule } from '../personal-tax-rules.ts'

/** Instalments of individuals. */
export const personalInstalments: RuleTable<InstalmentRule> = {
  name: 'ca/personal-instalments',
  unit: 'dollars, month and day',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        threshold: '3000',
        thresholdQuebec: '1800',
        days: ['03-15', '06-15', '09-15', '12-15'],
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 156.1',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2026-01-01',
      value: {
        threshold: '3000',
        thresholdQuebec: '1800',
        days: ['03-15', '06-15', '09-15', '12-15'],
      },
      source: {
        title: 'Instalments of individuals, as an open calculator of 2026 has them',
        url: 'https://github.com/lewisgoku/mapletax-calculator',
        where: 'the year of payment',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
