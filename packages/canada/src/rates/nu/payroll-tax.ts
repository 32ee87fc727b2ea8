import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TerritorialPayrollTax } from '../contribution-rules.ts'

/** The payroll tax of Nunavut, withheld from the employee. */
export const payrollTaxNU = {
  name: 'nu/payroll-tax',
  unit: 'share of remuneration',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { rate: '0.02' },
      source: {
        title: 'Payroll tax, Government of Nunavut',
        url: 'https://www.gov.nu.ca/finance/information/payroll-tax',
        where: 'rate of the tax',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<TerritorialPayrollTax>
