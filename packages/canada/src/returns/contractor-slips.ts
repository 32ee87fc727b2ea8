import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'

/** From which payments of a period a slip is made: those of at least, or of more than an amount. */
export type SlipRule = { readonly amount: Cents; readonly isMoreThan: boolean }

const construction: Source = {
  title: 'Completing the T5018 slip',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/t5018.html',
  where:
    'payments to report: services of 500 or more, with GST/HST and provincial tax; goods alone are left out',
  read: '2026-11-23',
  confidence: 'medium',
}
const fees: Source = {
  title: 'Reporting fees for service',
  url: 'https://www.canada.ca/en/revenue-agency/programs/about-canada-revenue-agency-cra/compliance/reporting-fees-for-service.html',
  where: 'payments that exceed 500 in a calendar year; box 048 without GST/HST (RC4157)',
  read: '2026-11-23',
  confidence: 'medium',
}

/** From which payments for construction services a T5018 is made, taxes included. */
export const constructionSlips: RuleTable<SlipRule> = {
  name: 'ca/t5018-slips',
  unit: 'dollars in a reporting period',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2010-01-01', value: { amount: 50_000n, isMoreThan: false }, source: construction }],
}

/** From which fees for services box 048 of a T4A is filled in, GST/HST left out. */
export const feeSlips: RuleTable<SlipRule> = {
  name: 'ca/t4a-fees',
  unit: 'dollars in a calendar year',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2010-01-01', value: { amount: 50_000n, isMoreThan: true }, source: fees }],
}

/** Whether payments of a period need a slip. */
export function needsSlip(paid: Cents, { amount, isMoreThan }: SlipRule): boolean {
  return isMoreThan ? paid > amount : paid >= amount
}
