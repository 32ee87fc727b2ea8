import { expect, test } from 'vitest'
import { cellOf, type Draft, isPlain, linesWith } from './time-lines.ts'

const hours = { item: 'hours', label: 'Regular hours', isCounted: true }
const bonus = { item: 'bonus', label: 'Bonus', isCounted: false }

const draft: Draft = {
  employee: '2',
  kind: 'regular',
  from: '2026-11-16',
  through: '2026-11-29',
  final: false,
  lines: [
    { item: 'hours', label: 'Regular hours', quantity: '37.5', dims: { department: 'shop' } },
    { item: 'hours', label: 'Regular hours', quantity: '2.25', dims: { department: 'office' } },
    { item: 'hours', label: 'Regular hours', quantity: '8', day: '2026-11-11' },
    { item: 'bonus', label: 'Bonus', amount: '150.00', note: 'Hall' },
  ],
}

test('a cell adds up the lines of its item, and leaves hours of a holiday to their day', () => {
  // 37.5 + 2.25 = 39.75; the 8 hours of the holiday stand apart.
  expect(cellOf(draft, hours)).toBe('39.75')
  expect(cellOf(draft, bonus)).toBe('150.00')
  expect(cellOf(undefined, hours)).toBe('')
})

test('what is typed takes the place of the item’s lines and touches no other', () => {
  expect(linesWith(draft, hours, '40')).toEqual([
    { item: 'hours', quantity: '8', day: '2026-11-11' },
    { item: 'bonus', amount: '150.00', note: 'Hall' },
    { item: 'hours', quantity: '40' },
  ])
  expect(linesWith(draft, bonus, '')).toHaveLength(3)
})

test('only one plain line, or none, is kept by itself', () => {
  expect([isPlain(draft, hours), isPlain(draft, bonus), isPlain(undefined, bonus)]).toEqual([
    false,
    false,
    true,
  ])
})
