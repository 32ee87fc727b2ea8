import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { publicRebate } from './public-rebate.ts'
import { rebateFactorsOf } from './rebate-factors.ts'

const factors = (body: 'charity' | 'municipality') =>
  value(rebateFactorsOf(body, { on: '2026-06-30', isInsisted: true })).factors

test('the federal part of HST and the province’s part are given back by their own factors', () => {
  // HST-ON 130.00 is 50.00 and 80.00; with 10.00 of GST: 50 % of 60.00 and 82 % of 80.00.
  const paid = [
    { tax: 'HST-ON', rate: '0.13', amount: 13_000n },
    { tax: 'GST', rate: '0.05', amount: 1_000n },
  ]
  expect(publicRebate(paid, factors('charity'))).toEqual({
    federal: { paid: 6_000n, rebate: 3_000n },
    provincial: [{ province: 'ON', paid: 8_000n, rebate: 6_560n }],
    total: 9_560n,
  })
  expect(publicRebate(paid, factors('municipality')).federal.rebate).toBe(6_000n)
})

test('a province without a factor gives nothing back', () => {
  // HST-PE 15.00 of a municipality: 5.00 federal, all of it; no factor for the island.
  const paid = [{ tax: 'HST-PE', rate: '0.15', amount: 1_500n }]
  expect(publicRebate(paid, factors('municipality')).total).toBe(500n)
})
