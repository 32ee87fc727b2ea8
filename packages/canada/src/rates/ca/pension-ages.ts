import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { PensionAges } from '../contribution-rules.ts'

/** The ages of the Canada Pension Plan; the election to stop is that of form CPT30, since 2012. */
export const canadaPensionAges = {
  name: 'ca/pension-ages',
  unit: 'years of age',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2012-01-01',
      value: { after: 18, throughMonth: 70, election: 65 },
      source: {
        title: 'T4127 Payroll Deductions Formulas, 122nd edition',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/payroll/t4127-payroll-deductions-formulas.html',
        where: 'chapter 6: pensionable months, ages 18 and 70, form CPT30',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<PensionAges>
