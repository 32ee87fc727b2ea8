import { expect, test } from 'vitest'
import { shareOfPercent } from './method-text.ts'

test('a share is taken in percent, to the last digit', () => {
  expect(['30', '5.5', '5,5', '100', '4'].map(shareOfPercent)).toEqual([
    '0.30',
    '0.055',
    '0.055',
    '1.00',
    '0.04',
  ])
  expect(['', 'x', '-3'].map(shareOfPercent)).toEqual([undefined, undefined, undefined])
})
