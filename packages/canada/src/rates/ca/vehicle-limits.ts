import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { LeaseRule, VehicleLimits } from '../cca-rules.ts'

const announced2022 = {
  title: 'Automobile deduction limits of 2022, Department of Finance Canada (as republished)',
  url: 'https://smallbizottawa.ca/2022/02/2022-automobile-deduction-limits-and-expense-benefit-rates-for-business/',
  where: 'leasing costs and interest a month',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const announced2023 = {
  title: 'Automobile deduction limits of 2023, Department of Finance Canada (as republished)',
  url: 'https://www.taxtips.ca/smallbusiness/passenger-vehicle-limits.htm',
  where: 'leasing costs and interest a month',
  read: '2026-11-23',
  confidence: 'medium',
} as const satisfies Source

const announced2024 = {
  title: 'Automobile deduction limits of 2024, Department of Finance Canada (as republished)',
  url: 'https://www.taxtips.ca/smallbusiness/passenger-vehicle-limits.htm',
  where: 'leasing costs and interest a month',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const announced2025 = {
  title: 'Automobile deduction limits of 2025, Department of Finance Canada (as republished)',
  url: 'https://eawaz.com/local-news/2025-automobile-deduction-limits-expense-benefit-rates-for-businesses',
  where: 'leasing costs and interest a month',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const announced2026 = {
  title: 'Automobile deduction limits of 2026, Department of Finance Canada (as republished)',
  url: 'https://www.miragenews.com/2026-auto-deduction-expense-rates-announced-1602086',
  where: 'leasing costs and interest a month',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const vehicleGuide = {
  title: 'T4044 Employment Expenses 2025, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4044.html',
  where: 'leasing costs, worksheet',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/** The part of the list price that the limit of a lease is measured by, and the days of a month in it. */
export const leaseRule: LeaseRule = { listPriceShare: '0.85', daysOfMonth: 30, source: vehicleGuide }

/** The limits by the day the lease or the loan began. */
export const vehicleLimits: RuleTable<VehicleLimits> = {
  name: 'ca/vehicle-limits',
  unit: 'dollars before tax, by the day the lease or the loan began',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2012-01-01',
      value: { leaseMonth: 80_000n, listPrice: 3_529_400n, interestMonth: 30_000n },
      source: announced2022,
    },
    {
      from: '2022-01-01',
      value: { leaseMonth: 90_000n, listPrice: 4_000_000n, interestMonth: 30_000n },
      source: announced2022,
    },
    {
      from: '2023-01-01',
      value: { leaseMonth: 95_000n, listPrice: 4_235_300n, interestMonth: 30_000n },
      source: announced2023,
    },
    {
      from: '2024-01-01',
      value: { leaseMonth: 105_000n, listPrice: 4_352_900n, interestMonth: 35_000n },
      source: announced2024,
    },
    {
      from: '2025-01-01',
      value: { leaseMonth: 110_000n, listPrice: 4_470_600n, interestMonth: 35_000n },
      source: announced2025,
    },
    {
      from: '2026-01-01',
      value: { leaseMonth: 110_000n, listPrice: 4_588_200n, interestMonth: 35_000n },
      source: announced2026,
    },
  ],
}
