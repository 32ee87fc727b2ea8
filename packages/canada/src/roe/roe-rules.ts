import type { RoePeriodType } from '@daybook/core/daybook/roe-facts.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { eiRegulation, roeGuide, roeWeb } from './roe-sources.ts'

const checkedThrough = '2026-12-31'

/** How many pay periods count at most, by pay period type. */
export type PeriodCounts = Readonly<Record<RoePeriodType, number>>

/** The most recent pay periods whose hours make block 15A, and which stand one by one in block 15C. */
export const countedPeriods = {
  name: 'ca/roe/periods-of-15a-and-15c',
  unit: 'pay periods',
  checkedThrough,
  versions: [
    {
      from: '2009-01-01',
      value: { W: 53, B: 27, S: 25, E: 25, M: 13, O: 13, H: 14 },
      source: roeGuide('blocks 15A and 15C of an electronic record: the most recent consecutive pay periods'),
    },
  ],
} as const satisfies RuleTable<PeriodCounts>

/** The most recent pay periods of which block 15B is the total: about half a year. */
export const totalledPeriods = {
  name: 'ca/roe/periods-of-15b',
  unit: 'pay periods',
  checkedThrough,
  versions: [
    {
      from: '2009-01-01',
      value: { W: 27, B: 14, S: 13, E: 13, M: 7, O: 7, H: 7 },
      source: roeGuide('block 15B: the most recent consecutive pay periods', 'medium'),
    },
  ],
} as const satisfies RuleTable<PeriodCounts>

/**
 * When an electronic record is due: so many days after the end of the pay period in which the first day of
 * the interruption falls; with few pay periods a year not later than so many days after that first day.
 */
export type RoeDeadline = {
  readonly afterPeriodDays: number
  readonly fewPeriods: number
  readonly afterFirstDayDays: number
}

/** The deadline of an electronic record of employment. */
export const roeDeadlines = {
  name: 'ca/roe/deadline',
  unit: 'days; pay periods a year',
  checkedThrough,
  versions: [
    {
      from: '2009-03-15',
      value: { afterPeriodDays: 5, fewPeriods: 13, afterFirstDayDays: 15 },
      source: eiRegulation('paragraph 19(3.1)(a)'),
    },
  ],
} as const satisfies RuleTable<RoeDeadline>

/** An interruption of earnings: days in a row without work and pay, or pay below a share of the normal. */
export type Interruption = { readonly days: number; readonly belowShare: string }

/** When earnings count as interrupted. The share matters for illness, maternity and care alone. */
export const interruptions = {
  name: 'ca/roe/interruption-of-earnings',
  unit: 'days; a share of normal weekly earnings',
  checkedThrough,
  versions: [
    {
      from: '2001-01-01',
      value: { days: 7, belowShare: '0.60' },
      source: eiRegulation('subsections 14(1) and 14(2)', 'medium'),
    },
  ],
} as const satisfies RuleTable<Interruption>

/**
 * What hours are where nobody recorded or agreed on them: earnings over the minimum wage, so many a day and a
 * week at most. The total is rounded up to a whole hour.
 */
export type HoursRule = { readonly mostADay: number; readonly mostAWeek: number; readonly rounding: 'up' }

/** The insurable hours of people who are not paid by the hour and have none recorded. */
export const hoursRules = {
  name: 'ca/roe/insurable-hours',
  unit: 'hours',
  checkedThrough,
  versions: [
    {
      from: '1997-01-01',
      value: { mostADay: 7, mostAWeek: 35, rounding: 'up' },
      source: {
        title: 'Canada Revenue Agency, CPP/EI explained: insurable hours',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/canada-pension-plan-cpp-employment-insurance-ei-rulings/cpp-ei-explained/canada-pension-plan-employment-insurance-explained-8.html',
        where: 'worker is not paid on an hourly basis; Employment Insurance Regulations, section 10',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<HoursRule>

/** What ROE Web takes at most: of money, hours, letters and records. */
export type RoeLimits = {
  readonly largestAmount: string
  readonly mostHours: number
  readonly occupation: number
  readonly comments: number
  readonly given: number
  readonly name: number
  readonly addressLine: number
  readonly postalCode: number
  readonly payrollReference: number
  readonly holidays: number
  readonly moneys: number
  readonly special: number
  readonly records: number
  readonly bytes: number
}

/** The limits of a payroll extract, version W-2.0. */
export const roeLimits = {
  name: 'ca/roe/file-limits',
  unit: 'dollars, hours, letters, records, bytes',
  checkedThrough,
  versions: [
    {
      from: '2016-09-01',
      value: {
        largestAmount: '999999.99',
        mostHours: 8904,
        occupation: 40,
        comments: 160,
        given: 20,
        name: 28,
        addressLine: 35,
        postalCode: 10,
        payrollReference: 26,
        holidays: 10,
        moneys: 3,
        special: 4,
        records: 1200,
        bytes: 1_000_000,
      },
      source: roeWeb('PayrollExtractXmlV2.xsd; 8.1.1 for records and size'),
    },
  ],
} as const satisfies RuleTable<RoeLimits>
