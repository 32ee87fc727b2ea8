import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { isQuantity, planRecordQuantity, planRemoveQuantity } from './quantities.ts'
import { account, chartOf, maple } from './small-books.fixture.ts'
import { codesOf } from './standing-books.fixture.ts'

const hours = { id: 'Q7', account: '9000', date: '2026-01-31', quantity: '7.5' }
const january = { lockedThrough: '2026-01-31' }

test('a quantity is recorded on a statistical account, by the account’s id', () => {
  const chart = chartOf(account('9100', 'Hours', 'statistical', { id: '9000', unit: 'h' }))
  expect(value(planRecordQuantity(chart, {}, { ...hours, account: '9100' }))).toEqual({
    kind: 'quantity.recorded',
    v: 1,
    quantity: hours,
  })
  expect(codesOf(planRecordQuantity(maple, {}, { ...hours, account: '1010' }))).toEqual([
    'account-not-statistical',
  ])
  expect(codesOf(planRecordQuantity(maple, {}, { ...hours, account: '7' }))).toEqual(['account-unknown'])
})

test('a quantity keeps out of locked periods and closed accounts, coming and going', () => {
  expect(codesOf(planRecordQuantity(maple, january, hours))).toEqual(['period-locked'])
  expect(codesOf(planRecordQuantity(maple, january, { ...hours, date: '2026-02-01' }))).toEqual([])
  expect(codesOf(planRemoveQuantity(maple, january, hours))).toEqual(['period-locked'])
  expect(value(planRemoveQuantity(maple, {}, hours))).toEqual({ kind: 'quantity.removed', v: 1, was: hours })
  const closed = chartOf(account('9000', 'Hours', 'statistical', { closedOn: '2026-01-31' }))
  expect(codesOf(planRecordQuantity(closed, {}, hours))).toEqual(['account-closed'])
  expect(codesOf(planRecordQuantity(closed, {}, { ...hours, date: '2026-01-30' }))).toEqual([])
})

test('a quantity is decimal text other than zero', () => {
  for (const text of ['1', '7.5', '-0.25', '1000000.000001']) expect(isQuantity(text)).toBe(true)
  for (const text of ['', '0', '-0.0', '1,5', '.5', '1e3', '0.0000001']) expect(isQuantity(text)).toBe(false)
})
