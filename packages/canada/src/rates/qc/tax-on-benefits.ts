import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TaxOnBenefits } from '../benefit-rules.ts'

/** QST on benefits in Quebec, beside the GST. */
export const qstOnBenefits = {
  name: 'qc/qst-on-benefits',
  unit: 'parts and shares of the value of a benefit',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { part: '9.975', of: '109.975', operatingShare: '0.06' },
      source: {
        title: 'Calculation of the QST payable on taxable benefits, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/press-room/tax-news/details/69812/2012-10-09/',
        where: 'factors from 2013 on; the rate of the QST has not changed since',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<TaxOnBenefits>
