import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { DonationRule } from '../personal-tax-rules.ts'

/** Donations (Schedule 9). */
export const donationRule: RuleTable<DonationRule> = {
  name: 'ca/donations',
  unit: 'shares, dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: {
        limit: '0.75',
        firstPart: '200',
        firstRate: '0.15',
        rate: '0.29',
        topRate: '0.33',
        topFrom: '235675',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025; the rates and the threshold are those of the brackets of the year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2024-01-01',
      value: {
        limit: '0.75',
        firstPart: '200',
        firstRate: '0.15',
        rate: '0.29',
        topRate: '0.33',
        topFrom: '246752',
      },
      source: {
        title: 'Federal Income Tax and Benefit Guide 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-g.html',
        where: 'as in 2025; the rates and the threshold are those of the brackets of the year',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: {
        limit: '0.75',
        firstPart: '200',
        firstRate: '0.145',
        rate: '0.29',
        topRate: '0.33',
        topFrom: '253414',
      },
      source: {
        title: 'Schedule 9 of 2025, Donations and Gifts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s9.html',
        where: 'lines 13 to 23',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: {
        limit: '0.75',
        firstPart: '200',
        firstRate: '0.14',
        rate: '0.29',
        topRate: '0.33',
        topFrom: '258482',
      },
      source: {
        title: 'Schedule 9 of 2025, Donations and Gifts, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-s9.html',
        where: 'schedule of 2025 with the rate and bracket of 2026',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
