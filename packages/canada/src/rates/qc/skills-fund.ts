import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { SkillsFund } from '../levy-rules.ts'

/** The Workforce Skills Development and Recognition Fund (the 1 % training law). */
export const skillsFund = {
  name: 'qc/skills-fund',
  unit: 'share of payroll; dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2015-01-01',
      value: { rate: '0.01', payrollAbove: '2000000' },
      source: {
        title: 'Guide to filing the RL-1 summary, Revenu Québec, as quoted in payroll textbooks',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'contribution to the WSDRF',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<SkillsFund>
