import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { eligibleInterest, eligibleLease, vehicleCost } from './vehicle-limits.ts'

test('the cost of a passenger vehicle stops at the ceiling with its part of the tax', () => {
  // 50,000 + 6,500 HST in 2025: 38,000 + 4,940. The agency’s page of 2023: 36,000 + 4,680.
  const cost = (price: bigint, tax: bigint, acquired: string) =>
    formatCents(value(vehicleCost('passenger', { price, tax, acquired })).amount)
  expect(cost(5_000_000n, 650_000n, '2025-03-01')).toBe('42940.00')
  expect(cost(4_500_000n, 585_000n, '2023-03-01')).toBe('40680.00')
  expect(cost(3_000_000n, 390_000n, '2025-03-01')).toBe('33900.00')
})

test('a zero-emission vehicle stops at its own ceiling', () => {
  const asked = { price: 6_500_000n, tax: 0n, acquired: '2024-06-30' }
  expect(value(vehicleCost('zero-emission', asked))).toMatchObject({ amount: 6_100_000n, isLimited: true })
})

test('a lease is held to the months and to the price', () => {
  // T4044 (25): 5,500 over 335 days, list price 28,000, HST 13 %: all of it.
  const lease = {
    payments: 550_000n,
    deducted: 0n,
    days: 335,
    listPrice: 2_800_000n,
    taxRate: '0.13',
    began: '2025-02-01',
  }
  expect(value(eligibleLease(lease)).amount).toBe(550_000n)
  // 30 days of 1,100 with 13 % are 1,243.00.
  expect(value(eligibleLease({ ...lease, payments: 200_000n, days: 30 })).amount).toBe(124_300n)
  // A list price of 100,000: 42,940 x 5,500 / 85,000 = 2,778.47.
  expect(value(eligibleLease({ ...lease, listPrice: 10_000_000n })).amount).toBe(277_847n)
})

test('interest is held to the dollars a month of its loan', () => {
  // 350 / 30 x 60 = 700; before 2024 it was 300.
  const asked = { interest: 100_000n, days: 60, began: '2025-03-01' }
  expect(value(eligibleInterest(asked)).amount).toBe(70_000n)
  expect(value(eligibleInterest({ ...asked, began: '2023-03-01' })).amount).toBe(60_000n)
  expect(eligibleInterest({ ...asked, began: '2027-01-01' })).toMatchObject({ ok: false })
})
