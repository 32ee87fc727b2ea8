import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { GiftLimits } from '../benefit-rules.ts'

/** What of gifts and rewards in kind Quebec leaves untaxed: one limit for gifts, one for rewards. */
export const giftLimitsQuebec = {
  name: 'qc/gift-limits',
  unit: 'dollars a year, years',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { gifts: '500', hasOwnAwardLimit: true, longService: '0', longServiceYears: '0' },
      source: {
        title: 'Gifts and awards in Quebec, National Payroll Institute',
        url: 'https://payroll.ca/FAQ-en?page=2',
        where: 'two separate exemptions of 500 a year; the policy stands in guide IN-253 of Revenu Québec',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<GiftLimits>
