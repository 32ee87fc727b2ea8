import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallAsset } from '../acts/asset-titles.fixture.ts'
import type { Asset } from '../daybook/assets-facts.ts'
import { sumOf } from '../kit/cents.ts'
import { addMonths } from '../kit/civil-date.ts'
import { dueCharges, unitCharge } from './amortization.ts'
import { depreciable } from './asset-standing.ts'

const cost = fc.bigInt({ min: 1n, max: 999_999_999n })
const shares = fc.integer({ min: 0, max: 100 })

test('the straight line adds up to the cost less the residual value, in as many steps as one likes', () => {
  fc.assert(
    fc.property(cost, shares, fc.integer({ min: 1, max: 120 }), (amount, share, months) => {
      const asset: Asset = {
        ...smallAsset,
        cost: { amount },
        residual: { amount: (amount * BigInt(share)) / 100n },
        method: { kind: 'straight-line', months },
      }
      const charges = dueCharges(asset, addMonths('2025-03-31', months), '06-30')
      expect(sumOf(charges.map((each) => each.amount))).toBe(depreciable(asset))
      expect(charges.every((each) => each.amount > 0n)).toBe(true)
      expect(charges.length).toBeLessThanOrEqual(months)
    }),
    { numRuns: 50 },
  )
})

test('declining never goes below the residual value, and units never beyond what may be written off', () => {
  fc.assert(
    fc.property(cost, shares, fc.integer({ min: 1, max: 100 }), (amount, share, percent) => {
      const residual = { amount: (amount * BigInt(share)) / 100n }
      const rate = percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`
      const base: Asset = { ...smallAsset, cost: { amount }, residual, method: { kind: 'declining', rate } }
      const most = depreciable(base)
      expect(sumOf(dueCharges(base, '2060-12-31', '12-31').map((each) => each.amount)) <= most).toBe(true)
      const machine: Asset = { ...base, method: { kind: 'units', units: '70' } }
      expect(unitCharge(machine, String(percent)).amount <= most).toBe(true)
    }),
    { numRuns: 30 },
  )
})
