import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type Disposition, noFacts } from './t1-facts.ts'
import { t1Return } from './t1-return.ts'

function sold(...gains: readonly Disposition[]) {
  const found = value(t1Return({ ...noFacts(2025, 'ON', '1980-05-01'), gains }))
  const line = found.lines.get('12700')
  return {
    taxed: line === undefined ? undefined : formatCents(line.value),
    notices: found.notices.map(({ code }) => code),
    line,
  }
}

const shares = { name: 'Shares', kind: 'shares', proceeds: 500_000n, cost: 200_000n, outlays: 0n } as const

test('what was for personal use counts for 1,000 at least, and its loss lowers nothing', () => {
  // Guide T4037: a boat, 1,200 - (1,000 + 50) = 150; a cabinet of 500 for 900; a computer that lost 1,730.
  const boat = { name: 'Boat', kind: 'personal', proceeds: 120_000n, cost: 85_000n, outlays: 5_000n } as const
  expect(sold(boat).taxed).toBe('75.00')
  const cabinet = {
    name: 'Cabinet',
    kind: 'personal',
    proceeds: 90_000n,
    cost: 50_000n,
    outlays: 0n,
  } as const
  expect(sold(cabinet).taxed).toBe('0.00')
  const computer = {
    ...{ name: 'Computer', kind: 'personal' as const },
    ...{ proceeds: 150_000n, cost: 320_000n, outlays: 3_000n },
  }
  const both = sold(shares, computer)
  // Half of 3,000.
  expect(both.taxed).toBe('1500.00')
  expect(both.notices).toContain('loss-denied')
})

test('losses on art and jewellery are set against gains on them alone', () => {
  const ring = { name: 'Ring', kind: 'listed', proceeds: 300_000n, cost: 500_000n, outlays: 0n } as const
  const print = { name: 'Print', kind: 'listed', proceeds: 400_000n, cost: 150_000n, outlays: 0n } as const
  // 2,500 - 2,000 = 500, with 3,000 of shares; half of it.
  expect(sold(shares, ring, print).taxed).toBe('1750.00')
  const alone = sold(shares, ring)
  expect(alone.taxed).toBe('1500.00')
  expect(alone.notices).toContain('loss-denied')
})

test('a home is taxed but for its exempt part, and never lowers other gains', () => {
  const home = { name: 'House', kind: 'home', proceeds: 60_000_000n, cost: 40_000_000n, outlays: 0n } as const
  expect(sold({ ...home, exempt: 20_000_000n }).taxed).toBe('0.00')
  // 200,000 - 150,000 that are exempt; half of it.
  const part = sold({ ...home, exempt: 15_000_000n })
  expect(part.taxed).toBe('25000.00')
  expect(part.notices).not.toContain('home-taxed')
  const cheap = { ...home, proceeds: 44_000_000n }
  expect(sold(cheap)).toMatchObject({ taxed: '20000.00', notices: ['home-taxed'] })
  expect(sold(shares, { ...home, proceeds: 30_000_000n }).taxed).toBe('1500.00')
})

test('an exempt part belongs to a home, and is no more than its gain', () => {
  const codes = (each: Disposition) => {
    const found = t1Return({ ...noFacts(2025, 'ON', '1980-05-01'), gains: [each] })
    return found.ok ? [] : found.refusals.map(({ code }) => code)
  }
  expect(codes({ ...shares, exempt: 1n })).toEqual(['t1-contradiction'])
  const home = { ...shares, kind: 'home', exempt: 300_001n } as const
  expect(codes(home)).toEqual(['t1-contradiction'])
  expect(codes({ ...home, exempt: -1n })).toEqual(['t1-contradiction'])
})
