import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { generalGuide } from './tax-sources.ts'

/**
 * How commercial use is told, as shares: from `all` on it counts as all, up to `none` as nothing; what serves
 * more than `primarily` is capital property whose whole tax is claimed.
 */
export type CommercialUse = { readonly all: string; readonly none: string; readonly primarily: string }

/** The shares of commercial use at which a credit becomes all or nothing. */
export const commercialUse: RuleTable<CommercialUse> = {
  name: 'ca/commercial-use',
  unit: 'shares of use in commercial activities',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2008-01-01',
      value: { all: '0.9', none: '0.1', primarily: '0.5' },
      source: generalGuide('input tax credits: operating expenses, capital personal property, vehicles'),
    },
  ],
}

const longHaulSource = {
  title: 'Government of Canada Provides Tax Relief to Long-Haul Truck Drivers (Finance Canada, 2009-123)',
  url: 'http://www.fin.gc.ca/n08/09-123-eng.asp',
  where: '70 % to 75 % in 2010, 80 % after 2010; the steps of 2008 and 2009 as in the budget of 2007',
  read: '2026-11-23',
  confidence: 'medium',
} as const

/** How much of the tax on food, drink and entertainment is claimed back, and by long-haul truck drivers. */
export const mealCredit: RuleTable<{ readonly usual: string; readonly longHaul: string }> = {
  name: 'ca/meal-credit',
  unit: 'shares of the tax',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2008-01-01', value: { usual: '0.5', longHaul: '0.65' }, source: longHaulSource },
    { from: '2009-01-01', value: { usual: '0.5', longHaul: '0.7' }, source: longHaulSource },
    { from: '2010-01-01', value: { usual: '0.5', longHaul: '0.75' }, source: longHaulSource },
    {
      from: '2011-01-01',
      value: { usual: '0.5', longHaul: '0.8' },
      source: generalGuide('input tax credits: meals and entertainment, long-haul truck drivers'),
    },
  ],
}

/**
 * In how many months after its return was due a credit can be claimed: usually, and by those with less time.
 */
export const claimMonths: RuleTable<{ readonly usual: number; readonly short: number }> = {
  name: 'ca/credit-time-limit',
  unit: 'months after the day on which the return was due',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2008-01-01', value: { usual: 48, short: 24 }, source: generalGuide('time limits for credits') },
  ],
}
