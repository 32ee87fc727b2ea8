import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/** A rate for lump sums of a year through an amount; the last has none. */
export type LumpSumStep = { readonly through?: string; readonly rate: string }

/**
 * The rates of lump sums: outside Quebec with the province's part, in Quebec the federal part, and Quebec's.
 */
export type LumpSumRates = {
  readonly elsewhere: readonly LumpSumStep[]
  readonly quebecFederal: readonly LumpSumStep[]
  readonly quebec: readonly LumpSumStep[]
}

/** The tax held back from lump sums such as retiring allowances, by the total of the year. */
export const lumpSumRates = {
  name: 'ca/lump-sum-payments',
  unit: 'share of the payment, by the lump sums of the year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: {
        elsewhere: [
          { through: '5000.00', rate: '0.10' },
          { through: '15000.00', rate: '0.20' },
          { rate: '0.30' },
        ],
        quebecFederal: [
          { through: '5000.00', rate: '0.05' },
          { through: '15000.00', rate: '0.10' },
          { rate: '0.15' },
        ],
        quebec: [{ through: '5000.00', rate: '0.14' }, { rate: '0.19' }],
      },
      source: {
        title:
          'Canada Revenue Agency, withholding rates for lump-sum payments; Quebec, Regulation respecting the Taxation Act',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/payroll-deductions-contributions/special-payments/lump-payments/withholding-rates-lump-payments.html',
        where: 'rates by amount; Quebec: I-3, r. 1, section 1015R19 as amended by S.Q. 2023, c. 19, s. 179',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<LumpSumRates>
