import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TopUpRule } from '../personal-tax-rules.ts'

/** The top-up credit (line 34990), from 2025 to 2030. */
export const topUpCredit: RuleTable<TopUpRule> = {
  name: 'ca/top-up-credit',
  unit: 'dollars a year, share',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { from: '8319.38', rate: '0.0345' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 34990',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { from: '8193.22', rate: '0.0714' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'one point of fourteen, rounded; the worksheet of 2026 is not printed yet',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
