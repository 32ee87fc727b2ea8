import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TaxOnBenefits } from '../benefit-rules.ts'

/**
 * HST on benefits in Nova Scotia. Its tax fell from 15% to 14% within 2025, and what holds for that year was
 * not found; the parts of 14% are those that stood where 14% was in force before (Prince Edward Island).
 */
export const hstOnBenefitsNS = {
  name: 'ns/hst-on-benefits',
  unit: 'parts and shares of the value of a benefit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2026-01-01',
      value: { part: '13', of: '113', operatingShare: '0.10' },
      source: {
        title: 'GST/HST rates on benefits, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/calculating-deductions/making-deductions/gst-hst-rates-benefits.html',
        where: 'follows from the parts of 14% elsewhere; not on the page yet',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
} as const satisfies RuleTable<TaxOnBenefits>
