import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneShare } from '../personal-tax-rules.ts'

/** The abatement of federal tax for residents of Quebec (line 44000). */
export const quebecAbatement: RuleTable<OneShare> = {
  name: 'ca/quebec-abatement',
  unit: 'share of basic federal tax',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { share: '0.165' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 120',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { share: '0.165' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'line 44000',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { share: '0.165' },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'chapter 4',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
