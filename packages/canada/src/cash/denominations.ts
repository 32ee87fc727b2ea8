import type { Denomination } from '@daybook/core/bank/pieces.ts'
import type { Source } from '@daybook/core/filings/figure.ts'

/**
 * The notes and coins that people in Canada pay with, the largest first. The one-dollar, two-dollar, 25, 500
 * and 1,000 dollar notes ceased to be legal tender in 2021, and the cent is no longer given out; banks still
 * take them. The half-dollar is legal tender and rarely seen.
 */
export const canadianCash: readonly Denomination[] = [
  { piece: '100.00', kind: 'note' },
  { piece: '50.00', kind: 'note' },
  { piece: '20.00', kind: 'note' },
  { piece: '10.00', kind: 'note' },
  { piece: '5.00', kind: 'note' },
  { piece: '2.00', kind: 'coin' },
  { piece: '1.00', kind: 'coin' },
  { piece: '0.50', kind: 'coin' },
  { piece: '0.25', kind: 'coin' },
  { piece: '0.10', kind: 'coin' },
  { piece: '0.05', kind: 'coin' },
]

/** Where the notes and coins in use were read. */
export const canadianCashSources: readonly Source[] = [
  {
    title: 'Changes to legal tender status will take effect in 2021 (Bank of Canada, 2020-11-19)',
    url: 'https://bankofcanada.ca/category/uncategorized/page/143',
    where: 'reminder of 2020-11-19',
    read: '2026-11-23',
    confidence: 'medium',
  },
  {
    title: 'Phasing out the penny (Canada Revenue Agency)',
    url: 'https://canada.ca/en/revenue-agency/programs/about-canada-revenue-agency-cra/phasing-penny.html',
    where: 'rounding guidelines',
    read: '2026-11-23',
    confidence: 'high',
  },
]
