import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { PersonalUseProperty } from '../personal-tax-rules.ts'

/** What personal-use property counts for at least when it is sold. The amount is not indexed. */
export const personalUseProperty: RuleTable<PersonalUseProperty> = {
  name: 'ca/personal-use-property',
  unit: 'dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { least: '1000' },
      source: {
        title: 'Personal-use property losses, Canada Revenue Agency (guide T4037)',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/individuals/topics/about-your-tax-return/tax-return/completing-a-tax-return/personal-income/line-12700-capital-gains/completing-schedule-3/personal-use-property/personal-use-property-losses.html',
        where: 'examples of 2018, 2023 and 2024 with the same amount; Income Tax Act, section 46',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
}
