import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CorporationTax } from '../corporation-rules.ts'

/** The federal income tax of corporations (Part I and Part IV). */
export const corporationTax = {
  name: 'ca/corporation-tax',
  unit: 'shares of taxable income, dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: {
        basic: '0.38',
        abatement: '0.10',
        generalReduction: '0.13',
        smallBusiness: '0.19',
        limit: '500000',
        capital: { from: '10000000', through: '50000000' },
        passive: { from: '50000', rate: '5' },
        investmentAdditional: '0.1067',
        investmentRefundable: '0.3067',
        partIV: '0.3833',
        fullYearDays: 357,
      },
      source: {
        title: 'T4012 T2 Corporation Income Tax Guide 2024, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4012.html',
        where: 'lines 410 to 430, 550, 604, 608, 638 and 712; tables of combined rates for 2025 and 2026',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<CorporationTax>
