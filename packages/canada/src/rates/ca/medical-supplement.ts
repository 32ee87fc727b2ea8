import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { MedicalSupplement } from '../personal-tax-rules.ts'

/** The refundable medical expense supplement (line 45200). */
export const medicalSupplement: RuleTable<MedicalSupplement> = {
  name: 'ca/medical-supplement',
  unit: 'dollars a year, shares',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        most: '1399',
        rate: '0.25',
        leastEarned: '4083',
        from: '30964',
        fall: '0.05',
        age: '18',
      },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'line 45200',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: {
        most: '1464',
        rate: '0.25',
        leastEarned: '4275',
        from: '32419',
        fall: '0.05',
        age: '18',
      },
      source: {
        title: 'Refundable medical expense supplement of 2024, CVITP Assist',
        url: 'https://cvitpassist.ca/docs/canada-refundable-medical-expenses-supplement.html',
        where: 'the amounts of 2024',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        most: '1504',
        rate: '0.25',
        leastEarned: '4390',
        from: '33294',
        fall: '0.05',
        age: '18',
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 45200',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        most: '1534',
        rate: '0.25',
        leastEarned: '4478',
        from: '33960',
        fall: '0.05',
        age: '18',
      },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'line 45200',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
