import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CaregiverAmounts } from '../personal-tax-rules.ts'

/** The Canada caregiver amounts (lines 30300 to 30500). */
export const caregiverAmounts: RuleTable<CaregiverAmounts> = {
  name: 'ca/caregiver-amounts',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { infirm: '2499', most: '7999', base: '26782', age: '18' },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'caregiver amounts',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: { infirm: '2616', most: '8375', base: '28041', age: '18' },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'caregiver amounts',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2025-01-01',
      value: { infirm: '2687', most: '8601', base: '28798', age: '18' },
      source: {
        title: 'Schedule 5 of 2025, Amounts for Spouse and Dependants, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s5.html',
        where: 'lines 30300 to 30500',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { infirm: '2740', most: '8773', base: '29374', age: '18' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'caregiver amounts',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
