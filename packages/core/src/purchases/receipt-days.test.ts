import { expect, test } from 'vitest'
import { daySaid } from './receipt-days.ts'

const today = '2026-11-23'
const read = (text: string, on = today) =>
  daySaid(
    text.split('\n').map((each) => ({ text: each, sure: 95 })),
    on,
  )

test.each([
  ['2026-11-03', '2026-11-03'],
  ['2026/11/03 14:22', '2026-11-03'],
  ['2026.11.03', '2026-11-03'],
  ['Date: 20261103', '2026-11-03'],
  ['nov. 3, 2026', '2026-11-03'],
  ['Nov 3, 2026', '2026-11-03'],
  ['Nov. 3/26', '2026-11-03'],
  ['November 3rd, 2026', '2026-11-03'],
  ['3 NOVEMBRE 2026', '2026-11-03'],
  ['le 3 novembre 2026', '2026-11-03'],
  ['1er août 2026', '2026-08-01'],
  ['3 févr. 2026', '2026-02-03'],
  ['03NOV2026', '2026-11-03'],
  ['03-NOV-26', '2026-11-03'],
  ['15 déc. 2025', '2025-12-15'],
  // A month has no 25th of months.
  ['25/10/2026', '2026-10-25'],
  ['10/25/2026', '2026-10-25'],
])('the day of “%s” is %s', (text, expected) => {
  const { date, dayReadings } = read(text)
  expect([date?.value, date?.doubts, dayReadings]).toEqual([expected, [], []])
})

test('a day in numbers that can be read in two ways is left out, and both are told', () => {
  const { date, dayReadings, dayLine } = read('STORE 12\nDATE 03/11/26')
  expect(date).toBeUndefined()
  expect(dayReadings).toEqual(['2026-03-11', '2026-11-03'])
  expect(dayLine).toBe(1)
})

test('the reading that lies in the future falls away, which the day says', () => {
  const { date } = read('05/12/26')
  expect(date?.value).toBe('2026-05-12')
  expect(date?.doubts).toEqual(['other-day'])
})

test('another day of the paper tells how an open one is meant', () => {
  const { date } = read('03/11/26 14:22\nAPPROVED 2026-11-03')
  expect(date?.value).toBe('2026-11-03')
  expect(date?.doubts).toEqual([])
})

test('the day on which it is due, or something expires, is not the day of the paper', () => {
  expect(read('Due date 2026-12-03\nInvoice date 2026-11-03').date?.value).toBe('2026-11-03')
  expect(read('Échéance : 2026-12-03\n3 novembre 2026').date?.value).toBe('2026-11-03')
  expect(read('Retours avant le 2026-12-03').date).toBeUndefined()
})

test('numbers that are no days are none', () => {
  for (const text of ['902-555-0100', '2026-13-45', '12.49 H', '# 0311', '99/99/99']) {
    expect(read(text)).toEqual({ dayReadings: [] })
  }
})
