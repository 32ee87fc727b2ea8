import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HealthLevy } from '../levy-rules.ts'

/** The employer health tax of British Columbia. */
export const employerHealthTaxBC = {
  name: 'bc/health-levy',
  unit: 'dollars and shares of remuneration a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2019-01-01',
      value: {
        exemption: '500000',
        fullRate: '0.0195',
        isOnAll: true,
        notch: { through: '1500000', rate: '0.02925' },
        instalmentsAbove: '2925',
      },
      source: {
        title: 'Employer Health Tax Overview, Government of British Columbia',
        url: 'https://www2.gov.bc.ca/gov/content/taxes/employer-health-tax/employer-health-tax-overview',
        where: 'employers; instalments',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2024-01-01',
      value: {
        exemption: '1000000',
        fullRate: '0.0195',
        isOnAll: true,
        notch: { through: '1500000', rate: '0.0585' },
        instalmentsAbove: '2925',
      },
      source: {
        title: 'Employer Health Tax Overview, Government of British Columbia',
        url: 'https://www2.gov.bc.ca/gov/content/taxes/employer-health-tax/employer-health-tax-overview',
        where: 'employers, from 2024',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<HealthLevy>
