import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { InsurancePremiumTax } from '../benefit-rules.ts'

/** The tax of Ontario on premiums of group insurance that an employer pays. */
export const insurancePremiumTaxON = {
  name: 'on/insurance-premium-tax',
  unit: 'share of the premium',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { rate: '0.08' },
      source: {
        title: 'Group term life insurance policies, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/benefits-allowances/group-term-life-insurance-policies-employer-paid-premiums.html',
        where: 'provincial levies and sales taxes that are part of the benefit',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<InsurancePremiumTax>
