import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { ExpensingWindow, Owner } from '../cca-rules.ts'

const expensingPage = {
  title: 'Immediate write-off of capital assets, Knowledge Bureau Report, 30 October 2024',
  url: 'https://knowledgebureau.com/site/KBR/ending-soon-immediate-write-off-of-capital-assets-assets-designated-immediate-expensing-properties-diep',
  where: 'limit, classes left out, days',
  read: '2026-11-23',
  confidence: 'medium',
} as const satisfies Source

/** The days of immediate expensing: property acquired from the one day and available for use by the other. */
export const expensingWindows: Readonly<Record<Owner, ExpensingWindow>> = {
  individual: { acquiredFrom: '2022-01-01', availableThrough: '2024-12-31', source: expensingPage },
  corporation: { acquiredFrom: '2021-04-19', availableThrough: '2023-12-31', source: expensingPage },
}

/** What may be expensed at once in a year of 12 months; shorter years take their days of 365. */
export const expensingLimit: RuleTable<Cents> = {
  name: 'ca/immediate-expensing-limit',
  unit: 'dollars a year, for all who are associated together',
  checkedThrough: '2033-12-31',
  versions: [{ from: '2021-04-19', value: 150_000_000n, source: expensingPage }],
}
