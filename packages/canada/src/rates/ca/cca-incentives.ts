import type { Source } from '@daybook/core/filings/figure.ts'
import type { FirstYearShare, GeneralIncentive, IncentiveEra } from '../cca-rules.ts'

const incentivePage = {
  title: 'Accelerated investment incentive, Canada Revenue Agency',
  url: 'http://canada.ca/taxes-accelerated-investment-income',
  where: 'application and phase-out; full expensing',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const billC15 = {
  title: 'Tax Alert 2025 No. 58: Bill C-15, accelerated capital cost allowance, EY Canada',
  url: 'https://www.ey.com/en_ca/technical/tax/tax-alerts/2025/tax-alert-2025-no-58',
  where: 'reaccelerated incentive; immediate expensing; productivity-enhancing assets',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/** The accelerated investment incentive and its return. */
export const generalIncentives: readonly IncentiveEra<GeneralIncentive>[] = [
  {
    acquiredFrom: '2018-11-21',
    acquiredThrough: '2024-12-31',
    table: {
      name: 'ca/accelerated-investment-incentive',
      unit: 'times the net additions, by the day the property is available for use',
      checkedThrough: '2035-12-31',
      versions: [
        { from: '2018-11-21', value: { halved: '1.5', whole: '1.5' }, source: incentivePage },
        { from: '2024-01-01', value: { halved: '1', whole: '1.25' }, source: incentivePage },
        { from: '2028-01-01', value: undefined, source: incentivePage },
      ],
    },
  },
  {
    acquiredFrom: '2025-01-01',
    table: {
      name: 'ca/reaccelerated-investment-incentive',
      unit: 'times the net additions, by the day the property is available for use',
      checkedThrough: '2035-12-31',
      versions: [
        { from: '2025-01-01', value: { halved: '1.5', whole: '1.5' }, source: billC15 },
        { from: '2030-01-01', value: { halved: '1', whole: '1.25' }, source: billC15 },
        { from: '2034-01-01', value: undefined, source: billC15 },
      ],
    },
  },
]

/** Full expensing of manufacturing, clean energy and zero-emission property, and its return. */
export const fullExpensing: readonly IncentiveEra<FirstYearShare>[] = [
  {
    acquiredFrom: '2018-11-21',
    acquiredThrough: '2024-12-31',
    table: {
      name: 'ca/full-expensing',
      unit: 'share of the net additions, by the day the property is available for use',
      checkedThrough: '2035-12-31',
      versions: [
        { from: '2018-11-21', value: '1', source: incentivePage },
        { from: '2024-01-01', value: '0.75', source: incentivePage },
        { from: '2026-01-01', value: '0.55', source: incentivePage },
        { from: '2028-01-01', value: undefined, source: incentivePage },
      ],
    },
  },
  {
    acquiredFrom: '2025-01-01',
    table: {
      name: 'ca/full-expensing-again',
      unit: 'share of the net additions, by the day the property is available for use',
      checkedThrough: '2035-12-31',
      versions: [
        { from: '2025-01-01', value: '1', source: billC15 },
        { from: '2030-01-01', value: '0.75', source: billC15 },
        { from: '2032-01-01', value: '0.55', source: billC15 },
        { from: '2034-01-01', value: undefined, source: billC15 },
      ],
    },
  },
]

/** Full expensing of what makes work more productive: patents, network equipment, computers. */
export const productivityExpensing: readonly IncentiveEra<FirstYearShare>[] = [
  {
    acquiredFrom: '2024-04-16',
    table: {
      name: 'ca/productivity-enhancing-assets',
      unit: 'share of the net additions, by the day the property is available for use',
      checkedThrough: '2035-12-31',
      versions: [
        { from: '2024-04-16', value: '1', source: billC15 },
        { from: '2027-01-01', value: undefined, source: billC15 },
      ],
    },
  },
]
