import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { WorkerDeduction } from '../return-428-rules.ts'

/** Quebec's deduction for workers on the return (line 201 of the TP-1). */
export const workerDeductionQC = {
  name: 'qc/worker-deduction',
  unit: 'share of eligible work income, dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { rate: '0.06', most: '1315' },
      source: {
        title: 'TP-1 income tax return, Revenu Québec, line 201 (2023)',
        url: 'https://www.revenuquebec.ca/en/citizens/income-tax-return/completing-your-income-tax-return/how-to-complete-your-income-tax-return/line-by-line-help/201-to-260-net-income/line-201/',
        where: 'maximum of the year, as a public rule set gives it',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: { rate: '0.06', most: '1380' },
      source: {
        title: 'TP-1 income tax return, Revenu Québec, line 201 (2024)',
        url: 'https://www.revenuquebec.ca/en/citizens/income-tax-return/completing-your-income-tax-return/how-to-complete-your-income-tax-return/line-by-line-help/201-to-260-net-income/line-201/',
        where: 'maximum of the year, as a public rule set gives it',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { rate: '0.06', most: '1420' },
      source: {
        title: 'TP-1.D.GR work charts, Revenu Québec, 2025',
        url: 'https://www.revenuquebec.ca/documents/en/formulaires/tp/2025-12/TP-1.D.GR-V%282025-12%29.pdf',
        where: 'work chart 201',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { rate: '0.06', most: '1450' },
      source: {
        title: 'Quebec indexed amounts of 2026, TaxTips.ca, and TP-1015.F',
        url: 'https://www.taxtips.ca/taxrates/qc.htm',
        where: 'deduction for workers',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<WorkerDeduction>
