import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * What may be paid for a kilometre driven on business in one’s own car, tax-free: dollars for each of the
 * first 5,000 kilometres of a year and for each one after, and what is added to both in the territories.
 */
export type KilometreAllowance = {
  readonly first: string
  readonly after: string
  readonly territories: string
  readonly firstKilometres: number
}

const read = '2026-11-23'

const regulation = {
  title: 'Income Tax Regulations, section 7306, as it stood',
  url: 'https://laws-lois.justice.gc.ca/eng/regulations/C.R.C.,_c._945/section-7306.html',
  where: 'paragraphs (a) to (c)',
  read,
  confidence: 'medium',
} as const satisfies Source

/** The prescribed allowance by the kilometre. */
export const kilometreAllowance: RuleTable<KilometreAllowance> = {
  name: 'ca/kilometre-allowance',
  unit: 'dollars a kilometre',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2022-01-01',
      value: { first: '0.61', after: '0.55', territories: '0.04', firstKilometres: 5000 },
      source: {
        title: 'Automobile deduction limits and expense benefit rates of 2022, Department of Finance Canada',
        url: 'https://www.canada.ca/en/department-finance/news.html',
        where: 'limit on the deduction of tax-exempt allowances',
        read,
        confidence: 'high',
      },
    },
    {
      from: '2023-01-01',
      value: { first: '0.68', after: '0.62', territories: '0.04', firstKilometres: 5000 },
      source: regulation,
    },
    {
      from: '2024-01-01',
      value: { first: '0.70', after: '0.64', territories: '0.04', firstKilometres: 5000 },
      source: {
        title: 'Automobile deduction limits and expense benefit rates of 2024, Department of Finance Canada',
        url: 'https://www.canada.ca/en/department-finance/news.html',
        where: 'limit on the deduction of tax-exempt allowances',
        read,
        confidence: 'high',
      },
    },
    {
      from: '2025-01-01',
      value: { first: '0.72', after: '0.66', territories: '0.04', firstKilometres: 5000 },
      source: {
        title: 'Automobile deduction limits and expense benefit rates of 2025, Department of Finance Canada',
        url: 'https://www.canada.ca/en/department-finance/news.html',
        where: 'limit on the deduction of tax-exempt allowances',
        read,
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { first: '0.73', after: '0.67', territories: '0.04', firstKilometres: 5000 },
      source: {
        title: 'Automobile deduction limits and expense benefit rates of 2026, Department of Finance Canada',
        url: 'https://www.canada.ca/en/department-finance/news.html',
        where: 'limit on the deduction of tax-exempt allowances',
        read,
        confidence: 'high',
      },
    },
  ],
}
