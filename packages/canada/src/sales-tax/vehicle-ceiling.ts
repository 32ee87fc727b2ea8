import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'

const taxTips: Source = {
  title: 'Passenger vehicle expense limitations, TaxTips.ca (Income Tax Regulations, 7307)',
  url: 'https://www.taxtips.ca/smallbusiness/passenger-vehicle-limits.htm',
  where: 'capital cost maximum of class 10.1 by year',
  read: '2026-11-23',
  confidence: 'high',
}

const finance: Source = {
  title: 'Automobile deduction limits of 2026, Department of Finance Canada',
  url: 'https://www.miragenews.com/2026-auto-deduction-expense-rates-announced-1602086',
  where: 'the department’s release as republished: ceiling of class 10.1',
  read: '2026-11-23',
  confidence: 'high',
}

/** The cost of a passenger vehicle of class 10.1, before tax, up to which tax is claimed back. */
export const vehicleCeiling: RuleTable<Cents> = {
  name: 'ca/class-10.1-ceiling',
  unit: 'dollars before tax, by the day it was acquired',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2008-01-01', value: 3_000_000n, source: taxTips },
    { from: '2022-01-01', value: 3_400_000n, source: taxTips },
    { from: '2023-01-01', value: 3_600_000n, source: taxTips },
    { from: '2024-01-01', value: 3_700_000n, source: taxTips },
    { from: '2025-01-01', value: 3_800_000n, source: taxTips },
    { from: '2026-01-01', value: 3_900_000n, source: finance },
  ],
}

/** The same for a zero-emission passenger vehicle of class 54. */
export const zeroEmissionCeiling: RuleTable<Cents> = {
  name: 'ca/class-54-ceiling',
  unit: 'dollars before tax, by the day it was acquired',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2020-03-02', value: 5_500_000n, source: taxTips },
    { from: '2022-01-01', value: 5_900_000n, source: taxTips },
    { from: '2023-01-01', value: 6_100_000n, source: taxTips },
    { from: '2026-01-01', value: 6_100_000n, source: finance },
  ],
}
