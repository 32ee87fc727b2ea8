import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { OneAmount } from '../personal-tax-rules.ts'

/** The most of adoption expenses for one child (line 31300). */
export const adoptionExpenses: RuleTable<OneAmount> = {
  name: 'ca/adoption-expenses',
  unit: 'dollars a child',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { most: '18210' },
      source: {
        title: 'Federal individual tax credits for 2023, Rajhans',
        url: 'https://rajhans.ca/?p=3981',
        where: 'table of credits',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: { most: '19066' },
      source: {
        title: 'Federal individual tax credits for 2024, Akler Browning',
        url: 'https://www.aklerbrowning.com/federal-individual-tax-credits-for-2024/',
        where: 'table of credits',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { most: '19580' },
      source: {
        title: 'Tax planning guide 2025, Raymond Chabot Grant Thornton',
        url: 'https://www.rcgt.com/en/tax-planning-guide',
        where: 'table I2',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { most: '19971' },
      source: {
        title: 'Amounts of the year before, raised by the indexation of the year',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/frequently-asked-questions-individuals/adjustment-personal-income-tax-benefit-amounts.html',
        where: 'line 31300',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
}
