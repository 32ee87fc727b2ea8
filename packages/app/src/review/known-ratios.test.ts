import { expect, test } from 'vitest'
import { percent, ratiosOn } from './known-ratios.ts'

test('a tax is known by its share of all else, alone and beside the other tax of the place', () => {
  const gst = ratiosOn('tax.gst.collected', 'BC', '2026-06-01')
  // 5 %; 5 of 109.975 beside QST is 4.55 %; 5 of 107 beside PST is 4.67 %; HST 13, 14 and 15 %.
  for (const ratio of [500, 455, 467, 1300, 1400, 1500]) expect(gst?.inForce).toContain(ratio)
  expect(gst?.highest).toBe(1500)
  // British Columbia had HST at 12 % from 2010 to 2013; nobody has it now.
  expect(gst?.old.map(({ ratio, tax }) => [ratio, tax])).toContainEqual([1200, 'HST-BC 12 % (2010)'])
  // QST 9.975 % alone, and 9.975 of 105 beside GST.
  expect(ratiosOn('tax.qst.itr', 'QC', '2026-06-01')?.inForce).toEqual([998, 950])
  expect([percent('0.09975'), percent('0.13')]).toEqual(['9.975 %', '13 %'])
  expect(ratiosOn('tax.gst.collected', 'ON', '1999-06-01')).toBeUndefined()
})
