import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { BenefitRepayment } from '../personal-tax-rules.ts'

/** The repayment of social benefits (lines 23500 and 42200). */
export const benefitRepayment: RuleTable<BenefitRepayment> = {
  name: 'ca/benefit-repayment',
  unit: 'dollars a year, shares, percent',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        pensionFrom: '86912',
        pensionRate: '0.15',
        insuranceFrom: '76875',
        insuranceRate: '0.30',
        slipRate: '30',
      },
      source: {
        title: 'Amounts of the year from memory of the return of that year; no copy was at hand',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years.html',
        where: 'line 23500',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: {
        pensionFrom: '90997',
        pensionRate: '0.15',
        insuranceFrom: '79000',
        insuranceRate: '0.30',
        slipRate: '30',
      },
      source: {
        title: 'Recovery tax thresholds of 2024 to 2026, in the notes of a public repository',
        url: 'https://www.canada.ca/en/services/benefits/publicpensions/old-age-security/recovery-tax.html',
        where: 'the row of 2024; the threshold of employment insurance is 1.25 times the ceiling',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        pensionFrom: '93454',
        pensionRate: '0.15',
        insuranceFrom: '82125',
        insuranceRate: '0.30',
        slipRate: '30',
      },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 23500',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        pensionFrom: '95323',
        pensionRate: '0.15',
        insuranceFrom: '86125',
        insuranceRate: '0.30',
        slipRate: '30',
      },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'line 23500; the second is 1.25 times the ceiling',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
