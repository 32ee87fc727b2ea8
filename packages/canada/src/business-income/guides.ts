import type { Source } from '@daybook/core/filings/figure.ts'

/** The agency's guide on rental income. */
export function rentalGuide(where: string): Source {
  return {
    title: 'T4036 Rental Income 2024, Canada Revenue Agency',
    url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4036.html',
    where,
    read: '2026-11-23',
    confidence: 'high',
  }
}
