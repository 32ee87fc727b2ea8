import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { AutomobileBenefit } from '../benefit-rules.ts'

/** The automobile benefit by year; Quebec takes the same figures. */
export const automobileBenefit = {
  name: 'ca/automobile-benefit',
  unit: 'dollars a kilometre, shares of cost and of lease payments',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: {
        perKilometre: '0.34',
        perKilometreSeller: '0.31',
        ownedShare: '0.02',
        ownedShareSeller: '0.015',
        leasedShare: { numerator: '2', denominator: '3' },
        kilometres: '1667',
        days: 30,
        optionalOperatingShare: '0.5',
      },
      source: {
        title: 'Automobile deduction limits and rates of 2025, Ryan on the release of Finance Canada',
        url: 'https://ryan.com/canada/about-ryan/news-and-insights/2025/automobile-deduction-limits-and-rates-quebec',
        where:
          'rates of personal driving, Quebec the same; shares, kilometres and periods of 30 days by Revenu Québec',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2026-01-01',
      value: {
        perKilometre: '0.34',
        perKilometreSeller: '0.31',
        ownedShare: '0.02',
        ownedShareSeller: '0.015',
        leasedShare: { numerator: '2', denominator: '3' },
        kilometres: '1667',
        days: 30,
        optionalOperatingShare: '0.5',
      },
      source: {
        title: 'Automobile deduction limits and rates of 2026, release of Finance Canada',
        url: 'https://www.miragenews.com/2026-auto-deduction-expense-rates-announced-1602086',
        where: 'the department’s release as republished: rates of personal driving; the rest as in 2025',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<AutomobileBenefit>
