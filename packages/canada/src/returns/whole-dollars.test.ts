import { expect, test } from 'vitest'
import { gst34, owingOf, refundOf, wholeDollars } from './gst34.ts'
import { qstSupplies } from './qst.ts'

test('supplies are written in whole dollars on both returns alike, less than nothing too', () => {
  const amounts = [249n, 250n, 251n, -149n, -150n, -249n, -250n]
  // Half a dollar goes away from zero: 2.50 is 3, -2.50 is -3.
  expect(amounts.map(wholeDollars)).toEqual([200n, 300n, 300n, -100n, -200n, -200n, -300n])
  for (const line of [gst34.lines['101'], qstSupplies]) {
    const work = line?.kind === 'calc' ? line.work : undefined
    expect(amounts.map((amount) => work?.([amount, 0n]))).toEqual(amounts.map(wholeDollars))
  }
})

test('two dollars or less are neither refunded nor owed', () => {
  expect([-201n, -200n, 0n, 200n, 201n].map((balance) => refundOf([balance]))).toEqual([201n, 0n, 0n, 0n, 0n])
  expect([-201n, -200n, 0n, 200n, 201n].map((balance) => owingOf([balance]))).toEqual([0n, 0n, 0n, 0n, 201n])
})
