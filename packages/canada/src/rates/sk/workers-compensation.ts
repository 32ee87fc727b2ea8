import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { AssessableMaximum } from '../levy-rules.ts'

/** The most that the WCB of Saskatchewan counts of one person's earnings in a calendar year. */
export const workersCompensationSK = {
  name: 'sk/workers-compensation',
  unit: 'dollars a person and year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: { most: '99945' },
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
      value: { most: '104531' },
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
      value: { most: '108223' },
      source: {
        title: 'Workers’ compensation maximums for 2026, Sage knowledge base',
        url: 'https://us-kb.sage.com/portal/app/portlets/results/viewsolution.jsp?solutionid=231006202411537',
        where: 'Saskatchewan',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<AssessableMaximum>
