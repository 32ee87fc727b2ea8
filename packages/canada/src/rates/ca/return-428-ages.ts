import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ReturnAges } from '../return-428-rules.ts'

/** The ages on 31 December that the provincial forms 428 ask for. */
export const return428Ages = {
  name: 'ca/return-428-ages',
  unit: 'years of age on 31 December',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { aged: 65, childThrough: 18, adult: 18, young: 6, reduction: 19 },
      source: {
        title: 'Forms 428 of the provinces and territories, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where:
          'lines 58080, 58210, 58230, 58440 and the low-income tax reductions, from public copies of the forms',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<ReturnAges>
