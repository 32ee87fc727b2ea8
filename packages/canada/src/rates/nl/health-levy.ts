import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HealthLevy } from '../levy-rules.ts'

/** The Health and Post-Secondary Education Tax of Newfoundland and Labrador. */
export const payrollTaxNL = {
  name: 'nl/health-levy',
  unit: 'dollars and shares of remuneration a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { exemption: '2000000', fullRate: '0.02', isOnAll: false },
      source: {
        title: 'Health and post-secondary education tax, Nethris legislation page',
        url: 'https://nethris.com/legislation/',
        where: 'Newfoundland and Labrador',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<HealthLevy>
