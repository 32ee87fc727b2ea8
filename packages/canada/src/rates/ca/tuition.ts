import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TuitionRule } from '../personal-tax-rules.ts'

/** Tuition (Schedule 11). */
export const tuitionRule: RuleTable<TuitionRule> = {
  name: 'ca/tuition',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { leastFee: '100', mostTransfer: '5000' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: sections 118.5 and 118.81',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { leastFee: '100', mostTransfer: '5000' },
      source: {
        title: 'Schedule 11 of 2025, Federal Tuition, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s11.html',
        where: 'lines 4 to 20',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { leastFee: '100', mostTransfer: '5000' },
      source: {
        title: 'Schedule 11 of 2025, Federal Tuition, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s11.html',
        where: 'schedule of 2025; not indexed',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
