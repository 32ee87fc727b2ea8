import { expect, test } from 'vitest'
import { blankSlip, boxesOf, filledBoxes, twinsOf } from './t1-slip-form.ts'

const typed = { ...blankSlip('T5', 'ON'), from: 'North  bank', boxes: { '13': '500', '24': '' } }

test('a slip with the same payer and the same amounts stands there twice, however it was typed', () => {
  const kept = { id: 'T5-1', kind: 'T5', from: 'north Bank', boxes: { '13': '500.00' } }
  expect(twinsOf(typed, [kept])).toEqual([kept])
  expect(twinsOf({ ...typed, id: 'T5-1' }, [kept])).toEqual([])
  expect(twinsOf({ ...typed, boxes: { '13': '501' } }, [kept])).toEqual([])
})

test('boxes that count stand before those for information only, and only those filled in are sent', () => {
  expect(boxesOf('T4').counting.map(([box]) => box)).toContain('14')
  expect(boxesOf('T4').memo.map(([box]) => box)).toContain('50')
  expect(filledBoxes(typed)).toEqual([['13', '500']])
})
