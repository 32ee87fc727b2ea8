import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { SplitIncome } from '../personal-tax-rules.ts'

/** Whose dividends of a private company are always looked at for the tax on split income. */
export const splitIncome: RuleTable<SplitIncome> = {
  name: 'ca/split-income',
  unit: 'years of age on 31 December',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2018-01-01',
      value: { adult: 18 },
      source: {
        title: 'Income Tax Act, section 120.4',
        url: 'https://laws-lois.justice.gc.ca/eng/acts/I-3.3/section-120.4.html',
        where: 'specified individual, split income; who has reached 17 before the year has exclusions',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
