import { expect, test } from 'vitest'
import { isDateLike, possibleOrders, readCompactDate, readDate, repaired } from './written-date.ts'

test.each([
  ['2026-03-04', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['2026-03-04T23:59:59Z', '2026-03-04'],
  ['2021-02-03 13:12', '2021-02-03'],
  ['20260304120000[-5:EST]', '2026-03-04'],
  ['20091224120000[0:GMT]', '2009-12-24'],
  ['3/4/2026', '2026-03-04'],
  ['03/04/26', '2026-03-04'],
  ['09/08/2026 05:12 PM', '2026-09-08'],
  ['5 sept. 2026', '2026-09-05'],
  ['Sep 5, 2026', '2026-09-05'],
  ['02 Aug 2026', '2026-08-02'],
  ['12-Dec-2019', '2019-12-12'],
  ['04MAR2026', '2026-03-04'],
  ['15sept26', '2026-09-15'],
  ['15 AOÛ 2026', '2026-08-15'],
  ["'2026-03-04", '2026-03-04'],
  ['1er févr. 2026', '2026-02-01'],
  ['15 août 2026', '2026-08-15'],
  ['05 APR 2026', '2026-04-05'],
  ["12/26'93", '1993-12-26'],
  ["1/ 1'01", '2001-01-01'],
])('%s is the day %s, month first', (text, day) => {
  expect(readDate(text, 'mdy')).toBe(day)
})

test('day first, year first and points follow the order that is asked for', () => {
  expect(readDate('3/4/2026', 'dmy')).toBe('2026-04-03')
  expect(readDate('26/03/04', 'ymd')).toBe('2026-03-04')
  expect(readDate('31.12.99', 'dmy')).toBe('1999-12-31')
})

test.each(['Pending', 'soon', '2026-02-30', '13/13/2026', '201120000000', '', '12.50', '15/04/18 UBER EATS'])(
  '%s is no day',
  (text) => {
    expect(readDate(text, 'mdy')).toBeUndefined()
  },
)

test('a description that begins with a date is no date', () => {
  expect(isDateLike('15/04/18  66-6666 UBER EATS')).toBe(false)
  expect(isDateLike('15/04/2018')).toBe(true)
})

test('a day over 12 leaves one order', () => {
  expect(possibleOrders('18/04/2018')).toEqual(['dmy'])
  expect(possibleOrders('04/18/2018')).toEqual(['mdy'])
  expect(possibleOrders('2018-04-18')).toHaveLength(3)
})

test('February 30 of a bank is the last day of February, marked; month 13 is no day', () => {
  expect(readCompactDate('20120231')).toEqual({ date: '2012-02-29', isRepaired: true })
  expect(readCompactDate('20260304')).toEqual({ date: '2026-03-04', isRepaired: false })
  expect(readCompactDate('20261301')).toBeUndefined()
  expect(repaired('2026-04-31')).toBe('2026-04-30')
  expect(repaired('2026-04-32')).toBeUndefined()
})
