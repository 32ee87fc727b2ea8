import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { FilingDays } from '../personal-tax-rules.ts'

/** When a return and its balance are due. */
export const personalFiling: RuleTable<FilingDays> = {
  name: 'ca/personal-filing',
  unit: 'month and day of the next year, dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        due: '04-30',
        dueSelfEmployed: '06-15',
        payBy: '04-30',
        ignored: '2.00',
        isPrinted: true,
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: sections 150 and 156.1',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        due: '04-30',
        dueSelfEmployed: '06-15',
        payBy: '04-30',
        ignored: '2.00',
        isPrinted: true,
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'due dates; line 48400',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        due: '04-30',
        dueSelfEmployed: '06-15',
        payBy: '04-30',
        ignored: '2.00',
        isPrinted: false,
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'guide of 2025; the return of 2026 is not printed yet',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
