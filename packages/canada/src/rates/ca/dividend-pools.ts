import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/** What is taxed of dividends beyond a pool: shares of the excess, as decimal text. */
export type PoolTax = { readonly grip: string; readonly cda: string }

/**
 * The tax on eligible dividends beyond the general rate income pool (Part III.1) and on capital dividends
 * beyond the capital dividend account (Part III).
 */
export const poolTax: RuleTable<PoolTax> = {
  name: 'ca/dividend-pool-tax',
  unit: 'shares of the excess',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2006-01-01',
      value: { grip: '0.20', cda: '0.60' },
      source: {
        title: 'Part III.1 tax, Canada Revenue Agency; Income Tax Act, subsections 184(2) and 185.1(1)',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/corporations/eligible-dividends/part-1-tax.html',
        where:
          '20 % of an excessive eligible dividend designation; three fifths of a capital dividend in excess',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
