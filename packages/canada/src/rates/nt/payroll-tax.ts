import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { TerritorialPayrollTax } from '../contribution-rules.ts'

/** The payroll tax of Northwest Territories, withheld from the employee. */
export const payrollTaxNT = {
  name: 'nt/payroll-tax',
  unit: 'share of remuneration',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: { rate: '0.02' },
      source: {
        title: 'Payroll tax, Government of the Northwest Territories',
        url: 'https://www.fin.gov.nt.ca/en/services/licences-taxes-et-droits/payroll-tax',
        where: 'rate of the tax',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<TerritorialPayrollTax>
