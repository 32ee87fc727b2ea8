import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { HealthServicesFund } from '../contribution-rules.ts'

/**
 * The contribution to the Quebec health services fund: its rates by total payroll; those between two payrolls
 * in percent.
 */
export const healthServicesFund = {
  name: 'qc/health-services-fund',
  unit: 'shares of payroll; constant and slope in percent a million dollars',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2025-01-01',
      value: {
        lowThrough: '1000000',
        highFrom: '7800000',
        lowRate: '0.0165',
        lowRatePrimary: '0.0125',
        highRate: '0.0426',
        publicRate: '0.0426',
        between: { constant: '1.2662', slope: '0.3838' },
        betweenPrimary: { constant: '0.8074', slope: '0.4426' },
      },
      source: {
        title: 'Contribution to the health services fund, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/calculating-source-deductions-and-employer-contributions/employer-contributions-to-the-health-services-fund/total-payroll-threshold-and-health-services-fund-contribution-rate/',
        where: 'rates of 2025',
        read: '2026-11-22',
        confidence: 'medium',
      },
    },
    {
      from: '2026-01-01',
      value: {
        lowThrough: '1000000',
        highFrom: '7800000',
        lowRate: '0.0165',
        lowRatePrimary: '0.0125',
        highRate: '0.0426',
        publicRate: '0.0426',
        between: { constant: '1.2662', slope: '0.3838' },
        betweenPrimary: { constant: '0.8074', slope: '0.4426' },
      },
      source: {
        title: 'Contribution to the health services fund, Revenu Québec',
        url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/calculating-source-deductions-and-employer-contributions/employer-contributions-to-the-health-services-fund/total-payroll-threshold-and-health-services-fund-contribution-rate/',
        where: 'rates of 2026',
        read: '2026-11-22',
        confidence: 'low',
      },
    },
  ],
} as const satisfies RuleTable<HealthServicesFund>
