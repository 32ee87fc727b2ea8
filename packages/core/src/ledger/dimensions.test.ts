import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { planCloseDimension, planSetDimension } from './dimensions.ts'
import { books, codesOf } from './standing-books.fixture.ts'

const values = books.dimensions
const shop = { dimension: 'department', code: 'SHOP', name: 'Shop' } as const

test('a value is added, renamed, and opened again, and the fact says what it was', () => {
  const fit = { dimension: 'department', code: 'FIT', name: 'Fitting' } as const
  expect(value(planSetDimension(values, fit))).toEqual({ kind: 'dimension.set', v: 1, value: fit })
  const renamed = { ...shop, name: 'Workshop' }
  expect(value(planSetDimension(values, renamed))).toMatchObject({ value: renamed, was: shop })
  const old = { dimension: 'department', code: 'OLD', name: 'Old' } as const
  expect(value(planSetDimension(values, old))).toMatchObject({ value: old, was: { ...old, closed: true } })
  expect(codesOf(planSetDimension(values, shop))).toEqual(['nothing-to-change'])
})

test('a value is closed once', () => {
  expect(value(planCloseDimension(values, 'department', 'SHOP'))).toEqual({
    kind: 'dimension.set',
    v: 1,
    value: { ...shop, closed: true },
    was: shop,
  })
  expect(codesOf(planCloseDimension(values, 'department', 'OLD'))).toEqual(['nothing-to-change'])
  expect(codesOf(planCloseDimension(values, 'class', 'SHOP'))).toEqual(['dimension-unknown'])
})
