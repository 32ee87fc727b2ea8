import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { RegisteredPlans } from '../personal-tax-rules.ts'

/** Limits of registered plans. */
export const registeredPlans: RuleTable<RegisteredPlans> = {
  name: 'ca/registered-plans',
  unit: 'dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { fhsaYear: '8000', fhsaCarried: '8000', fhsaLife: '40000' },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'limits',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: { fhsaYear: '8000', fhsaCarried: '8000', fhsaLife: '40000' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: sections 146 and 146.6',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { fhsaYear: '8000', fhsaCarried: '8000', fhsaLife: '40000' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'Schedules 7 and 15',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { fhsaYear: '8000', fhsaCarried: '8000', fhsaLife: '40000' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: sections 146 and 146.6',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
