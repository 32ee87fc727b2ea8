import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HealthLevy } from '../levy-rules.ts'

/** The employer health tax of Ontario. */
export const employerHealthTaxON = {
  name: 'on/health-levy',
  unit: 'dollars and shares of remuneration a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2021-01-01',
      value: {
        exemption: '1000000',
        fullRate: '0.0195',
        isOnAll: false,
        steps: [
          { through: '200000', rate: '0.0098' },
          { through: '230000', rate: '0.01101' },
          { through: '260000', rate: '0.01223' },
          { through: '290000', rate: '0.01344' },
          { through: '320000', rate: '0.01465' },
          { through: '350000', rate: '0.01586' },
          { through: '380000', rate: '0.01708' },
          { through: '400000', rate: '0.01829' },
        ],
        exemptionLostAbove: '5000000',
        instalmentsAbove: '1200000',
      },
      source: {
        title: 'Employer Health Tax: Tax Exemption, Ontario Ministry of Finance',
        url: 'https://www.fin.gov.on.ca/en/tax/eht/taxexemption.html',
        where: 'basic rules; rates by total Ontario remuneration; instalments',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<HealthLevy>
