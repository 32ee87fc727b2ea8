import type { RuleTable } from '@daybook/core/filings/rule-table.ts'

/** Thresholds of average monthly withholdings, in dollars; each type holds below the next one's. */
export type RemitterThresholds = {
  readonly quarterlyBelow: string
  readonly newQuarterlyBelow: string
  readonly accelerated1From: string
  readonly accelerated2From: string
}

/** Which type of remitter the CRA makes an employer by its average monthly withholding amount. */
export const remitterThresholds = {
  name: 'ca/remitter-types',
  unit: 'dollars a month',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2015-01-01',
      value: {
        quarterlyBelow: '3000',
        newQuarterlyBelow: '1000',
        accelerated1From: '25000',
        accelerated2From: '100000',
      },
      source: {
        title: 'Remitter types and due dates, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/remitting-source-deductions/how-when-remit-due-dates.html',
        where: 'thresholds by average monthly withholding amount',
        read: '2026-11-22',
        confidence: 'high',
      },
    },
  ],
} as const satisfies RuleTable<RemitterThresholds>

/** Thresholds of Revenu Québec: of a whole year for annual remitters, of a month for all others. */
export type QuebecThresholds = {
  readonly annualThrough: string
  readonly twiceMonthlyFrom: string
  readonly weeklyFrom: string
}

/** How often Revenu Québec has an employer remit. */
export const quebecThresholds = {
  name: 'qc/remittance-frequencies',
  unit: 'dollars a year; dollars a month',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2015-01-01',
      value: { annualThrough: '2400', twiceMonthlyFrom: '25000', weeklyFrom: '100000' },
      source: {
        title: 'Remittance frequencies, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/',
        where: 'frequencies by average monthly remittance',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<QuebecThresholds>

/** What the CRA adds to a late remittance: a share by days late, on what is above a floor. */
export type LatePenalty = {
  readonly steps: readonly { readonly throughDays: number; readonly rate: string }[]
  readonly fullRate: string
  readonly floor: string
}

/** The CRA's penalty for remitting late, the first time in a year; the second one knowingly is 20 %. */
export const latePenalties = {
  name: 'ca/late-remitting',
  unit: 'shares of what is late; dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2009-01-01',
      value: {
        steps: [
          { throughDays: 3, rate: '0.03' },
          { throughDays: 5, rate: '0.05' },
          { throughDays: 7, rate: '0.07' },
        ],
        fullRate: '0.10',
        floor: '500',
      },
      source: {
        title: 'Penalties for remitting late, Canada Revenue Agency; Income Tax Act, subsection 227(9)',
        url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/penalties-interest-other-consequences.html',
        where: 'failure to remit amounts deducted',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
  ],
} as const satisfies RuleTable<LatePenalty>
