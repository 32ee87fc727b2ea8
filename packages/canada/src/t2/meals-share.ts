import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/**
 * The part of meals and entertainment that is not deductible, outside the exceptions (meals of all staff,
 * long hauls), which belong on accounts of their own.
 */
export const mealsNotDeductible = {
  name: 'ca/meals-not-deductible',
  unit: 'part of the amount paid',
  checkedThrough: '2027-12-31',
  versions: [
    {
      from: '1994-03-01',
      value: '0.50',
      source: {
        title: 'Income Tax Act, subsection 67.1(1); T2SCH1 line 121 in tax software help',
        url: 'https://taxprep.com/assistance/T2/2021/v11/en-ca/Content/TaxHelp/FED3.htm',
        where: 'line 121: 50% of meals and entertainment expenses are non-deductible',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<string>
