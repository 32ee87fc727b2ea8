import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TaxOnBenefits } from '../benefit-rules.ts'

/** GST on benefits where no province takes part in the HST, Quebec among them. */
export const gstOnBenefits = {
  name: 'ca/gst-on-benefits',
  unit: 'parts and shares of the value of a benefit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { part: '4', of: '104', operatingShare: '0.03' },
      source: {
        title: 'GST/HST rates on benefits, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/calculating-deductions/making-deductions/gst-hst-rates-benefits.html',
        where: 'non-participating provinces',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<TaxOnBenefits>

/** HST on benefits where the tax is 13%: Ontario. */
export const hst13OnBenefits = {
  name: 'ca/hst-13-on-benefits',
  unit: 'parts and shares of the value of a benefit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { part: '12', of: '112', operatingShare: '0.09' },
      source: {
        title: 'GST/HST rates on benefits, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/calculating-deductions/making-deductions/gst-hst-rates-benefits.html',
        where: 'Ontario; operating expenses by SOR/99-176 section 2',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<TaxOnBenefits>

/** HST on benefits where the tax is 15%: New Brunswick, Newfoundland and Labrador, Prince Edward Island. */
export const hst15OnBenefits = {
  name: 'ca/hst-15-on-benefits',
  unit: 'parts and shares of the value of a benefit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { part: '14', of: '114', operatingShare: '0.11' },
      source: {
        title: 'GST/HST rates on benefits, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/calculating-deductions/making-deductions/gst-hst-rates-benefits.html',
        where: 'New Brunswick, Newfoundland and Labrador, Prince Edward Island',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<TaxOnBenefits>
