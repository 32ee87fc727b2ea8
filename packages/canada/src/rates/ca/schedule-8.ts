import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Schedule8Factors } from '../personal-tax-rules.ts'

/** What Schedule 8 prints for the Canada Pension Plan. */
export const schedule8Factors: RuleTable<Schedule8Factors> = {
  name: 'ca/schedule-8',
  unit: 'shares, multiples',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { baseShare: '0.831933', earnings: '16.80672', secondEarnings: '25' },
      source: {
        title: 'Schedule 6 of 2024, Canada Workers Benefit, as transcribed in an open return engine',
        url: 'https://github.com/blamario/canadian-income-tax',
        where: 'Schedule 8 of 2024 in the same engine',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { baseShare: '0.831933', earnings: '16.80672', secondEarnings: '25' },
      source: {
        title: 'Schedule 8 of 2025, CPP Contributions and Overpayment, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s8.html',
        where: 'parts 3 and 5',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { baseShare: '0.831933', earnings: '16.80672', secondEarnings: '25' },
      source: {
        title: 'Schedule 8 of 2025, CPP Contributions and Overpayment, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s8.html',
        where: 'schedule of 2025; the rates are the same',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
