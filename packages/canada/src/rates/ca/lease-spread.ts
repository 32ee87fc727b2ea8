import type { Source } from '@daybook/core/filings/figure.ts'
import type { LeaseSpread } from '../cca-rules.ts'

const corporationGuide = {
  title: 'T4012 T2 Corporation Income Tax Guide 2024, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4012.html',
  where: 'Schedule 8, class 13',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/** The fewest and the most 12-month periods over which leasehold improvements are spread. */
export const leaseSpread: LeaseSpread = { fewest: 5, most: 40, source: corporationGuide }
