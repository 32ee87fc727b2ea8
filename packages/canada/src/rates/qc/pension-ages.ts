import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { PensionAges } from '../contribution-rules.ts'

/**
 * The ages of the Quebec Pension Plan. Since 2024 one may stop by form RR-50, and contributions end with the
 * year in which one turns 72.
 */
export const quebecPensionAges = {
  name: 'qc/pension-ages',
  unit: 'years of age',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2012-01-01',
      value: { after: 18, pensioned: 60 },
      source: {
        title: 'Changes in an employee’s situation, Retraite Québec',
        url: 'https://retraitequebec.gouv.qc.ca/en/employeur/role_rrq/Pages/changement_situation_employe.aspx',
        where: 'contributions over the age of 18, whatever the age of who draws a pension',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: { after: 18, throughYear: 72, election: 65, pensioned: 60 },
      source: {
        title: 'Reduction in Québec Pension Plan Contributions for Workers 65 or Older, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/press-room/tax-news/details/2023-10-10/reduction-in-quebec-pension-plan-contributions-for-workers-65-or-older/',
        where: 'election from 2024-01-01; no obligation from the year in which one turns 73',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<PensionAges>
