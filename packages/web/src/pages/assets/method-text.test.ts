import { expect, test } from 'vitest'
import { percentOfShare, shareOfPercent } from './method-text.ts'

test('a share is told and taken in percent, to the last digit', () => {
  const pairs = [
    ['0.3', '30'],
    ['0.20', '20'],
    ['0.055', '5.5'],
    ['1', '100'],
    ['0.04', '4'],
    ['0', '0'],
  ] as const
  for (const [share, percent] of pairs) expect(percentOfShare(share)).toBe(percent)
  expect(['30', '5.5', '5,5', '100', '4'].map(shareOfPercent)).toEqual([
    '0.30',
    '0.055',
    '0.055',
    '1.00',
    '0.04',
  ])
  expect(['', 'x', '-3'].map(shareOfPercent)).toEqual([undefined, undefined, undefined])
})
