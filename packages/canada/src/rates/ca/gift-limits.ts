import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { GiftLimits } from '../benefit-rules.ts'

/** What of gifts and awards in kind the federal policy leaves untaxed. */
export const giftLimits = {
  name: 'ca/gift-limits',
  unit: 'dollars a year, years',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { gifts: '500', hasOwnAwardLimit: false, longService: '500', longServiceYears: '5' },
      source: {
        title: 'Gifts, awards, and long-service awards, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/benefits-allowances/gifts-awards-social-events/gifts-awards-long-service-awards.html',
        where: 'administrative policy from 2022 on',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<GiftLimits>
