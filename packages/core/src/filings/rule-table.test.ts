import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { inForce, lastKnown, type RuleTable } from './rule-table.ts'

const source = {
  title: 'A',
  url: 'https://a.example',
  where: '1',
  read: '2026-01-01',
  confidence: 'high',
} as const
const table: RuleTable<string> = {
  name: 'a/rule',
  unit: 'days',
  checkedThrough: '2026-12-31',
  versions: [
    { from: '2020-01-01', value: 'first', source },
    { from: '2026-07-01', value: 'second', source },
  ],
}

test('a version holds from its first day until the next one', () => {
  expect(value(inForce(table, '2020-01-01')).value).toBe('first')
  expect(value(inForce(table, '2026-06-30')).value).toBe('first')
  expect(value(inForce(table, '2026-07-01')).value).toBe('second')
})

test('what is foretold takes the nearest version where none is known, what is owed is refused', () => {
  expect(lastKnown(table, '2026-07-01').value).toBe('second')
  expect(lastKnown(table, '2027-01-01').value).toBe('second')
  expect(lastKnown(table, '2019-12-31').value).toBe('first')
  expect(inForce(table, '2027-01-01').ok).toBe(false)
  expect(inForce(table, '2019-12-31').ok).toBe(false)
})
