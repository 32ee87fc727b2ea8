import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { DisabilityAmount } from '../personal-tax-rules.ts'

/** The disability amount (lines 31600 and 31800). */
export const disabilityAmount: RuleTable<DisabilityAmount> = {
  name: 'ca/disability-amount',
  unit: 'dollars a year',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2023-01-01',
      value: { base: '9428', child: '5500', care: '3221', age: '18' },
      source: {
        title: 'Federal individual tax credits for 2023, Rajhans',
        url: 'https://rajhans.ca/?p=3981',
        where: 'table of credits; supplement and care costs from memory',
        read: '2026-11-23',
        confidence: 'low',
      },
    },
    {
      from: '2024-01-01',
      value: { base: '9872', child: '5758', care: '3373', age: '18' },
      source: {
        title: 'Non-refundable personal tax credits of 2024, TaxTips',
        url: 'https://taxtips.ca/nrcredits/tax-credits-2024-tax.htm',
        where: 'disability amount and supplement, turned back from the credit at 15 percent',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
    {
      from: '2025-01-01',
      value: { base: '10138', child: '5914', care: '3464', age: '18' },
      source: {
        title: 'Federal Worksheet 5000-D1 of 2025, Canada Revenue Agency',
        url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/tax-packages-years/general-income-tax-benefit-package/5000-d1.html',
        where: 'line 31600',
        read: '2026-11-23',
        confidence: 'high',
      },
    },
    {
      from: '2026-01-01',
      value: { base: '10341', child: '6032', care: '3533', age: '18' },
      source: {
        title: 'Non-refundable personal tax credits of 2026, TaxTips',
        url: 'https://www.taxtips.ca/nrcredits/tax-credits-2026-base.htm',
        where: 'disability amount',
        read: '2026-11-23',
        confidence: 'medium',
      },
    },
  ],
}
