import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { FlatAmounts } from '../personal-tax-rules.ts'

/** Amounts of credits that are not indexed: pension income, volunteers, first home. */
export const flatAmounts: RuleTable<FlatAmounts> = {
  name: 'ca/flat-amounts',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { pension: '2000', volunteer: '3000', homeBuyers: '10000' },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'the amount of volunteers was doubled in 2024',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: { pension: '2000', volunteer: '6000', homeBuyers: '10000' },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025, not indexed: subsections 118(3), 118.05 and 118.06',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { pension: '2000', volunteer: '6000', homeBuyers: '10000' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'lines 31220, 31240, 31270 and 31400',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { pension: '2000', volunteer: '6000', homeBuyers: '10000' },
      source: {
        title: 'Income Tax and Benefit Return of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package.html',
        where: 'lines of the return of 2025; not indexed',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
