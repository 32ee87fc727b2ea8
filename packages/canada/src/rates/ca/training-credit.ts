import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TrainingRule } from '../personal-tax-rules.ts'

/** The Canada training credit (line 45350). */
export const trainingCredit: RuleTable<TrainingRule> = {
  name: 'ca/training-credit',
  unit: 'share, years',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { share: '0.5', fromAge: '26', throughAge: '65' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: section 122.91',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { share: '0.5', fromAge: '26', throughAge: '65' },
      source: {
        title: 'Schedule 11 of 2025, Federal Tuition, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s11.html',
        where: 'lines 1 to 9',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { share: '0.5', fromAge: '26', throughAge: '65' },
      source: {
        title: 'Schedule 11 of 2025, Federal Tuition, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s11.html',
        where: 'schedule of 2025',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
