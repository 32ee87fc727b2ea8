import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Garnishment, garnish, protectedOf } from './garnishment.ts'

const support: Garnishment = {
  id: 'support',
  kind: 'support',
  asked: { amount: 45_000n },
  keep: { percent: '50' },
}
const creditor: Garnishment = {
  id: 'creditor',
  kind: 'creditor',
  asked: { percent: '30' },
  keep: { percent: '70' },
}

/** What each order got and what it lacked, as `support 450.00 short 0.00`. */
function told(net: bigint, ...orders: readonly Garnishment[]): readonly string[] {
  return garnish(net, orders).orders.map(
    ({ id, held, short }) => `${id} ${formatCents(held.value)} short ${formatCents(short.value)}`,
  )
}

test('an order takes what it asks for where the protected net pay is left', () => {
  expect(told(100_000n, support)).toEqual(['support 450.00 short 0.00'])
  // 30% of 1,000.00 leaves 700.00, which is 70%.
  expect(told(100_000n, creditor)).toEqual(['creditor 300.00 short 0.00'])
})

test('an order takes no more than leaves its protected part, and tells what it lacks', () => {
  expect(told(80_000n, support)).toEqual(['support 400.00 short 50.00'])
  expect(told(80_000n, { ...support, keep: { amount: 70_000n } })).toEqual(['support 100.00 short 350.00'])
  expect(told(60_000n, { ...support, keep: { amount: 70_000n } })).toEqual(['support 0.00 short 450.00'])
})

test('support is served first, then a government, then creditors; what was taken counts against the next', () => {
  const tax: Garnishment = { id: 'tax', kind: 'government', asked: { percent: '50' } }
  expect(told(100_000n, creditor, tax, support)).toEqual([
    'support 450.00 short 0.00',
    'tax 500.00 short 0.00',
    'creditor 0.00 short 300.00',
  ])
  // Support took 100.00: 1,000 − 100 − 700 leaves the creditor 200.00 of 300.00.
  expect(told(100_000n, creditor, { ...support, asked: { amount: 10_000n } })).toEqual([
    'support 100.00 short 0.00',
    'creditor 200.00 short 100.00',
  ])
  const second = { ...creditor, id: 'second' }
  expect(told(100_000n, creditor, second)[1]).toBe('second 0.00 short 300.00')
})

test('an order ends with what is still owed under it', () => {
  expect(told(100_000n, { ...support, most: 12_345n })).toEqual(['support 123.45 short 0.00'])
})

test('a protected percentage is rounded up to the cent, for whom it protects', () => {
  // 70% of 100.01 is 70.007.
  expect(protectedOf(10_001n, { percent: '70' })).toBe(7_001n)
  expect(protectedOf(10_000n, { percent: '66.67' })).toBe(6_667n)
  expect(told(10_001n, creditor)).toEqual(['creditor 30.00 short 0.00'])
})

test('no garnishment takes from a net pay that is not there', () => {
  expect(told(-5_000n, support, creditor)).toEqual(['support 0.00 short 450.00', 'creditor 0.00 short 0.00'])
  expect(told(0n, support)).toEqual(['support 0.00 short 450.00'])
  expect(told(10_000n, { ...support, keep: { amount: -5_000n } })).toEqual(['support 100.00 short 350.00'])
})

test('whatever is asked, each order leaves its protected part and the figures add up', () => {
  const amount = fc.bigInt(0n, 300_000n)
  const percent = fc.integer({ min: 0, max: 100 }).map(String)
  const keep = fc.oneof(
    amount.map((each) => ({ amount: each })),
    percent.map((each) => ({ percent: each })),
  )
  const order = fc.record({
    kind: fc.constantFrom<Garnishment['kind']>('support', 'government', 'creditor'),
    asked: keep,
    keep,
  })
  fc.assert(
    fc.property(amount, fc.array(order, { maxLength: 4 }), (net, orders) => {
      const named = orders.map((each, at) => ({ ...each, id: String(at) }))
      const found = garnish(net, named)
      let left = net
      for (const { id, held, short } of found.orders) {
        const { keep: kept } = named[Number(id)] ?? { keep: { amount: 0n } }
        left -= held.value
        expect(held.value >= 0n && short.value >= 0n).toBe(true)
        if (held.value > 0n) expect(left).toBeGreaterThanOrEqual(protectedOf(net, kept))
      }
      expect(found.net.value).toBe(left)
      expect([found.net, found.held, found.short].flatMap(disagreeing)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
