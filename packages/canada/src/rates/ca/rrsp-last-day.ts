import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * The last day on which a contribution to an RRSP still counts for the year before: the sixtieth day of the
 * year, or the Monday after it. A version holds for the tax year that begins with it.
 */
export const rrspLastDay = {
  name: 'ca/rrsp-last-day',
  unit: 'day',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2024-01-01',
      value: '2025-03-03',
      source: {
        title: '2025 deadlines for registered accounts, BCU Financial',
        url: 'https://bcufinancial.com/2025-deadlines-for-registered-accounts',
        where: 'RRSP: last day for the 2024 tax year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: '2026-03-02',
      source: {
        title: 'FHSA, TFSA and RRSP contribution deadlines, iA Financial Group',
        url: 'https://ia.ca/advice-zone/finances/fhsa-tfsa-rrsp-contribution-deadlines',
        where: '2. Registered retirement savings plan: last day for the 2025 tax year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2026-01-01',
      value: '2027-03-01',
      source: {
        title: 'Important Canadian tax deadlines, Fidelity Canada',
        url: 'https://www.fidelity.ca/en/insights/articles/important-canadian-tax-deadlines',
        where: 'the rule of the sixtieth day, reckoned for 2027; not announced yet',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
  ],
} as const satisfies RuleTable<string>
