import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { AssessableMaximum } from '../levy-rules.ts'

/** The most that WorkSafeNB counts of one person's earnings in a calendar year. */
export const workersCompensationNB = {
  name: 'nb/workers-compensation',
  unit: 'dollars a person and year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: { most: '76900' },
      source: {
        title:
          'Maximum Assessable / Insurable Earnings, Association of Workers’ Compensation Boards of Canada',
        url: 'https://awcbc.org/data-and-statistics/assessments-and-premiums/maximum-assessable-insurable-earnings',
        where: 'table of the years 2020 to 2026, 2024',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '84200' },
      source: {
        title:
          'Maximum Assessable / Insurable Earnings, Association of Workers’ Compensation Boards of Canada',
        url: 'https://awcbc.org/data-and-statistics/assessments-and-premiums/maximum-assessable-insurable-earnings',
        where: 'table of the years 2020 to 2026, 2025',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '85800' },
      source: {
        title:
          'Maximum Assessable / Insurable Earnings, Association of Workers’ Compensation Boards of Canada',
        url: 'https://awcbc.org/data-and-statistics/assessments-and-premiums/maximum-assessable-insurable-earnings',
        where: 'table of the years 2020 to 2026, 2026',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<AssessableMaximum>
