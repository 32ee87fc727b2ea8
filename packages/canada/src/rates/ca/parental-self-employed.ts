import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { SelfEmployedParental } from '../personal-tax-rules.ts'

/** Parental insurance of Quebec on self-employment (Schedule 10). */
export const parentalSelfEmployed: RuleTable<SelfEmployedParental> = {
  name: 'ca/parental-self-employed',
  unit: 'shares of earnings',
  checkedThrough: '2025-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { credit: '0.00494', deduction: '0.00384' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'lines 31215 and 22300: 376.32 on a ceiling of 98,000',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
