import { disagreeing } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import type { BusinessAnswers } from './answers.ts'
import { type BusinessAsked, t2125 } from './t2125.ts'

const span = { from: '2025-01-01', through: '2025-12-31' }
const naming = (line: string) => `T2125@2025-01-01..2025-12-31#9:${line}`

function linesOf(amounts: Readonly<Record<string, string>>): ReadonlyMap<string, Figure> {
  return new Map(
    Object.entries(amounts).map(([key, amount]) => [
      key,
      {
        id: naming(key),
        label: { en: key, fr: key },
        value: value(parseCents(amount)),
        how: 'postings',
        parts: [],
      },
    ]),
  )
}

const books = {
  '8000': '80000.00',
  '8300': '4000.00',
  '8320': '21000.00',
  '8500': '5000.00',
  '8521': '1200.00',
  '8523': '600.00',
  '8523:all': '150.00',
  '8910': '9000.00',
  '9281': '6000.00',
  '9281:allowances': '300.00',
  '9945': '0.00',
}

function asked(answers: BusinessAnswers, more: Partial<BusinessAsked> = {}): BusinessAsked {
  return {
    business: 'main',
    name: 'Juniper',
    kind: 'business',
    span,
    naming,
    lines: linesOf(books),
    answers,
    classes: [],
    ...more,
  }
}

function lines(of: BusinessAsked, ...wanted: readonly string[]): readonly string[] {
  const { figures } = value(t2125(of))
  return wanted.map((line) => formatCents(figures.get(line)?.value ?? 0n))
}

test('sales less cost of goods less expenses are the net income, and every figure agrees with its parts', () => {
  // 80,000 - (4,000 + 21,000 - 5,000) = 60,000; meals 300 + 150; vehicles 6,300; 60,000 - 16,950 = 43,050.
  const made = value(t2125(asked({})))
  expect(lines(asked({}), '8299', '8518', '8519', '8523', '9281', '9368', '9369', '9946')).toEqual([
    '80000.00',
    '20000.00',
    '60000.00',
    '450.00',
    '6300.00',
    '16950.00',
    '43050.00',
    '43050.00',
  ])
  expect([...made.figures.values()].flatMap(disagreeing)).toEqual([])
  expect([made.gross, made.net]).toEqual([8_000_000n, 4_305_000n])
  expect(made.notes[0]?.en).toContain('No kilometres')
})

test('a vehicle counts by its kilometres, its interest and its lease up to their limits', () => {
  // 6,000 with 5,000 of interest over 365 days: 350 x 365 / 30 = 4,258.33, so 741.67 is above the limit;
  // (6,000 - 741.67) x 12,000 / 20,000 = 3,155.00; and 300 of allowances.
  const interest = { amount: 500_000n, days: 365, began: '2025-01-01' }
  const vehicles = [{ name: 'Car', kilometres: 20_000, business: 12_000, interest }]
  expect(lines(asked({ vehicles }), '9281')).toEqual(['3455.00'])
})

test('several vehicles say what each cost, and together what the books hold', () => {
  const [car, van] = [
    { name: 'Car', kilometres: 10_000, business: 5_000, costs: 200_000n },
    { name: 'Van', kilometres: 8_000, business: 8_000, costs: 400_000n },
  ]
  expect(lines(asked({ vehicles: [car, van] }), '9281')).toEqual(['5300.00'])
  expect(t2125(asked({ vehicles: [car] }))).toMatchObject({
    ok: false,
    refusals: [{ code: 'vehicle-costs-differ' }],
  })
})

test('the home makes no loss, and what it could not take is carried on', () => {
  // 15 of 150 square metres of 24,000 and 200 carried: 2,600; before it 8,000 x 50 % - 3,000 = 1,000.
  const home = { area: 15, home: 150, costs: 2_400_000n, carried: 20_000n }
  const own = asked(
    { home, share: '0.5', deductions: 300_000n },
    { lines: linesOf({ '8000': '8000.00' }), kind: 'professional' },
  )
  expect(lines(own, 'share', '9945', '9946')).toEqual(['4000.00', '1000.00', '0.00'])
  expect(value(t2125(own)).homeCarried).toBe(160_000n)
  // In a loss nothing is taken; 12 of 24 hours halve it.
  const loss = asked({ home: { ...home, hours: 12 } }, { lines: linesOf({ '8910': '10.00' }) })
  expect(lines(loss, '9945', '9946')).toEqual(['0.00', '-10.00'])
  expect(value(t2125(loss)).homeCarried).toBe(140_000n)
})

test('allowance, recapture and terminal loss stand on their lines, by the business part of the class', () => {
  const classes = [
    { class: '8', opening: 1_000_000n, additions: [], disposals: [], hasAssets: true },
    { class: '10.1', key: 'Car', opening: 2_000_000n, additions: [], disposals: [], hasAssets: true },
    {
      class: '50',
      opening: 10_000n,
      additions: [],
      disposals: [{ id: 'laptop', date: '2025-03-01', proceeds: 40_000n, cost: 90_000n }],
      hasAssets: false,
    },
    { class: '12', opening: 5_000n, additions: [], disposals: [], hasAssets: false },
  ]
  const vehicles = [{ name: 'Car', kilometres: 20_000, business: 5_000 }]
  // 10,000 x 20 % + 20,000 x 30 % x 25 % = 3,500; 100 - 400 = 300 recaptured; 50 lost.
  const own = asked({ vehicles, use: { Car: 'Car' } }, { classes })
  expect(lines(own, '9936', '8230', '9270')).toEqual(['3500.00', '300.00', '50.00'])
})

test('long-haul meals count at their own share', () => {
  // 400 x 80 % + 200 x 50 % + 150
  expect(lines(asked({ longHaul: 40_000n }), '8523')).toEqual(['570.00'])
})

test.each([
  ['partner-share', { share: '1.5' }],
  ['long-haul-meals', { longHaul: 60_001n }],
  ['vehicle-kilometres', { vehicles: [{ name: 'Car', kilometres: 10, business: 11 }] }],
  ['home-area', { home: { area: 20, home: 10, costs: 0n, carried: 0n } }],
] as const)('refuses %s', (code, answers) => {
  expect(t2125(asked(answers))).toMatchObject({ ok: false, refusals: [{ code }] })
})
