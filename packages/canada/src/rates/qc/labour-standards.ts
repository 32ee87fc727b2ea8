import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { LabourStandards } from '../levy-rules.ts'

/** The contribution related to labour standards (CNESST). */
export const labourStandards = {
  name: 'qc/labour-standards',
  unit: 'share of pay; dollars a person and year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: { rate: '0.0006', most: '94000' },
      source: {
        title: 'Contribution related to labour standards, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'rate; maximum remuneration of 2024',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { rate: '0.0006', most: '98000' },
      source: {
        title: 'Contribution related to labour standards, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'rate; maximum remuneration of 2025',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { rate: '0.0006', most: '103000' },
      source: {
        title: 'Contribution related to labour standards, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'rate; maximum remuneration of 2026',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<LabourStandards>
