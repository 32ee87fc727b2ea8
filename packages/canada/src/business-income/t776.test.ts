import { disagreeing } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type RentalProperty, t776 } from './t776.ts'

const span = { from: '2025-01-01', through: '2025-12-31' }
const naming = (line: string) => `T776@2025-01-01..2025-12-31#9:${line}`

function property(
  name: string,
  rents: bigint,
  costs: bigint,
  more: Partial<RentalProperty> = {},
): RentalProperty {
  const figure = (key: string, cents: bigint): readonly [string, Figure] => [
    key,
    { id: naming(`${name}:${key}`), label: { en: key, fr: key }, value: cents, how: 'postings', parts: [] },
  ]
  return {
    property: name,
    name,
    lines: new Map([figure('8141', rents), figure('8710', costs)]),
    answers: {},
    classes: [],
    ...more,
  }
}

const building = { class: '1', opening: 20_000_000n, additions: [], disposals: [], hasAssets: true }

test('the allowance makes no loss of all properties together', () => {
  // Maple 12,000 - 9,000 = 3,000; Oak 6,000 - 7,000 = -1,000: room of 2,000, where 8,000 could be claimed.
  const maple = property('maple', 1_200_000n, 900_000n, { classes: [building] })
  const oak = property('oak', 600_000n, 700_000n)
  const made = value(t776({ span, naming, properties: [maple, oak] }))
  expect([made.gross, made.net].map(formatCents)).toEqual(['18000.00', '0.00'])
  expect(made.figures.get('maple:9936')?.value).toBe(200_000n)
  expect(made.cca[0]?.schedule.classes[0]?.closing).toBe(19_800_000n)
  expect([...made.figures.values()].flatMap(disagreeing)).toEqual([])
  expect(made.notes[0]?.en).toContain('6000.00 stays')
})

test('a loss before the allowance stays a loss', () => {
  const oak = property('oak', 600_000n, 700_000n, { classes: [building] })
  expect(value(t776({ span, naming, properties: [oak] })).net).toBe(-100_000n)
})

test('gross income is of the whole property, the rest of the part that is owned', () => {
  // 20,000 - 8,000 x (1 - 25 %) = 14,000; half is 7,000; less 500 of the co-owner; allowance 8,000 / 2.
  const maple = property('maple', 2_000_000n, 800_000n, {
    answers: { share: '0.5', personal: '0.25', coOwner: 50_000n },
    classes: [building],
  })
  const made = value(t776({ span, naming, properties: [maple] }))
  expect([made.gross, made.net].map(formatCents)).toEqual(['20000.00', '2500.00'])
})

test('recapture counts before the allowance and a terminal loss is deducted', () => {
  const sold = { ...building, opening: 100_000n, hasAssets: false }
  const stove = {
    ...building,
    class: '8',
    opening: 10_000n,
    disposals: [{ id: 'stove', date: '2025-03-01', proceeds: 30_000n, cost: 60_000n }],
  }
  const maple = property('maple', 500_000n, 0n, { classes: [sold, stove] })
  const made = value(t776({ span, naming, properties: [maple] }))
  // 5,000 + 200 - 1,000
  expect(formatCents(made.net)).toBe('4200.00')
})

test('the personal part may be an amount, so that what serves the rented part alone is deducted whole', () => {
  // Guide T4036, 3 rooms of 12: three quarters of 4,800 are one's own; 6,000 - (4,900 - 3,600).
  const house = property('house', 600_000n, 490_000n, {
    answers: { personalAmount: 360_000n, personal: '0.5' },
  })
  const made = value(t776({ span, naming, properties: [house] }))
  expect(formatCents(made.net)).toBe('4700.00')
})

test.each([
  ['partner-share', { share: '0' }],
  ['personal-share', { personal: '1.2' }],
  ['personal-amount', { personalAmount: 2n }],
  ['personal-amount', { personalAmount: -1n }],
] as const)('refuses %s', (code, answers) => {
  const asked = { span, naming, properties: [property('oak', 1n, 1n, { answers })] }
  expect(t776(asked)).toMatchObject({ ok: false, refusals: [{ code }] })
})
