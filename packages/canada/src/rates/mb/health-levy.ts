import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HealthLevy } from '../levy-rules.ts'

/** The Health and Post Secondary Education Tax Levy of Manitoba. */
export const healthLevyMB = {
  name: 'mb/health-levy',
  unit: 'dollars and shares of remuneration a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: {
        exemption: '2250000',
        fullRate: '0.0215',
        isOnAll: true,
        notch: { through: '4500000', rate: '0.043' },
      },
      source: {
        title: 'Manitoba health and post-secondary education tax, Powerpay year-end guide',
        url: 'https://help.powerpay.ca/en/pphelphr/Content/YearEnd/YearEndGuide/ManitobaHealthPostSecondaryEductaionTax.htm',
        where: 'thresholds of 2024 and 2025',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        exemption: '2500000',
        fullRate: '0.0215',
        isOnAll: true,
        notch: { through: '5000000', rate: '0.043' },
      },
      source: {
        title: 'Manitoba health and post-secondary education tax, Powerpay year-end guide',
        url: 'https://help.powerpay.ca/en/pphelphr/Content/YearEnd/YearEndGuide/ManitobaHealthPostSecondaryEductaionTax.htm',
        where: 'thresholds of 2026; the act was assented to on 2025-11-06',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<HealthLevy>
