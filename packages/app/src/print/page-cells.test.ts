import { dayInWords, spanHeading } from '@daybook/core/reports/date-words.ts'
import { expect, test } from 'vitest'
import { labelToBreak } from './page-cells.ts'

const lines = (label: string) => labelToBreak(label).split(' ')

test('a day over a narrow column takes two lines, in either language', () => {
  expect(lines(dayInWords('2026-12-31').en)).toEqual(['December\u00a031,', '2026'])
  expect(lines(dayInWords('2026-12-31').fr)).toEqual(['31\u00a0décembre', '2026'])
  expect(lines(dayInWords('2026-08-01').fr)).toEqual(['1er\u00a0août', '2026'])
  expect(lines(dayInWords('2026-05-09').en)).toEqual(['May\u00a09,', '2026'])
})

test('so does a span: the month stays with its year, a small word with the one before', () => {
  const year = { from: '2025-07-01', through: '2026-06-30' }
  const { en, fr } = spanHeading(year, '06-30')
  expect(lines(en)).toEqual(['Year\u00a0to', 'Jun\u00a02026'])
  expect(lines(fr)).toEqual(['Exercice\u00a0à', 'juin\u00a02026'])
  const quarter = spanHeading({ from: '2026-07-01', through: '2026-09-30' }, '12-31')
  expect(lines(quarter.fr)).toEqual(['3', 'mois\u00a0à', 'sept.\u00a02026'])
  const days = spanHeading({ from: '2026-01-05', through: '2026-02-03' })
  expect(lines(days.en)).toEqual(['2026-01-05\u00a0to', '2026-02-03'])
})

test('labels without a date are left as they are', () => {
  for (const label of ['Debit', 'Account 1010', 'Amount 2026', 'Net change']) {
    expect(labelToBreak(label).replaceAll('\u00a0', ' ')).toBe(label)
  }
})
