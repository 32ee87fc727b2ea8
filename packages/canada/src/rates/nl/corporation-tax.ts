import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ProvincialCorporationTax } from '../corporation-rules.ts'

/** The corporate income tax of Newfoundland and Labrador: rates and the limit of the small one. */
export const corporationTaxNL = {
  name: 'nl/corporation-tax',
  unit: 'shares of taxable income, dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { general: '0.15', small: '0.025', limit: '500000' },
      source: {
        title: 'Corporation tax rates, Canada Revenue Agency, and tables of combined rates for 2025 and 2026',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/corporations/corporation-tax-rates.html',
        where: 'Newfoundland and Labrador',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { general: '0.15', small: '0.02', limit: '500000' },
      source: {
        title: 'Corporation tax rates, Canada Revenue Agency, and tables of combined rates for 2025 and 2026',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/corporations/corporation-tax-rates.html',
        where: 'Newfoundland and Labrador',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<ProvincialCorporationTax>
