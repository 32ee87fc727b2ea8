import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { MealShares } from '../cca-rules.ts'

const salesTaxGuide = {
  title: 'RC4022 General Information for GST/HST Registrants, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4022.html',
  where: 'meal and entertainment expenses',
  read: '2026-11-23',
  confidence: 'medium',
} as const satisfies Source

const rentalGuide = {
  title: 'T4036 Rental Income 2024, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4036.html',
  where: 'separate classes',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/** The share of meals and entertainment that is deducted; long-haul drivers take more of their meals. */
export const mealShare: RuleTable<MealShares> = {
  name: 'ca/meals-deductible',
  unit: 'share of what was paid',
  checkedThrough: '2026-12-31',
  versions: [{ from: '2012-01-01', value: { general: '0.5', longHaul: '0.8' }, source: salesTaxGuide }],
}

/** From what cost on a rental building is a class of its own. */
export const ownRentalClass: RuleTable<Cents> = {
  name: 'ca/rental-building-own-class',
  unit: 'dollars of cost',
  checkedThrough: '2026-12-31',
  versions: [{ from: '1972-01-01', value: 5_000_000n, source: rentalGuide }],
}
